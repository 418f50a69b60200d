import { expect, test } from 'vitest';
import { keptCount } from './kept-count';
import type { Reminder } from './reminder';
import { onDay, ZONE } from './reminder-for-tests';

/** A Friday evening. */
const NOW = '2026-11-27T19:00:00Z';
const done = (day: string, at: string, parts: Partial<Reminder> = {}): Reminder =>
  onDay(day, { status: 'done', statusAt: at, ...parts });

test.each<[string, Reminder, number, number]>([
  ['done on its day, after hours', done('2026-11-24', '2026-11-24T22:30:00Z'), 1, 1],
  ['done the night after', done('2026-11-24', '2026-11-24T23:30:00Z'), 0, 1],
  ['done before its day', done('2026-12-04', '2026-11-25T09:00:00Z'), 1, 1],
  ['left open beyond its day', onDay('2026-11-26'), 0, 1],
  ['open, and its day is not over', onDay('2026-11-27'), 0, 0],
  ['left open two weeks ago', onDay('2026-11-12'), 0, 0],
  ['done eight days ago', done('2026-11-19', '2026-11-19T09:00:00Z'), 0, 0],
  [
    'moved and done by the new date',
    done('2026-11-26', '2026-11-26T09:00:00Z', { promised: onDay('2026-11-24').due }),
    1,
    1,
  ],
  ['own after the customer’s part', done('2026-11-24', '2026-11-24T09:00:00Z', { kind: 'conditional' }), 1, 1],
  ['the deed of others', onDay('2026-11-26', { kind: 'expectation' }), 0, 0],
  ['a rest', onDay('2026-11-26', { kind: 'rest' }), 0, 0],
  ['dropped', onDay('2026-11-26', { status: 'dropped' }), 0, 0],
  ['still a question', onDay('2026-11-26', { status: 'proposed' }), 0, 0],
  ['done without a date', done('2026-11-24', '2026-11-24T09:00:00Z', { due: null }), 0, 0],
])('%s', (_, reminder, kept, total) => {
  expect(keptCount([reminder], NOW, ZONE)).toEqual({ kept, total });
});

test('all are counted together', () => {
  const all = [
    done('2026-11-24', '2026-11-24T09:00:00Z'),
    done('2026-11-25', '2026-11-25T09:00:00Z'),
    onDay('2026-11-26'),
  ];
  expect(keptCount(all, NOW, ZONE)).toEqual({ kept: 2, total: 3 });
});
