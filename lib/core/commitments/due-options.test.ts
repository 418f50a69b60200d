import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import type { Due, DueContext } from './commitment';
import { createTimeFinder } from './find-times';
import { resolveDue } from './resolve-due';

type Lang = 'de' | 'en';

const KNOWLEDGE = { de: germanTime, en: englishTime };
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };

const context = (now: string, region: string | null = null): DueContext => ({
  now,
  zone: 'Europe/Berlin',
  region,
  workingHours: ['09:00', '17:00'],
});
const dueOf = (lang: Lang, text: string, now: string, region?: string | null): Due | null =>
  resolveDue(text, FINDERS[lang], KNOWLEDGE[lang], context(now, region))?.due ?? null;

/** "25.11. 15:00–17:00 past" */
function brief(due: Due | null): string {
  if (!due) return 'none';
  const [from, to] = [due.from.slice(5, 16), due.to.slice(5, 16)];
  const span = from === to ? from : from.slice(0, 5) === to.slice(0, 5) ? `${from}-${to.slice(6)}` : `${from} ${to}`;
  return [span, ...due.flags].join(' ');
}

describe('clock and calendar', () => {
  test('a day is counted by the calendar, hours by the clock, when the clocks change', () => {
    const eve = '2027-03-27T10:00:00+01:00';
    expect(dueOf('de', 'in 24 Stunden', eve)?.to).toBe('2027-03-28T11:00:00+02:00');
    expect(dueOf('de', 'in einem Tag', eve)?.to).toBe('2027-03-28T17:00:00+02:00');
  });

  test('working days skip the holidays of the region', () => {
    const eve = '2026-12-23T10:00:00+01:00';
    expect(brief(dueOf('de', 'in 2 Werktagen', eve, 'DE'))).toBe('12-28T09:00-17:00');
    expect(brief(dueOf('de', 'in 2 Werktagen', eve))).toBe('12-25T09:00-17:00');
    expect(dueOf('de', 'am 6. Januar', eve, 'DE-BY')?.flags).toEqual(['nonWorkingDay']);
    expect(dueOf('de', 'am 6. Januar', eve, 'DE-BE')?.flags).toEqual([]);
  });

  test('an hour that the clocks leave out or repeat is doubtful', () => {
    const spring = dueOf('en', 'tomorrow at 2:30 am', '2027-03-27T10:00:00+01:00');
    expect(spring).toMatchObject({ to: '2027-03-28T03:30:00+02:00', flags: ['ambiguous', 'nonWorkingDay'] });
    const autumn = dueOf('en', 'tomorrow at 2:30 am', '2026-10-24T10:00:00+02:00');
    expect(autumn).toMatchObject({ to: '2026-10-25T02:30:00+02:00', flags: ['ambiguous', 'nonWorkingDay'] });
  });

  test('"heute noch", written in the evening, ends at midnight', () => {
    expect(brief(dueOf('de', 'heute noch', '2026-11-25T18:30:00+01:00'))).toBe('11-25T09:00-23:59');
  });
});

describe('options', () => {
  const at = (lang: Lang, text: string, now: string, options: Partial<DueContext>): string =>
    brief(resolveDue(text, FINDERS[lang], KNOWLEDGE[lang], { ...context(now, 'DE'), ...options })?.due ?? null);
  const thursday = '2026-11-26T10:00:00+01:00';

  test.each<[Lang, string, string, string]>([
    ['de', 'in 2 Werktagen', '11-30T09:00-17:00', '11-28T09:00-17:00'],
    ['de', 'innerhalb von 3 Werktagen', '11-27T09:00 12-01T17:00', '11-27T09:00 11-30T17:00'],
    ['de', 'in 2 Arbeitstagen', '11-30T09:00-17:00', '11-30T09:00-17:00'],
    ['de', 'am Samstag', '11-28T09:00-17:00 nonWorkingDay', '11-28T09:00-17:00 nonWorkingDay'],
    ['en', 'in 2 business days', '11-30T09:00-17:00', '11-30T09:00-17:00'],
  ])('%s: "%s" where Saturday counts among Werktage', (lang, text, without, counted) => {
    expect(at(lang, text, thursday, {})).toBe(without);
    expect(at(lang, text, thursday, { saturdayCounts: false })).toBe(without);
    expect(at(lang, text, thursday, { saturdayCounts: true })).toBe(counted);
  });

  test.each<[Lang, string, string, string]>([
    ['de', 'bis 24.12.', '12-24T09:00-17:00', '12-24T09:00-12:00'],
    ['de', 'am 24.12. nachmittags', '12-24T12:00-18:00', '12-24T12:00-18:00 nonWorkingDay'],
    ['de', 'am 31.12. um 12 Uhr', '12-31T12:00', '12-31T12:00'],
    ['de', 'am 31.12. ab 10 Uhr', '12-31T10:00-17:00', '12-31T10:00-12:00'],
    ['en', 'on 31 December at 2 pm', '12-31T14:00', '12-31T14:00 nonWorkingDay'],
    ['de', 'bis 23.12.', '12-23T09:00-17:00', '12-23T09:00-17:00'],
    ['de', 'in 2 Werktagen', '12-23T09:00-17:00', '12-23T09:00-17:00'],
    ['de', 'in 3 Werktagen', '12-24T09:00-17:00', '12-24T09:00-12:00'],
  ])('%s: "%s" where 24 and 31 December end at noon', (lang, text, whole, half) => {
    const monday = '2026-12-21T10:00:00+01:00';
    expect(at(lang, text, monday, {})).toBe(whole);
    expect(at(lang, text, monday, { halfDays: false })).toBe(whole);
    expect(at(lang, text, monday, { halfDays: true })).toBe(half);
  });

  test('"heute noch" on the afternoon of a half day ends at midnight and is no working time', () => {
    const eve = '2026-12-24T13:00:00+01:00';
    expect(at('de', 'heute noch', eve, { halfDays: true })).toBe('12-24T09:00-23:59 nonWorkingDay');
    expect(at('de', 'heute noch', eve, {})).toBe('12-24T09:00-17:00');
  });
});
