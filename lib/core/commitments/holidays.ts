/** Whether a day is a public holiday in a region. */
import { HOLIDAYS, type HolidayRule } from './holiday-table';

/** `region` is an ISO 3166 code, `DE` or `CH-ZH`; null knows no holidays. */
export function isHoliday(date: Temporal.PlainDate, region: string | null): boolean {
  if (region === null) return false;
  const country = region.slice(0, 2);
  return HOLIDAYS.some(
    ({ rule, regions }) =>
      (regions.includes(region) || regions.includes(country)) && dateOf(rule, date.year).equals(date),
  );
}

function dateOf(rule: HolidayRule, year: number): Temporal.PlainDate {
  switch (rule.on) {
    case 'date':
      return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
    case 'easter':
      return easterSunday(year).add({ days: rule.offset });
    case 'repentanceDay': {
      const limit = Temporal.PlainDate.from({ year, month: 11, day: 22 });
      return limit.subtract({ days: (limit.dayOfWeek + 4) % 7 });
    }
  }
}

/** Gregorian computus: the Sunday after the first full moon of spring. */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
