/** How a draft addresses the customer (Sie or du) and spells (ß or Swiss ss), so that what is put in fits. */
import type { Address, Language } from '../language';
import { sliceOf } from './span';
import { type Token, tokenize } from './token';

export interface Style {
  readonly address: Address;
  /** No ß anywhere and at least one word that German and Austrian writers spell with it. */
  readonly swiss: boolean;
}

/** What a part of a draft tells of its style: numbers of words, and of ß. */
export interface StyleSigns {
  readonly formal: number;
  readonly informal: number;
  readonly swiss: number;
  readonly sharp: number;
}

const OPENS_SENTENCE = /[.!?:\n]/;

/** `words` are those of `text` that count; the first of them begins a sentence. */
export function styleSigns(text: string, words: readonly Token[], language: Language): StyleSigns {
  const { address, swissSigns } = language;
  const hasSharp = text.includes('ß');
  let [formal, informal, swiss, sharp] = [0, 0, 0, 0];
  words.forEach((word, n) => {
    if (word.capital && address.formal.has(sliceOf(text, word)) && !opensSentence(text, words[n - 1], word)) formal++;
    if (address.informal.has(beforeApostrophe(word.norm))) informal++;
    if (swissSigns.has(word.norm)) swiss++;
    if (hasSharp && sliceOf(text, word).includes('ß')) sharp++;
  });
  return { formal, informal, swiss, sharp };
}

/** "du's" is "du". */
function beforeApostrophe(norm: string): string {
  const at = norm.indexOf("'");
  return at < 0 ? norm : norm.slice(0, at);
}

/** "Sie" at a sentence's start may be "they"; it says nothing. */
const opensSentence = (text: string, before: Token | undefined, { start }: Token): boolean =>
  !before || OPENS_SENTENCE.test(text.slice(before.end, start));

export const styleOf = ({ formal, informal, swiss, sharp }: StyleSigns): Style => ({
  address: informal > formal ? 'informal' : 'formal',
  swiss: swiss > 0 && sharp === 0,
});

/** The style of a text that quotes nobody. */
export const styleIn = (text: string, language: Language): Style => styleOf(styleSigns(text, tokenize(text), language));
