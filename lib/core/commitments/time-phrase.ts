/** A time as it was said, before anyone looks at a clock. */
import type { Span } from '../text/span';
import type { DateDoubt, DayPart, Edge, Feast, TimeUnit, Which, WorkingKind } from './time-knowledge';

export type DayMeaning =
  | { readonly kind: 'relative'; readonly days: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      /** "nächsten Dienstag". */
      readonly which: Which | null;
      /** "Dienstag nächster Woche": the week is named. */
      readonly week: Which | null;
      /** So many weeks on: "Thursday week". */
      readonly weeks: number;
    }
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
      readonly doubt: DateDoubt | null;
    }
  | {
      readonly kind: 'period';
      readonly edge: Edge | null;
      readonly unit: TimeUnit;
      readonly which: Which | null;
      readonly month: number | null;
      readonly year: number | null;
    }
  | { readonly kind: 'calendarWeek'; readonly week: number }
  /** "the week of 7 December". */
  | { readonly kind: 'weekOf'; readonly day: number; readonly month: number | null; readonly year: number | null }
  | {
      readonly kind: 'span';
      readonly min: number;
      readonly max: number;
      /** "ein paar", "a few". */
      readonly loose: boolean;
      /** "in acht Tagen" may be a week. */
      readonly doubtful: boolean;
      readonly unit: TimeUnit;
      readonly working: WorkingKind | null;
      /** Any time up to then, not only at its end. */
      readonly within: boolean;
    }
  | { readonly kind: 'feast'; readonly feast: Feast }
  | { readonly kind: 'event' }
  | { readonly kind: 'vague' };

export interface ClockMeaning {
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly marked: boolean;
  /** Said by another zone's clock, or as only some regions say it ("viertel neun"). */
  readonly doubtful: boolean;
}

/** How the time bounds the deed: before its end, at it, or after its beginning. */
export type Bound = 'by' | 'at' | 'from';

export interface TimePhrase extends Span {
  readonly bound: Bound;
  /** "vor Freitag": Friday itself is too late. */
  readonly strict: boolean;
  /** "jeden Mittwoch": the next one is only the first. */
  readonly recurs: boolean;
  readonly day: DayMeaning | null;
  /** The last day of a range: "Montag bis Mittwoch". */
  readonly lastDay: DayMeaning | null;
  readonly clock: ClockMeaning | null;
  readonly part: DayPart | null;
  /** Weekday said beside a date, to be checked against it. */
  readonly weekday: number | null;
}

/** A phrase that gives a date or an hour, as opposed to "soon" or "the same day". */
export const isDated = ({ day, clock, part }: TimePhrase): boolean =>
  day ? day.kind !== 'vague' && day.kind !== 'event' : clock !== null || part !== null;
