/** What the resolvers of days share: their answer, their view of now, and small steps on the calendar. */
import type { DueFlag } from './commitment';
import type { TimeKnowledge } from './time-knowledge';
import type { Bound, DayMeaning } from './time-phrase';
import { workingDaysBetween } from './working-days';

export interface DayRange {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly precision: 'day' | 'week' | 'month';
  readonly flags: readonly DueFlag[];
}

export interface DayContext {
  readonly today: Temporal.PlainDate;
  /** Something can still be done today: the working day, or the hour that was named, is not over. */
  readonly todayIsOpen: boolean;
  readonly region: string | null;
  /** Saturday counts among "Werktage". */
  readonly saturdayCounts: boolean;
  readonly bound: Bound;
  /** "vor Ostern", as opposed to "bis Ostern". */
  readonly strict: boolean;
  readonly thisMayBePast: TimeKnowledge['thisMayBePast'];
}

export type Meaning<K extends DayMeaning['kind']> = Extract<DayMeaning, { kind: K }>;
export type Day = Temporal.PlainDate;

/** Dates without a year that are further off than this are rather last year's. */
const MAX_DAYS_AHEAD = 300;

export const single = (date: Day, flags: readonly DueFlag[] = []): DayRange => ({
  from: date,
  to: date,
  precision: 'day',
  flags,
});
export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
export const laterOf = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a);
export const mondayOf = (date: Day): Day => date.subtract({ days: date.dayOfWeek - 1 });
export const isFarFrom = (today: Day, date: Day): boolean => today.until(date).days > MAX_DAYS_AHEAD;

/** A stretch of days from its first working day to its last, not before today. */
export function workedDays(
  from: Day,
  to: Day,
  precision: DayRange['precision'],
  { today, region }: Pick<DayContext, 'today' | 'region'>,
): DayRange {
  const isOver = isBefore(to, today);
  const days = workingDaysBetween(isOver ? from : laterOf(from, today), to, region);
  const flags: DueFlag[] = [];
  if (isOver) flags.push('past');
  if (!days) flags.push('nonWorkingDay');
  return { ...(days ?? { from, to }), precision, flags };
}
