/** Tells which words of a time phrase name the day, so that they can be replaced without losing the hour. */
import { type Span, sliceOf } from '../text/span';
import type { TimeFinder } from './find-times';
import { isDated, type TimePhrase } from './time-phrase';

/** A phrase is the same object as long as its paragraph is. */
const known = new WeakMap<TimePhrase, { readonly span: Span | null }>();

/** null: the phrase names no day ("um 14 Uhr", "zeitnah"), or not in words that stand together. */
export function daySpanOf(phrase: TimePhrase, text: string, finder: TimeFinder): Span | null {
  const seen = known.get(phrase) ?? { span: findDaySpan(phrase, text, finder) };
  known.set(phrase, seen);
  return seen.span;
}

function findDaySpan(phrase: TimePhrase, text: string, finder: TimeFinder): Span | null {
  if (!phrase.day || !isDated(phrase)) return null;
  const { start, end } = phrase;
  if (!phrase.clock && !phrase.part) return { start, end };
  const words = [...sliceOf(text, phrase).matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  // Whatever stands first, the day keeps the word that leads it: "bis Freitag | um 14 Uhr", "bis 14 Uhr | am Freitag".
  const heads = words.map((word) => ({ start, end: word.end }));
  const tails = words.map((word) => ({ start: word.start, end }));
  const shortest = (part: TimePhrase['part']): Span | null =>
    [...heads, ...tails].find((span) => saysTheDay(span, part, phrase, text, finder)) ?? null;
  if (phrase.clock) return (phrase.part && shortest(phrase.part)) ?? shortest(null);
  // "morgen Vormittag" is one name, "morgen | bis zum Mittag" is a day and more.
  const day = shortest(null);
  const rest = day ? words.filter(({ start: at }) => at < day.start || at >= day.end) : [];
  return rest.length > 1 ? day : { start, end };
}

function saysTheDay(
  span: Span,
  part: TimePhrase['part'],
  whole: TimePhrase,
  text: string,
  finder: TimeFinder,
): boolean {
  const words = sliceOf(text, span);
  const [said, ...more] = finder.find(words);
  return (
    said !== undefined &&
    more.length === 0 &&
    said.start === 0 &&
    said.end === words.length &&
    said.clock === null &&
    said.part === part &&
    JSON.stringify([said.day, said.lastDay, said.weekday]) === JSON.stringify([whole.day, whole.lastDay, whole.weekday])
  );
}
