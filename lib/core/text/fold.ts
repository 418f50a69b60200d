/** The form in which words are compared: lower case, ß as ss, umlauts as ae/oe/ue, typographic apostrophes plain, invisible characters gone. */

import { createMemory } from '../memory';

const PLAIN_ASCII = /^[a-z0-9'%]*$/;
// Soft hyphen, zero-width space, joiners, direction marks, byte order mark: writers never see them.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const REPLACED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
};

/** A draft says the same words again and again. */
const known = createMemory<string, string>(5000);
const LONGEST_KNOWN = 40;

export function fold(word: string): string {
  if (PLAIN_ASCII.test(word)) return word;
  if (word.length > LONGEST_KNOWN) return folded(word);
  return known.get(word) ?? known.set(word, folded(word));
}

const folded = (word: string): string =>
  word
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßäöü’‘ʼ`]/g, (letter) => REPLACED[letter] ?? letter);
