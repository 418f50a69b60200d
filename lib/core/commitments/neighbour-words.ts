/** The words beside a stretch of text, as they are compared. */
import { fold } from '../text/fold';
import type { Span } from '../text/span';

/** No word is longer. */
const REACH = 60;

/** The word right before, in the same clause; '' if there is none. */
export function wordBefore(text: string, { start }: Span): string {
  const [, word = ''] = /([\p{L}\p{N}'’]+)[^\S\n]+$/u.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return fold(word);
}

/** The words right behind, in the same clause. */
export function wordsAfter(text: string, { end }: Span): string[] {
  const [rest = ''] = /^[^\S\n]+[\p{L}\p{N}'’\s]*/u.exec(text.slice(end, end + REACH)) ?? [];
  return rest.split(/\s+/).filter(Boolean).map(fold);
}

/** One of `words` stands right behind and goes on: "nach Eingang", not the particle at the end of "reiche ich … nach". */
export function leadsOn(text: string, span: Span, words: readonly string[]): boolean {
  const [next = '', ...more] = wordsAfter(text, span);
  return more.length > 0 && words.includes(next);
}

/** Whether the stretch begins its sentence with a capital, so that what takes its place does, too. */
export function openingCapital(words: string, { start }: Span, text: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  return /(?:^|[.!?:]["“”»]?\s+|\n\s*)["„“»«]?$/.test(text.slice(Math.max(0, start - 8), start));
}

/** One of the words is inflected like an adjective, or ends like one ("'s" stands for every word that does). */
export const hasAttribute = (words: string, attributes: readonly string[]): boolean =>
  fold(words)
    .split(/\s+/)
    .some((word) => attributes.some((one) => (one.startsWith("'") ? word.endsWith(one) : word === one)));
