import { expect, test } from 'vitest';
import { endOfDay, localDay, localTime, writtenDate, writtenTime } from './local-time';

test.each([
  ['2026-11-27T23:30:00Z', 'Europe/Berlin', '2026-11-28', '2026-11-28T00:30:00+01:00'],
  ['2026-11-27T09:00:00.250+01:00', 'America/New_York', '2026-11-27', '2026-11-27T03:00:00-05:00'],
  ['2026-07-01T12:00:00Z', 'Europe/Zurich', '2026-07-01', '2026-07-01T14:00:00+02:00'],
])('%s in %s', (instant, zone, day, time) => {
  expect(localDay(instant, zone).toString()).toBe(day);
  expect(writtenTime(localTime(instant, zone))).toBe(time);
});

test.each([
  ['a day', '2026-11-27T09:00:00+01:00', 'Europe/Berlin', '2026-11-28T00:00:00+01:00'],
  ['a day of 23 hours', '2026-03-29T00:30:00+01:00', 'Europe/Berlin', '2026-03-30T00:00:00+02:00'],
  ['a day before one that has no midnight', '2026-04-23T12:00:00+02:00', 'Africa/Cairo', '2026-04-24T01:00:00+03:00'],
])('%s is over when the next begins', (_, instant, zone, end) => {
  expect(endOfDay(instant, zone)).toBe(Date.parse(end));
});

test('the written day is that of its own offset', () => {
  expect(writtenDate('2026-11-27T23:59:00-08:00').toString()).toBe('2026-11-27');
});
