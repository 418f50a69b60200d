import { describe, expect, test } from 'vitest';
import { HOLIDAYS } from './holiday-table';
import { easterSunday, isHoliday } from './holidays';
import { addWorkingDays, workingDaysBetween } from './working-days';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** All weekdays and weekends of a year that are holidays in a region. */
function daysOf(region: string, year: number): string[] {
  const first = day(`${year}-01-01`);
  return Array.from({ length: first.daysInYear }, (_, n) => first.add({ days: n }))
    .filter((date) => isHoliday(date, region))
    .map((date) => date.toString().slice(5));
}

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year).toString()).toBe(date);
});

describe('public holidays in 2026', () => {
  test('Germany has nine everywhere', () => {
    expect(daysOf('DE', 2026)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '10-03',
      '12-25',
      '12-26',
    ]);
  });

  test('Austria has thirteen', () => {
    expect(daysOf('AT', 2026)).toEqual([
      '01-01',
      '01-06',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '06-04',
      '08-15',
      '10-26',
      '11-01',
      '12-08',
      '12-25',
      '12-26',
    ]);
  });

  test.each([
    ['DE-BY', 13],
    ['DE-SN', 11],
    ['DE-BE', 10],
    ['DE-NW', 11],
  ])('%s has %i', (region, count) => {
    expect(daysOf(region, 2026)).toHaveLength(count);
  });

  test('Saxony keeps the Wednesday before 23 November', () => {
    expect(daysOf('DE-SN', 2026)).toContain('11-18');
    expect(daysOf('DE-SN', 2022)).toContain('11-16');
    expect(daysOf('DE-SN', 2033)).toContain('11-16');
  });

  test('Ticino works on Good Friday, Zürich does not', () => {
    expect(isHoliday(day('2026-04-03'), 'CH-TI')).toBe(false);
    expect(isHoliday(day('2026-04-03'), 'CH-ZH')).toBe(true);
  });

  test('every region is written as ISO 3166', () => {
    const regions = new Set(HOLIDAYS.flatMap((entry) => entry.regions));
    expect([...regions].filter((region) => !/^(?:DE|AT|CH)(?:-[A-Z0-9]{1,2})?$/.test(region))).toEqual([]);
  });
});

describe('working days', () => {
  test('the day of sending is not counted', () => {
    expect(addWorkingDays(day('2026-11-20'), 2, null).toString()).toBe('2026-11-24');
  });

  test('a stretch without any working day has none', () => {
    expect(workingDaysBetween(day('2026-11-21'), day('2026-11-22'), null)).toBeNull();
    expect(workingDaysBetween(day('2026-12-24'), day('2026-12-27'), 'DE')?.to.toString()).toBe('2026-12-24');
  });
});
