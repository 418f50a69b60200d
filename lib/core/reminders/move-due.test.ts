import { expect, test } from 'vitest';
import { dueOnDay } from './due-on-day';
import { movedDue } from './move-due';
import type { MoveTarget } from './reminder';
import { context, FRIDAY, HOURS, ZONE } from './reminder-for-tests';

const at = (time: string) => ({ from: time, to: time, precision: 'minute' as const, flags: [] });

test.each<[string, MoveTarget, string, string, string]>([
  ['an hour from now', { kind: 'hour' }, '2026-11-27T12:10:20Z', '2026-11-27T14:11', '2026-11-27T14:11'],
  ['tomorrow', { kind: 'tomorrow' }, '2026-11-23T09:00:00Z', '2026-11-24T09:00', '2026-11-24T17:00'],
  [
    'tomorrow late in the evening',
    { kind: 'tomorrow' },
    '2026-11-23T22:30:00Z',
    '2026-11-24T09:00',
    '2026-11-24T17:00',
  ],
  ['tomorrow across a year', { kind: 'tomorrow' }, '2026-12-31T09:00:00Z', '2027-01-01T09:00', '2027-01-01T17:00'],
  ['Monday said on a Monday', { kind: 'monday' }, '2026-11-23T09:00:00Z', '2026-11-30T09:00', '2026-11-30T17:00'],
  ['Monday said on a Sunday', { kind: 'monday' }, '2026-11-29T09:00:00Z', '2026-11-30T09:00', '2026-11-30T17:00'],
  ['a day', { kind: 'day', day: '2026-12-04' }, '2026-11-23T09:00:00Z', '2026-12-04T09:00', '2026-12-04T17:00'],
  ['a time', { kind: 'at', at: '2026-12-04T14:30' }, '2026-11-23T09:00:00Z', '2026-12-04T14:30', '2026-12-04T14:30'],
])('%s', (_, target, now, from, to) => {
  const due = movedDue(target, null, context(now));
  expect([due.from, due.to]).toEqual([`${from}:00+01:00`, `${to}:00+01:00`]);
  expect(due.flags).toEqual([]);
});

test.each([
  ['later than now', at('2026-11-27T16:00:00+01:00'), '2026-11-27T17:00:00+01:00'],
  ['gone by', at('2026-11-23T08:00:00+01:00'), '2026-11-23T11:00:00+01:00'],
  ['a day to come, from its morning', FRIDAY, '2026-11-27T10:00:00+01:00'],
  ['today, whose morning is over', dueOnDay('2026-11-23', ZONE, HOURS), '2026-11-23T11:00:00+01:00'],
])('an hour on what is due %s', (_, due, expected) => {
  expect(movedDue({ kind: 'hour' }, due, context()).to).toBe(expected);
});

test.each<[string, MoveTarget, string, string]>([
  // In Berlin the night to 28 March 2027 has no hour from two to three, that to 31 October 2027 has it twice.
  ['tomorrow over the missing hour', { kind: 'tomorrow' }, '2027-03-27T09:00:00Z', '2027-03-28T09:00:00+02:00'],
  [
    'a time that does not exist',
    { kind: 'at', at: '2027-03-28T02:30' },
    '2027-03-27T09:00:00Z',
    '2027-03-28T03:30:00+02:00',
  ],
  ['an hour over the missing one', { kind: 'hour' }, '2027-03-28T00:30:00Z', '2027-03-28T03:30:00+02:00'],
  ['an hour within the repeated one', { kind: 'hour' }, '2027-10-31T00:30:00Z', '2027-10-31T02:30:00+01:00'],
  ['tomorrow over the repeated hour', { kind: 'tomorrow' }, '2027-10-30T09:00:00Z', '2027-10-31T09:00:00+01:00'],
])('%s', (_, target, now, from) => {
  expect(movedDue(target, null, context(now)).from).toBe(from);
});

test('a day of hours that end before they begin lasts until midnight', () => {
  expect(dueOnDay('2026-11-27', ZONE, ['22:00', '06:00']).to).toBe('2026-11-27T23:59:00+01:00');
});
