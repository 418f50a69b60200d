/** Numbers for words and their combinations: the model knows features by such numbers, not by text. */

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return finish(hash);
}

/** Order matters: (a, b) and (b, a) are different features. */
export const combine = (a: number, b: number): number => finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6)));

/** Spreads the bits, so that the low ones can serve as a table index (the finaliser of MurmurHash3). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The edges of a sentence count as words. */
export const OPEN = hashText('<');
export const CLOSE = hashText('>');

/** Takes a feature and the words that it was made of (`to` is exclusive; 0, 0: of none). */
export type Add = (feature: number, from: number, to: number) => void;
