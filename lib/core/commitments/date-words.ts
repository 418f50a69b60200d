/** How a language writes a day in a promise so that nobody can mistake it. Plain data; the algorithm is in date-writer.ts. */

/** Forms of a date with `{weekday}`, `{day}` and `{month}`; `year` goes behind the form. */
export interface DateForms {
  /** "Freitag, 27. November". */
  readonly full: string;
  /** Behind a weekday: "27. November". */
  readonly short: string;
  /** As the subject of a sentence: "Freitag, der 27. November". */
  readonly subject: string;
  /** " 2027", ", 2027". */
  readonly year: string;
}

export interface VagueWords {
  /** Adverbs whose place a date can take, folded. */
  readonly near: readonly string[];
  /** Behind these words a date cannot stand where the adverb did ("sehr", "will"), folded. */
  readonly notAfter: readonly string[];
  /** Nor in front of these ("wie", "enough"). */
  readonly notBefore: readonly string[];
  /** Nor in front of these where they lead on ("nach Eingang"). */
  readonly notLeading: readonly string[];
  /** Words that join the adverb with another. */
  readonly joins: readonly string[];
}

export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Names that differ in a country: Austria's "Jänner". */
  readonly monthsOf: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly forms: DateForms;
  /** Forms of a country: American order. */
  readonly formsOf: Readonly<Record<string, DateForms>>;
  /** Between the day of the month as written ("the 27th") and the month. */
  readonly dayToMonth: string;
  /** How a phrase begins and what a day in its place begins with; the first that fits counts. */
  readonly leads: readonly (readonly [begins: string, lead: string])[];
  /** For a deadline, and for a day, where the phrase says neither. */
  readonly by: string;
  readonly on: string;
  /** Part of day behind a date. */
  readonly parts: Readonly<Record<'early' | 'morning' | 'noon' | 'afternoon' | 'evening', string>>;
  /** Behind these a bare weekday is part of something else ("the Friday delivery"), folded. */
  readonly notAfter: readonly string[];
  /** A day stands behind these words without one of its own: "für Freitag". */
  readonly bareAfter: readonly string[];
  /** What a period counts from: "innerhalb von zwei Tagen nach Eingang". */
  readonly notBefore: readonly string[];
  /** Words of time that are inflected like adjectives: "morgigen"; "'s" stands for every word that ends so. */
  readonly attributes: readonly string[];
  /** By these words (`*`: any ending) something lasts until a day, on which nobody has to work: "halte ich bis Sonntag frei". Folded. */
  readonly holds: readonly string[];
  readonly vague: VagueWords;
  readonly notes: PromiseNotes;
}

/** Sentences about a date, with `{day}`; `{time}` where the hour matters. */
export interface PromiseNotes {
  readonly dayOff: string;
  readonly past: string;
  readonly pastHour: string;
  /** With `{count}` and `{day}`; `one` is the sentence for a single day. */
  readonly tooSoon: Readonly<Record<'refund' | 'delivery' | 'callback' | 'reply', string>>;
  readonly workingDays: { readonly one: string; readonly many: string };
  /** With `{ceiling}`. */
  readonly tooMuch: string;
  /** With `{amount}` and `{code}`, and the sign of the decimals. */
  readonly money: { readonly form: string; readonly decimal: string };
}
