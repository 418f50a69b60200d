/** What the date grammar must know of a language: words and what they mean, and the shapes in which they make up a day or an hour. */

export type Lead = 'by' | 'before' | 'within' | 'in' | 'on' | 'at' | 'from' | 'between' | 'past';
export type DayPart = 'early' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'close';
export type Edge = 'start' | 'mid' | 'end';
/** "nächsten Freitag" may be this week's or the next; "kommenden Freitag" is the first to come; "übernächsten" is the one after. */
export type Which = 'this' | 'next' | 'coming' | 'afterNext';
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year';
/** `holidays` are the feast days that come next; `newYearWeek` is "im neuen Jahr", said of its first days. */
export type Feast =
  | 'christmas'
  | 'christmasEve'
  | 'betweenYears'
  | 'newYearsEve'
  | 'newYear'
  | 'newYearWeek'
  | 'easter'
  | 'whitsun'
  | 'thanksgiving'
  | 'holidays';
/** `statutory`: "Werktage", among which the law may count Saturday. */
export type WorkingKind = 'business' | 'statutory';
/** Day and month may be the other way round, or the digits may be an hour ("bis 9.10"). */
export type DateDoubt = 'order' | 'hour';

/** The meaning of a word or fixed phrase. */
export type TimeSymbol =
  | { readonly kind: 'lead'; readonly lead: Lead }
  | { readonly kind: 'relative'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'part'; readonly part: DayPart }
  /** "3", "drei"; "ein paar" is 3 to 4 and loose; "acht Tage" are a week or eight days, which is doubtful. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly upTo?: number;
      readonly loose?: boolean;
      readonly doubtful?: boolean;
      /** What stands behind it is what it counts: "ab zehn Zimmern". Then it tells no hour. */
      readonly counts?: boolean;
    }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** An ordinal in letters: a day only beside a month, for "der erste" is mostly something else. */
  | { readonly kind: 'spelled'; readonly value: number }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number | null;
      readonly doubt?: DateDoubt;
      /** "3/4" may be a share, a size or the number of a thing. */
      readonly slashed?: boolean;
    }
  /** "4.12", "14.30": a date or an hour, as the word before it has it. */
  | { readonly kind: 'dotted'; readonly first: number; readonly second: number; readonly isHour: boolean }
  /** Minutes since midnight; `marked` if the text says am, pm or uses a 24 hour clock. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly marked: boolean }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly working?: WorkingKind }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'which'; readonly which: Which }
  | { readonly kind: 'feast'; readonly feast: Feast }
  /**
   * Little words with a part in the grammar. `single` is the article that counts one ("in a week"). A filler may stand anywhere in a phrase; `other` is any word that no time phrase holds.
   */
  | {
      readonly kind:
        | 'single'
        | 'to'
        | 'and'
        | 'comma'
        | 'filler'
        | 'half'
        | 'quarter'
        | 'threeQuarters'
        | 'past'
        | 'ago'
        | 'fromNow'
        | 'weekOf'
        | 'every'
        | 'zone'
        | 'calendarWeek'
        | 'other';
    }
  /** "montags", "daily". */
  | { readonly kind: 'habit' }
  /** "am selben Tag": a moment of an event that has no date here. */
  | { readonly kind: 'event' }
  /** "zeitnah", "soon": names a time that nobody can hold anyone to. */
  | { readonly kind: 'vague' };

/** What a shape says. The builder of each name is in build-piece.ts. */
export type PieceName =
  | 'relative'
  | 'relativeOn'
  | 'weekday'
  | 'date'
  | 'dotted'
  | 'period'
  | 'calendarWeek'
  | 'weekOf'
  | 'span'
  | 'feast'
  | 'event'
  | 'vague'
  | 'gone'
  | 'habit'
  | 'clock'
  | 'clockMinutes'
  | 'clockRange'
  | 'part';

export interface TimeKnowledge {
  /** Meaning and the words or phrases for it, divided by "|", folded. A phrase may stand for several symbols. */
  readonly words: readonly (readonly [TimeSymbol | readonly TimeSymbol[], string])[];
  /**
   * Productions: what is said, and the kinds of symbols that say it, in order. `?` makes one optional, `|` divides alternatives, a lead is
   * written by its name. Fillers are left out before shapes are tried; the longest shape wins.
   */
  readonly shapes: readonly (readonly [PieceName, string])[];
  /** Minutes since midnight, from and to. `close` is the end of the working hours and not listed. */
  readonly parts: Readonly<Record<Exclude<DayPart, 'close'>, readonly [number, number]>>;
  /** Words for "o'clock" and for the halves of the day, as regular expression alternatives. */
  readonly clockWords: { readonly plain: string; readonly am: string; readonly pm: string };
  /** Stretches that look like times and are none, as regular expression alternatives: names, terms of a warranty, sums. Case counts. */
  readonly notTimes: string;
  /** What follows a number that counts things, as a regular expression. Case counts. */
  readonly counted: string;
  /** What follows the digits of an ordinal number, as a regular expression. */
  readonly ordinalMark: string;
  readonly dateOrder: 'dayFirst' | 'monthFirst';
  /** "halb drei" is 2:30, "half three" 3:30. */
  readonly halfBefore: boolean;
  /** Whether "this Friday", said on a Saturday, can still mean the Friday that has gone by. */
  readonly thisMayBePast: boolean;
}
