/** What the resolvers of days share: their answer, their view of now, and small steps on the calendar. */
import type { DueFlag } from './commitment';
import type { TimeKnowledge } from './time-knowledge';
import type { Bound, DayMeaning } from './time-phrase';

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
  readonly bound: Bound;
  readonly thisMayBePast: TimeKnowledge['thisMayBePast'];
}

export type Meaning<K extends DayMeaning['kind']> = Extract<DayMeaning, { kind: K }>;
export type Day = Temporal.PlainDate;

export const single = (date: Day, flags: readonly DueFlag[] = []): DayRange => ({
  from: date,
  to: date,
  precision: 'day',
  flags,
});
export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
export const mondayOf = (date: Day): Day => date.subtract({ days: date.dayOfWeek - 1 });
