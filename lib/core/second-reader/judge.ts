/** Judges one sentence: how likely each label is, and which words speak for it. */
import { LABELS, type Label } from '../labels';
import { type FeatureVector, featuresOf, type SeenSentence } from './features';
import type { ReaderModel } from './model';
import type { SenseLexicon } from './senses';

/** What is learned, in the order of the model's outputs: the labels, the agent's own next step, and whether there is any fault. */
export const OUTPUTS = [...LABELS, 'commitment', 'fault'] as const;
export type Output = (typeof OUTPUTS)[number];

export interface Judgement {
  /** Logarithms of the odds, by output. */
  readonly odds: Readonly<Record<Output, number>>;
  /** How much each word speaks for an output (positive) or against it. */
  evidence(output: Output): Float32Array;
}

export type Judge = (sentence: SeenSentence) => Judgement;

export function createJudge(model: ReaderModel, lexicon: SenseLexicon): Judge {
  return (sentence) => {
    const features = featuresOf(sentence, lexicon);
    return {
      odds: oddsOf(features, model),
      evidence: (output) => evidenceOf(features, model, OUTPUTS.indexOf(output), sentence.tokens.length),
    };
  };
}

function oddsOf(
  { ids, values }: FeatureVector,
  { weights, mask, outputs, scales, bias }: ReaderModel,
): Judgement['odds'] {
  const sums = new Float32Array(outputs);
  for (let n = 0; n < ids.length; n++) {
    const at = ((ids[n] as number) & mask) * outputs;
    const value = values[n] as number;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + value * (weights[at + k] as number);
  }
  const odds = OUTPUTS.map((name, k) => [name, (sums[k] ?? 0) * (scales[k] ?? 0) + (bias[k] ?? 0)]);
  return Object.fromEntries(odds) as Record<Output, number>;
}

/** A feature's weight is shared by the words that it was made of. */
function evidenceOf(features: FeatureVector, model: ReaderModel, output: number, words: number): Float32Array {
  const evidence = new Float32Array(words);
  const { weights, mask, outputs } = model;
  const scale = model.scales[output] ?? 0;
  features.ids.forEach((id, n) => {
    const [from, to] = [features.from[n] ?? 0, features.to[n] ?? 0];
    if (to <= from) return;
    const share = ((weights[(id & mask) * outputs + output] ?? 0) * scale * (features.values[n] ?? 0)) / (to - from);
    for (let word = from; word < Math.min(to, words); word++) evidence[word] = (evidence[word] ?? 0) + share;
  });
  return evidence;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * How sure the reader is that there is any fault: the mean of what it was taught as one question and what the labels say together.
 * Either alone is worse (docs/analyser.md).
 */
export function faultScore(odds: Judgement['odds']): number {
  const none = LABELS.reduce((product, label) => product * (1 - probability(odds[label])), 1);
  return (probability(odds.fault) + 1 - none) / 2;
}

export const likeliest = (odds: Judgement['odds']): Label =>
  LABELS.reduce((best, label) => (odds[label] > odds[best] ? label : best), LABELS[0]);
