/** What a few words of a time phrase mean by themselves: a day, an hour, a part of the day. */
import type { DayPart } from './time-knowledge';
import type { ClockMeaning, DayMeaning } from './time-phrase';

export type TimePiece =
  | { readonly kind: 'day'; readonly day: DayMeaning }
  | { readonly kind: 'clock'; readonly clock: ClockMeaning }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'gone' }
  /** What recurs, with the day or part of the day that does. */
  | { readonly kind: 'habit'; readonly day: DayMeaning | null; readonly part: DayPart | null };
