/**
 * What the second reader sees of a sentence: words and their neighbours, pieces of words, pairs at a distance, and senses with what stands
 * in the same clause. The weights of the groups and their normalisation were measured (docs/analyser.md).
 */
import { createMemory } from '../memory';
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
} satisfies Record<string, Group>;

export interface Group {
  /** Keeps a group's features apart from the same ones of another. */
  readonly salt: number;
  readonly weight: number;
}

/** Each group counts as much as any other, however long the sentence: every feature of it has this value. */
export const valueIn = (group: Group, features: number): number => group.weight / Math.sqrt(features || 1);

/** What features are handed to, group by group. */
export interface FeatureSink {
  /** Features that follow belong to the group. */
  begin(group: Group): void;
  /** The feature's number is that of the group and this one combined. */
  readonly add: Add;
  /** All pieces of the word at index `at`: they are the same wherever it stands. */
  addPieces(norm: string, at: number): void;
}

export function readFeatures(sentence: SeenSentence, lexicon: SenseLexicon, sink: FeatureSink): void {
  const tokens = sentence.tokens.length > MOST_WORDS ? sentence.tokens.slice(0, MOST_WORDS) : sentence.tokens;
  const words = tokens.map(({ norm }) => hashText(norm));
  const senses = lexicon.sensesIn(tokens);
  const { add } = sink;
  sink.begin(GROUPS.words);
  addWords(words, add);
  sink.begin(GROUPS.pieces);
  for (let n = 0; n < tokens.length; n++) sink.addPieces(tokens[n]?.norm ?? '', n);
  sink.begin(GROUPS.pairs);
  addPairs(tokens, add);
  sink.begin(GROUPS.senses);
  addSenses(tokens, senses, sentence, add);
  sink.begin(GROUPS.chains);
  addChains(words, senses, add);
  sink.begin(GROUPS.place);
  addPlace(sentence, add);
}

export function featuresOf(sentence: SeenSentence, lexicon: SenseLexicon): FeatureVector {
  readFeatures(sentence, lexicon, collector);
  return collector.take();
}

interface Collector extends FeatureSink {
  /** All that was collected since the last time. */
  take(): FeatureVector;
}

const collector = createCollector();

/** Writes into the same arrays for every sentence; arrays made anew took several times as long. */
function createCollector(): Collector {
  const ids: number[] = [];
  const values: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  let size = 0;
  let first = 0;
  let group: Group = GROUPS.words;

  function close(): void {
    for (const value = valueIn(group, size - first); first < size; first++) values[first] = value;
  }

  function add(feature: number, from: number, to: number): void {
    ids[size] = combine(group.salt, feature);
    froms[size] = from;
    tos[size] = to;
    size++;
  }

  return {
    begin(next) {
      close();
      group = next;
    },
    add,
    addPieces(norm, at) {
      for (const piece of piecesOf(norm)) add(piece, at, at + 1);
    },
    take() {
      close();
      const all = {
        ids: new Uint32Array(ids.slice(0, size)),
        values: new Float32Array(values.slice(0, size)),
        from: new Uint16Array(froms.slice(0, size)),
        to: new Uint16Array(tos.slice(0, size)),
      };
      size = 0;
      first = 0;
      return all;
    },
  };
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

const pieceMemory = createMemory<string, readonly number[]>(5000);

/** Stretches of 3 to 5 letters, the word's ends included. */
export function piecesOf(norm: string): readonly number[] {
  const known = pieceMemory.get(norm);
  if (known) return known;
  const padded = `<${norm.slice(0, LONGEST)}>`;
  const pieces: number[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= padded.length; at++) pieces.push(hashText(padded.slice(at, at + size)));
  return pieceMemory.set(norm, pieces);
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
