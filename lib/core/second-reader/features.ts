/**
 * What the second reader sees of a sentence: words and their neighbours, pieces of words, pairs at a distance, and senses with what stands
 * in the same clause. The weights of the groups and their normalisation were measured (docs/analyser.md).
 */
import type { Token } from '../text/token';
import { type Add, CLOSE, combine, hashText, OPEN } from './hash';
import { addChains, addSenses, type SentenceMood } from './sense-features';
import type { SenseLexicon } from './senses';

/** A sentence as the second reader needs it. */
export interface SeenSentence extends SentenceMood {
  readonly tokens: readonly Token[];
  /** Sentences before and after it in the agent's own text. */
  readonly before: number;
  readonly after: number;
}

/** Parallel arrays: feature number, value, and the words it was made of (`to` is exclusive; 0, 0: of none). */
export interface FeatureVector {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** Pairs of words further apart say little. */
const PAIR_REACH = 6;
const PAIR_STEM = 5;
const LONGEST = 60;
/** Sentences are cut at 2,000 characters; a list of numbers may still hold very many words. */
const MOST_WORDS = 160;

const GROUPS = {
  words: { salt: hashText('words'), weight: 1 },
  pieces: { salt: hashText('pieces'), weight: 1 },
  pairs: { salt: hashText('pairs'), weight: 0.7 },
  senses: { salt: hashText('senses'), weight: 0.9 },
  chains: { salt: hashText('chains'), weight: 0.7 },
  place: { salt: hashText('place'), weight: 0.4 },
} as const;
type Group = (typeof GROUPS)[keyof typeof GROUPS];

interface Collector {
  readonly ids: number[];
  readonly values: number[];
  readonly from: number[];
  readonly to: number[];
}

export function featuresOf(sentence: SeenSentence, lexicon: SenseLexicon): FeatureVector {
  const tokens = sentence.tokens.length > MOST_WORDS ? sentence.tokens.slice(0, MOST_WORDS) : sentence.tokens;
  const words = tokens.map(({ norm }) => hashText(norm));
  const out: Collector = { ids: [], values: [], from: [], to: [] };
  inGroup(out, GROUPS.words, (add) => addWords(words, add));
  inGroup(out, GROUPS.pieces, (add) => addPieces(tokens, add));
  inGroup(out, GROUPS.pairs, (add) => addPairs(tokens, add));
  const senses = tokens.map((token) => lexicon.sensesOf(token));
  inGroup(out, GROUPS.senses, (add) => addSenses(tokens, senses, sentence, add));
  inGroup(out, GROUPS.chains, (add) => addChains(words, senses, add));
  inGroup(out, GROUPS.place, (add) => addPlace(sentence, add));
  return {
    ids: new Uint32Array(out.ids),
    values: new Float32Array(out.values),
    from: new Uint16Array(out.from),
    to: new Uint16Array(out.to),
  };
}

/** Each group counts as much as any other, however long the sentence: values are divided by the square root of their number. */
function inGroup(out: Collector, { salt, weight }: Group, fill: (add: Add) => void): void {
  const first = out.ids.length;
  fill((feature, from, to) => {
    out.ids.push(combine(salt, feature));
    out.from.push(from);
    out.to.push(to);
  });
  const value = weight / Math.sqrt(out.ids.length - first || 1);
  for (let n = first; n < out.ids.length; n++) out.values.push(value);
}

function addWords(words: readonly number[], add: Add): void {
  const at = (n: number): number => (n < 0 ? OPEN : (words[n] ?? CLOSE));
  for (let n = -1; n <= words.length; n++) {
    const [from, to] = [Math.max(0, n), Math.min(words.length, n + 3)];
    const two = combine(at(n), at(n + 1));
    if (n >= 0 && n < words.length) add(at(n), n, n + 1);
    if (n < words.length) add(two, from, Math.min(words.length, n + 2));
    if (n + 1 < words.length) add(combine(two, at(n + 2)), from, to);
    // One word left out: "das _ nicht".
    if (n + 1 < words.length) add(combine(combine(at(n), OPEN), at(n + 2)), from, to);
  }
}

const pieceCache = new Map<string, readonly number[]>();

function addPieces(tokens: readonly Token[], add: Add): void {
  tokens.forEach(({ norm }, n) => {
    for (const piece of piecesOf(norm)) add(piece, n, n + 1);
  });
}

/** Stretches of 3 to 5 letters, the word's ends included. */
function piecesOf(norm: string): readonly number[] {
  const known = pieceCache.get(norm);
  if (known) return known;
  const padded = `<${norm.slice(0, LONGEST)}>`;
  const pieces: number[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= padded.length; at++) pieces.push(hashText(padded.slice(at, at + size)));
  if (pieceCache.size >= 10_000) pieceCache.clear();
  pieceCache.set(norm, pieces);
  return pieces;
}

function addPairs(tokens: readonly Token[], add: Add): void {
  const stems = tokens.map(({ norm }) => hashText(norm.length > PAIR_STEM + 1 ? norm.slice(0, PAIR_STEM) : norm));
  stems.forEach((stem, n) => {
    for (let m = n + 2; m <= Math.min(n + PAIR_REACH, stems.length - 1); m++)
      add(combine(stem, stems[m] ?? 0), n, m + 1);
  });
}

const LONG_SENTENCE = [4, 8, 14, 22, 32];

function addPlace({ before, after, tokens, finalMark }: SeenSentence, add: Add): void {
  add(combine(801, Math.min(before, 4)), 0, 0);
  add(combine(802, Math.min(after, 4)), 0, 0);
  add(combine(803, LONG_SENTENCE.filter((length) => tokens.length > length).length), 0, 0);
  add(combine(804, hashText(finalMark)), 0, 0);
}
