/** Counts working days: Monday to Friday, and Saturday where it counts, without the public holidays of a region. */
import { isHoliday } from './holidays';

export const isWorkingDay = (date: Temporal.PlainDate, region: string | null, saturdays = false): boolean =>
  date.dayOfWeek <= (saturdays ? 6 : 5) && !isHoliday(date, region);

/** The days on which work ends at noon, where they do. */
export const isHalfDay = ({ month, day }: Temporal.PlainDate): boolean => month === 12 && (day === 24 || day === 31);

/** The `count`th working day after `date`, which is not counted itself. */
export function addWorkingDays(
  date: Temporal.PlainDate,
  count: number,
  region: string | null,
  saturdays = false,
): Temporal.PlainDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, region, saturdays)) left--;
  }
  return day;
}

/** The last working day before `date`. */
export function workingDayBefore(date: Temporal.PlainDate, region: string | null): Temporal.PlainDate {
  let day = date.subtract({ days: 1 });
  while (!isWorkingDay(day, region)) day = day.subtract({ days: 1 });
  return day;
}

/** The first working day from `from` to `to` and the last one; null if there is none. */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  region: string | null,
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | null {
  let first = from;
  while (Temporal.PlainDate.compare(first, to) <= 0 && !isWorkingDay(first, region)) first = first.add({ days: 1 });
  if (Temporal.PlainDate.compare(first, to) > 0) return null;
  let last = to;
  while (!isWorkingDay(last, region)) last = last.subtract({ days: 1 });
  return { from: first, to: last };
}
