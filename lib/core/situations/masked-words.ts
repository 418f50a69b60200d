/** Finds swear words whose letters are starred, spaced, stretched or swapped for figures: "Sch***e", "f u c k", "Arrrsch", "1diot". */
import { fold } from '../text/fold';
import type { Span } from '../text/span';

export interface SwearWords {
  /** Folded swear words that writers like to mask. */
  readonly swearing: readonly string[];
}

export type MaskedWordFinder = (text: string) => readonly Span[];

/** One letter at least, then a mask: "f**k", "a$$hole". */
const MASKED = /(?<![\p{L}\p{N}@#./])[\p{L}@$][\p{L}\p{N}]{0,12}[*#@$✱•][\p{L}\p{N}*#@$!✱•]{0,14}/gu;
/** Letters one by one: "s h i t", "F.U.C.K". */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*]\p{L}){3,9}(?![\p{L}\p{N}])/gu;
/** A figure among letters, or a letter three times. */
const DISGUISED = /(?<![\p{L}\p{N}])(?=\p{L}{0,12}(?:[0134]|(\p{L})\1\1))[\p{L}\p{N}]{4,24}(?![\p{L}\p{N}])/gu;
/** Most messages hold none; these say so at a glance. */
const STARS = /[*#@$✱•]/;
const DISGUISE = /\p{L}[0134]|[0134]\p{L}|(\p{L})\1\1/u;
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', $: 's', '@': 'a' };
const FEWEST_SHOWN = 2;

export function createMaskedWordFinder({ swearing }: SwearWords): MaskedWordFinder {
  const known = new Set(swearing);
  const isStarred = (word: string): boolean => swearing.some((swear) => fitsMask(word, swear));
  return (text) => {
    const found: Span[] = [];
    const look = (expression: RegExp, fits: (word: string) => boolean): void => {
      for (const { 0: word, index } of text.matchAll(expression))
        if (fits(word)) found.push({ start: index, end: index + word.length });
    };
    if (STARS.test(text)) look(MASKED, (word) => isStarred(unfigured(word)));
    look(SPACED, (word) => known.has(fold(word.replace(/[^\p{L}]/gu, ''))));
    if (DISGUISE.test(text)) look(DISGUISED, (word) => spellings(word).some((one) => known.has(one)));
    return found;
  };
}

const unfigured = (word: string): string => fold(word).replace(/[0134$@]/g, (sign) => LETTERS[sign] ?? sign);

/** Masks stand for any letters, more or fewer than they are. */
function fitsMask(word: string, swear: string): boolean {
  const parts = word.split(/[^\p{L}]+/u);
  const shown = parts.join('').length;
  if (shown < FEWEST_SHOWN && word.length < swear.length) return false;
  if (parts.length < 2) return word === swear;
  let at = 0;
  for (const [n, part] of parts.entries()) {
    const place = n === 0 ? 0 : n === parts.length - 1 ? swear.length - part.length : swear.indexOf(part, at + 1);
    if (place < at || !swear.startsWith(part, place)) return false;
    at = place + part.length;
  }
  return Math.abs(word.length - swear.length) <= 2 || word.length < swear.length;
}

const spellings = (word: string): string[] => {
  const plain = unfigured(word);
  return [plain, plain.replace(/(.)\1\1+/g, '$1'), plain.replace(/(.)\1\1+/g, '$1$1')];
};
