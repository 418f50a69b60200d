/** Which language a paragraph is written in, told by its little words. */
import type { LanguageId } from '../language-id';
import type { Token } from './token';

/** Folded function words of a language. */
export type FunctionWords = ReadonlySet<string>;

export interface KnownWords {
  readonly own: Readonly<Record<LanguageId, FunctionWords>>;
  /** Words of languages that Tonfall does not read; they only ever speak against a paragraph. */
  readonly other: FunctionWords;
}

/** `null`: some other language. `undefined`: too little to tell. */
export function detectLanguage(tokens: readonly Token[], known: KnownWords): LanguageId | null | undefined {
  let de = 0;
  let en = 0;
  let other = 0;
  for (const { norm } of tokens) {
    if (known.own.de.has(norm)) de++;
    if (known.own.en.has(norm)) en++;
    if (known.other.has(norm)) other++;
  }
  const best = Math.max(de, en);
  if (best === 0 && other === 0) return undefined;
  if (other > best || (best === other && best > 0 && tokens.length > 6)) return other >= 2 ? null : undefined;
  if (best < 2 && tokens.length > 3) return undefined;
  if (de === en) return undefined;
  return de > en ? 'de' : 'en';
}
