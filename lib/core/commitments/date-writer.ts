/** Writes the day of a promise in full, so that it fits in place of the words that name it now: "bis Freitag" → "bis Freitag, 27. November". */
import type { LanguageId } from '../language-id';
import { localDay, writtenDate } from '../local-time';
import { perLanguage } from '../per-language';
import { fold } from '../text/fold';
import { type Span, sliceOf } from '../text/span';
import type { Commitment, DueContext } from './commitment';
import type { CommitmentKnowledge } from './commitment-cues';
import type { DateWords } from './date-words';
import { createTimeFinder } from './find-times';
import { fitsVague } from './fits-vague';
import { hasAttribute, leadsOn, openingCapital, wordBefore } from './neighbour-words';
import type { TimePhrase } from './time-phrase';
import { writeDate } from './write-date';

export interface DateWriter {
  /** Words for `commitment.day` that name its date in full; null: they do already, or no single day is named. */
  clear(commitment: Commitment, text: string, context: DueContext): string | null;
  /** Words for `day` where the promise names its time now, with the preposition that stands there; null: none can stand there. */
  forDay(commitment: Commitment, text: string, day: Temporal.PlainDate, context: DueContext): string | null;
}

/** The words that another day takes the place of; null: the promise names no day. */
export const placeOfDay = ({ vague, when, day }: Commitment): Span | null => (vague ? when : day);

/** `words` as they are written at `span`: a date between commas is closed where the sentence goes on. */
export function placedWords(words: string, text: string, { end }: Span): string {
  return words.includes(', ') && /^[^\S\n]*[\p{L}\p{N}„“"»«'’(]/u.test(text.slice(end, end + 40)) ? `${words},` : words;
}

export function createDateWriter({ commitments, times }: CommitmentKnowledge): DateWriter {
  const finderOf = perLanguage((id) => createTimeFinder(times[id]));
  const read = (lang: LanguageId, words: string): TimePhrase | null => {
    const [phrase, ...more] = finderOf(lang).find(words);
    return phrase && more.length === 0 ? phrase : null;
  };

  return {
    clear({ lang, day, due }, text, context) {
      const dates = commitments[lang].dates;
      if (!day || !due || due.flags.includes('past')) return null;
      const words = sliceOf(text, day);
      const phrase = read(lang, words);
      if (!phrase?.day || phrase.lastDay || phrase.weekday !== null) return null;
      if (isPartOfMore(phrase, words, day, text, dates)) return null;
      const date = writtenDate(due.to);
      const named = namedDate(phrase.day, date, context);
      const behind = appended(phrase, words, named, context, dates);
      if (behind !== null) return behind;
      const full = instead(phrase, words, due.precision, date, context, dates);
      return full && capitalised(full, words, day, text);
    },
    forDay(commitment, text, day, context) {
      const { lang } = commitment;
      const dates = commitments[lang].dates;
      const span = placeOfDay(commitment);
      if (!span) return null;
      const words = sliceOf(text, span);
      const full = writeDate(day, 'full', context, dates);
      if (commitment.vague)
        return fitsVague(commitment, words, span, text, dates.vague)
          ? capitalised(`${dates.by} ${full}`, words, span, text)
          : null;
      const phrase = read(lang, words);
      if (!phrase || isPartOfMore(phrase, words, span, text, dates)) return null;
      const part = partOf(phrase, span, commitment.when, dates);
      return part === null
        ? null
        : capitalised(`${leadOf(phrase, words, span, text, dates)}${full}${part}`, words, span, text);
    },
  };
}

/** The part of day goes behind the date, unless an hour says it: "morgen früh um 9 Uhr". "Abends um 8" cannot be left out, nor written well. */
function partOf({ part }: TimePhrase, span: Span, when: Span | null, { parts }: DateWords): string | null {
  if (part === null || part === 'close') return '';
  if (when?.start === span.start && when.end === span.end) return `, ${parts[part]}`;
  return part === 'early' || part === 'morning' ? '' : null;
}

/** The day that the words name, which is not always the last one to keep the promise on: "before Friday". */
function namedDate(
  day: NonNullable<TimePhrase['day']>,
  due: Temporal.PlainDate,
  { now, zone }: DueContext,
): Temporal.PlainDate {
  if (day.kind === 'weekday') return due.add({ days: (day.weekday - due.dayOfWeek + 7) % 7 });
  if (day.kind === 'date' && day.day > due.day) return due.with({ day: day.day });
  if (day.kind !== 'relative') return due;
  return localDay(now, zone).add({ days: day.days });
}

/** A word that names a day keeps its place, and the date stands behind it. */
function appended(
  { day, part }: TimePhrase,
  words: string,
  date: Temporal.PlainDate,
  context: DueContext,
  dates: DateWords,
): string | null {
  const short = writeDate(date, 'short', context, dates);
  switch (day?.kind) {
    case 'weekday':
      return `${words}, ${short}`;
    case 'relative':
      // The mail's own date says what today is.
      if (day.days === 0) return null;
      return `${words}, ${part ? short : writeDate(date, 'full', context, dates)}`;
    case 'date':
      return day.month === null ? `${words}${dates.dayToMonth}${writeDate(date, 'month', context, dates)}` : null;
    default:
      return null;
  }
}

/** A period that ends on one day gives way to that day: "innerhalb von zwei Werktagen" → "bis Mittwoch, 25. November". */
function instead(
  { day, bound, part }: TimePhrase,
  words: string,
  precision: string,
  date: Temporal.PlainDate,
  context: DueContext,
  dates: DateWords,
): string | null {
  if (precision !== 'day' || part) return null;
  const full = writeDate(date, 'full', context, dates);
  if (day?.kind === 'period' && bound === 'by') return `${leadIn(words, dates) ?? dates.by} ${full}`;
  if (day?.kind !== 'span' || day.loose || day.unit === 'hour' || day.unit === 'minute') return null;
  if (day.within || bound === 'by') return `${leadIn(words, dates) ?? dates.by} ${full}`;
  return day.min === day.max && bound === 'at' ? `${dates.on} ${full}` : null;
}

const leadIn = (words: string, { leads }: DateWords): string | null => {
  const folded = `${fold(words)} `;
  return leads.find(([begins]) => folded.startsWith(`${begins} `))?.[1] ?? null;
};

function leadOf({ bound, day }: TimePhrase, words: string, span: Span, text: string, dates: DateWords): string {
  const said = leadIn(words, dates);
  if (said !== null) return `${said} `;
  if (dates.bareAfter.includes(wordBefore(text, span))) return '';
  return bound === 'by' || (day?.kind === 'span' && day.within) ? `${dates.by} ` : `${dates.on} `;
}

/** The day belongs to a noun ("die morgige Lieferung", "the Friday delivery"), or it counts from something else ("… nach Eingang"). */
function isPartOfMore({ day }: TimePhrase, words: string, span: Span, text: string, dates: DateWords): boolean {
  const isBare = day?.kind === 'weekday' && leadIn(words, dates) === null;
  const isCounted = day?.kind === 'span' || day?.kind === 'period';
  return (
    hasAttribute(words, dates.attributes) ||
    (isBare && dates.notAfter.includes(wordBefore(text, span))) ||
    (isCounted && leadsOn(text, span, dates.notBefore)) ||
    /^['’‑-]\p{L}/u.test(text.slice(span.end, span.end + 2))
  );
}

const capitalised = (written: string, words: string, span: Span, text: string): string =>
  openingCapital(words, span, text) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
