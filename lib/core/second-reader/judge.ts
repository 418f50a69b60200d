/** Judges one sentence: how likely each label is, and which words speak for it. */
import { FAULTS, type Fault } from '../labels';
import { type FeatureVector, featuresOf, type SeenSentence } from './features';
import { createFeatureIndex, type ReaderModel } from './model';
import type { SenseLexicon } from './senses';

/** What is learned, in the order of the model's outputs: the faults, the agent's own next step, and whether there is any fault. */
export const OUTPUTS = [...FAULTS, 'commitment', 'fault'] as const;
export type Output = (typeof OUTPUTS)[number];

export interface Judgement {
  /** Logarithms of the odds, by output. */
  readonly odds: Readonly<Record<Output, number>>;
  /** How much each word speaks for an output (positive) or against it. */
  evidence(output: Output): Float32Array;
}

export type Judge = (sentence: SeenSentence) => Judgement;

/** The same sentence is asked about for hints and for commitments: what was judged is kept as long as its words are. */
export function createJudge(model: ReaderModel, lexicon: SenseLexicon): Judge {
  const placeOf = createFeatureIndex(model.ids);
  const known = new WeakMap<SeenSentence['tokens'], { readonly key: string; readonly judgement: Judgement }>();

  return (sentence) => {
    const { tokens, before, after } = sentence;
    const key = `${before} ${after}`;
    const kept = known.get(tokens);
    if (kept?.key === key) return kept.judgement;
    const features = featuresOf(sentence, lexicon);
    const places = placesOf(features.ids, placeOf);
    const judgement: Judgement = {
      odds: oddsOf(features, places, model),
      evidence: (output) => evidenceOf(features, places, model, OUTPUTS.indexOf(output), tokens.length),
    };
    known.set(tokens, { key, judgement });
    return judgement;
  };
}

/** `Int32Array.from` with a function takes ten times as long. */
function placesOf(ids: Uint32Array, placeOf: (id: number) => number): Int32Array {
  const places = new Int32Array(ids.length);
  for (let n = 0; n < ids.length; n++) places[n] = placeOf(ids[n] as number);
  return places;
}

function oddsOf(
  { values }: FeatureVector,
  places: Int32Array,
  { weights, outputs, scales, bias }: ReaderModel,
): Judgement['odds'] {
  const sums = new Float32Array(outputs);
  for (let n = 0; n < places.length; n++) {
    const first = (places[n] as number) * outputs;
    if (first < 0) continue;
    const value = values[n] as number;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + value * (weights[first + k] as number);
  }
  const odds = OUTPUTS.map((name, k) => [name, (sums[k] ?? 0) * (scales[k] ?? 0) + (bias[k] ?? 0)]);
  return Object.fromEntries(odds) as Record<Output, number>;
}

/** A feature's weight is shared by the words that it was made of. */
function evidenceOf(
  { values, from, to }: FeatureVector,
  places: Int32Array,
  { weights, outputs, scales }: ReaderModel,
  output: number,
  words: number,
): Float32Array {
  const evidence = new Float32Array(words);
  places.forEach((place, n) => {
    const [first, end] = [from[n] ?? 0, Math.min(to[n] ?? 0, words)];
    if (place < 0 || end <= first) return;
    const weight = (weights[place * outputs + output] ?? 0) * (scales[output] ?? 0) * (values[n] ?? 0);
    for (let word = first; word < end; word++) evidence[word] = (evidence[word] ?? 0) + weight / (end - first);
  });
  return evidence;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * How sure the reader is that there is any fault: the mean of what it was taught as one question and what the labels say together.
 * Either alone is worse (docs/analyser.md).
 */
export function faultScore(odds: Judgement['odds']): number {
  const none = FAULTS.reduce((product, label) => product * (1 - probability(odds[label])), 1);
  return (probability(odds.fault) + 1 - none) / 2;
}

export const likeliest = (odds: Judgement['odds']): Fault =>
  FAULTS.reduce((best, label) => (odds[label] > odds[best] ? label : best), FAULTS[0]);
