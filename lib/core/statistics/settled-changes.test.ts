/** Which changes of reminders count as a promise settled, and which take one back. */
import { expect, test } from 'vitest';
import { withDropped, withMoved, withStatus } from '../reminders/change-reminders';
import type { Reminder } from '../reminders/reminder';
import { context, NOW, reminder, ZONE } from '../reminders/reminder-for-tests';
import type { SettledChange } from './add-counts';
import { settledChanges } from './settled-changes';

const FRIDAY_LATE = '2026-11-27T22:30:00Z';
const SATURDAY = '2026-11-28T09:00:00Z';
const NEXT_MONDAY = '2026-11-30T09:00:00Z';
const doneAt = (at: string, parts: Partial<Reminder> = {}): Reminder =>
  reminder({ status: 'done', statusAt: at, ...parts });

const change = (week: string, kept: boolean, by: 1 | -1): SettledChange => ({ week, kept, by });
const changes = (before: Reminder, after: readonly Reminder[]) => settledChanges([before], after, ZONE);
const done = (before: Reminder, at: string) => changes(before, withStatus([before], 'a', 'done', at));

test.each<[string, Reminder, string, SettledChange[]]>([
  ['done before its day', reminder(), NOW, [change('2026-W48', true, 1)]],
  ['done late in the evening of its day', reminder(), FRIDAY_LATE, [change('2026-W48', true, 1)]],
  ['done the day after', reminder(), SATURDAY, [change('2026-W48', false, 1)]],
  ['done in the next week', reminder(), NEXT_MONDAY, [change('2026-W49', false, 1)]],
  ['own after the customer’s part', reminder({ kind: 'conditional' }), NOW, [change('2026-W48', true, 1)]],
  ['the deed of others', reminder({ kind: 'expectation' }), NOW, []],
  ['a rest', reminder({ kind: 'rest' }), NOW, []],
  ['without a date', reminder({ due: null }), NOW, []],
  ['done already', doneAt(NOW), NOW, []],
])('%s', (_name, before, at, expected) => {
  expect(done(before, at)).toEqual(expected);
});

test.each<[string, (done: Reminder) => readonly Reminder[]]>([
  ['opened again', (done) => withStatus([done], 'a', 'open', NEXT_MONDAY)],
  ['moved', (done) => withMoved([done], 'a', { kind: 'tomorrow' }, context(NEXT_MONDAY))],
  ['dropped', (done) => withDropped([done], 'a', 'mistaken', NEXT_MONDAY)],
])('%s, it is taken back from the week in which it was done', (_name, undo) => {
  const before = doneAt(SATURDAY);
  expect(changes(before, undo(before))).toEqual([change('2026-W48', false, -1)]);
});

test('what is deleted stays counted, and what is new is not', () => {
  expect(settledChanges([doneAt(NOW)], [], ZONE)).toEqual([]);
  expect(settledChanges([], [doneAt(NOW)], ZONE)).toEqual([]);
});
