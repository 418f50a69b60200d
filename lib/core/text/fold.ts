/** The form in which words are compared: lower case, ß as ss, umlauts as ae/oe/ue, typographic apostrophes plain, invisible characters gone. */

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

export function fold(word: string): string {
  if (PLAIN_ASCII.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßäöü’‘ʼ`]/g, (letter) => REPLACED[letter] ?? letter);
}
