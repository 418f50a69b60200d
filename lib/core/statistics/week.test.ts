/** Weeks as ISO 8601 counts them, around New Year most of all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoWeekOf, mondayOf, weeksBetween } from './week';

test.each([
  ['2026-11-24', '2026-W48'],
  ['2026-11-23', '2026-W48'],
  ['2026-11-29', '2026-W48'],
  ['2026-11-30', '2026-W49'],
  // New Year's Day on each day of the week.
  ['2024-01-01', '2024-W01'],
  ['2019-01-01', '2019-W01'],
  ['2025-01-01', '2025-W01'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2022-01-01', '2021-W52'],
  ['2023-01-01', '2022-W52'],
  ['2025-12-29', '2026-W01'],
  ['2025-12-28', '2025-W52'],
  // Years of 53 weeks: their last days, and the first of the next.
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-02-29', '2024-W09'],
])('%s is in %s', (day, week) => {
  expect(isoWeekOf(day)).toBe(week);
});

test.each([
  ['2026-W01', '2025-12-29'],
  ['2026-W53', '2026-12-28'],
  ['2027-W01', '2027-01-04'],
  ['2024-W09', '2024-02-26'],
])('%s begins on %s', (week, monday) => {
  expect(mondayOf(week).toString()).toBe(monday);
});

test.each([
  ['2026-W48', '2026-W48', 0],
  ['2026-W22', '2026-W48', 26],
  ['2026-W53', '2027-W01', 1],
  ['2025-W52', '2026-W01', 1],
  ['2027-W01', '2026-W52', -2],
])('from %s to %s it is %i weeks', (from, to, weeks) => {
  expect(weeksBetween(from, to)).toBe(weeks);
});

test('each day lies in the week that begins with its Monday', () => {
  const epoch = Temporal.PlainDate.from('1999-12-20');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const day = epoch.add({ days });
      const monday = mondayOf(isoWeekOf(day.toString()));
      expect(monday.toString()).toBe(day.subtract({ days: day.dayOfWeek - 1 }).toString());
    }),
  );
});
