/** Judges one sentence: how likely each label is, and which words speak for it. */
import { FAULTS, type Fault } from '../labels';
import { featuresOf, type SeenSentence } from './features';
import { createFeatureIndex, type ReaderModel } from './model';
import type { SenseLexicon } from './senses';
import { createSentenceSums } from './sum-features';
import { evidenceOf, oddsOf, placesOf } from './weigh-features';

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
  const sumsOf = createSentenceSums(model, placeOf, lexicon);
  const known = new WeakMap<SeenSentence['tokens'], { readonly key: string; readonly judgement: Judgement }>();

  return (sentence) => {
    const { tokens, before, after } = sentence;
    const key = `${before} ${after}`;
    const kept = known.get(tokens);
    if (kept?.key === key) return kept.judgement;
    const judgement: Judgement = {
      odds: allOdds(sumsOf(sentence), model),
      evidence: (output) => {
        const features = featuresOf(sentence, lexicon);
        const places = placesOf(features.ids, placeOf);
        return evidenceOf(features, places, model, OUTPUTS.indexOf(output), tokens.length);
      },
    };
    known.set(tokens, { key, judgement });
    return judgement;
  };
}

function allOdds(sums: Float64Array, model: ReaderModel): Judgement['odds'] {
  const odds = OUTPUTS.map((name, k) => [name, oddsOf(sums[k] ?? 0, model, k)]);
  return Object.fromEntries(odds) as Record<Output, number>;
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

/**
 * How sure the reader is that there is a fault, and that it is this one; from 0 to 1. At the same number of wrong hints, on drafts that neither
 * rules nor reader had seen, it lets a fifth more right ones pass than how sure it is of any fault (docs/analyser.md).
 */
export const sureness = (odds: Judgement['odds'], label: Fault): number =>
  Math.sqrt(faultScore(odds) * probability(odds[label]));

export const likeliest = (odds: Judgement['odds']): Fault =>
  FAULTS.reduce((best, label) => (odds[label] > odds[best] ? label : best), FAULTS[0]);
