/** Due times that are chosen or computed, not read from a sentence: a day's working hours, or a minute. */
import type { Due } from '../commitments/commitment';
import { writtenTime } from '../local-time';

/** The working hours of a local day. Hours that end before they begin last until the day is over. */
export function dueOnDay(day: string, zone: string, [opens, closes]: readonly [string, string]): Due {
  const at = (time: string): string => writtenTime(zoned(day, time, zone));
  return { from: at(opens), to: at(closes > opens ? closes : '23:59'), precision: 'day', flags: [] };
}

export function dueAt(moment: Temporal.ZonedDateTime): Due {
  const at = writtenTime(moment);
  return { from: at, to: at, precision: 'minute', flags: [] };
}

export const zoned = (day: string, time: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
