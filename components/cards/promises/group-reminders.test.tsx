/** Where a sent promise stands: overdue, today, this week, later. Now is Tuesday, 24 November 2026, 10:40 in Zurich. */
import { describe, expect, test } from 'vitest';
import type { Due } from '@/lib/core/commitments/commitment';
import { reminders } from '../../test/reminders';
import { baseState } from '../../test/states';
import { groupReminders, lastSettled, REMINDER_GROUPS } from './group-reminders';

const due = (to: string, precision: Due['precision'] = 'day'): Due => ({ from: to, to, precision, flags: [] });

const groupFor = (value: Due | null, clock = baseState): string | undefined => {
  const groups = groupReminders([{ ...reminders.overdue, due: value }], clock);
  return REMINDER_GROUPS.find((group) => groups[group].length > 0);
};

test.each([
  ['yesterday', due('2026-11-23T17:00:00+01:00'), 'overdue'],
  ['an hour ago', due('2026-11-24T09:40:00+01:00', 'minute'), 'overdue'],
  ['at noon', due('2026-11-24T12:00:00+01:00', 'minute'), 'today'],
  ['today', due('2026-11-24T17:00:00+01:00'), 'today'],
  ['on Sunday', due('2026-11-29T17:00:00+01:00'), 'week'],
  ['on Monday', due('2026-11-30T17:00:00+01:00'), 'later'],
  ['some time', null, 'later'],
])('%s', (_, value, group) => {
  expect(groupFor(value)).toBe(group);
});

test('a promise for the day is not overdue in the evening', () => {
  expect(groupFor(due('2026-11-24T17:00:00+01:00'), { ...baseState, now: '2026-11-24T19:00:00Z' })).toBe('today');
});

test('the day is the one of the browser, not of the promise', () => {
  const late = due('2026-11-24T23:30:00-08:00', 'minute');
  expect(groupFor(late)).toBe('week');
});

test('groups are sorted by date, undated last, and hold open promises and dated ones whose mail can still be taken back', () => {
  const undated = { ...reminders.later, id: 'x', due: null };
  const { later, overdue } = groupReminders(
    [undated, reminders.later, reminders.doneLongAgo, reminders.pending, reminders.proposedUndated],
    baseState,
  );
  expect(later.map(({ id }) => id)).toEqual(['r4', 'x']);
  expect(overdue.map(({ id }) => id)).toEqual(['r8']);
});

describe('the way back', () => {
  test('is offered for what was settled in the last minutes, latest first', () => {
    const dropped = { ...reminders.justDone, id: 'x', status: 'dropped', statusAt: '2026-11-24T09:39:00Z' } as const;
    expect(lastSettled([reminders.justDone, dropped, reminders.doneLongAgo], baseState)?.id).toBe('x');
  });

  test('is not offered for what is long settled', () => {
    expect(lastSettled([reminders.doneLongAgo, reminders.overdue], baseState)).toBeNull();
  });
});
