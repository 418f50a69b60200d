/**
 * Judges whether a message speaks of danger to a life. A message is as dangerous as its worst sentence, so each sentence is judged alone
 * and together with the one after it; the rest of a long message takes nothing away.
 */
import { type FeatureVector, featuresOf } from '../second-reader/features';
import { markOf } from '../second-reader/mark';
import { createFeatureIndex, type ReaderModel } from '../second-reader/model';
import type { SenseLexicon } from '../second-reader/senses';
import { evidenceOf, placesOf, sumsOf } from '../second-reader/weigh-features';
import { movedBy, type Span } from '../text/span';
import { isAnchored } from './danger-words';
import type { SeenMessageSentence } from './message-features';
import { DANGERS, type Danger } from './situation';

export interface DangerJudgement {
  /** The likelier one. */
  readonly kind: Danger;
  /** Logarithm of its odds. */
  readonly odds: number;
  /** Words of the sentence that speaks most for it; offsets count in the message. */
  words(): Span;
}

/** null: no sentence holds a word of danger. */
export type DangerJudge = (sentences: readonly SeenMessageSentence[]) => DangerJudgement | null;

interface Weighed {
  readonly sentence: SeenMessageSentence;
  readonly features: FeatureVector;
  readonly places: Int32Array;
  readonly sums: Float32Array;
  readonly anchored: boolean;
}

export function createDangerJudge(model: ReaderModel, lexicon: SenseLexicon): DangerJudge {
  const placeOf = createFeatureIndex(model.ids);

  function weigh(sentence: SeenMessageSentence): Weighed {
    const features = featuresOf(sentence.seen, lexicon);
    const places = placesOf(features.ids, placeOf);
    return {
      sentence,
      features,
      places,
      sums: sumsOf(features, places, model),
      anchored: isAnchored(sentence, lexicon),
    };
  }

  return (sentences) => {
    const weighed = sentences.map(weigh);
    const worst = DANGERS.map((kind, k) => ({ kind, k, ...worstOf(weighed, k) }))
      .map((found) => ({ ...found, odds: found.sum * (model.scales[found.k] ?? 0) + (model.bias[found.k] ?? 0) }))
      .reduce((a, b) => (b.odds > a.odds ? b : a));
    const told = weighed[worst.at];
    if (!told) return null;
    return { kind: worst.kind, odds: worst.odds, words: () => markedIn(told, model, worst.k) };
  };
}

/** `at` is the sentence that tells most. Two sentences together have the features of both, made smaller by the root of two (see `messageFeatures`). */
function worstOf(weighed: readonly Weighed[], output: number): { readonly sum: number; readonly at: number } {
  let worst = { sum: Number.NEGATIVE_INFINITY, at: -1 };
  const sumAt = (n: number): number => weighed[n]?.sums[output] ?? 0;
  weighed.forEach(({ anchored }, n) => {
    if (anchored && sumAt(n) > worst.sum) worst = { sum: sumAt(n), at: n };
    const next = weighed[n + 1];
    if (!next || !(anchored || next.anchored)) return;
    const both = (sumAt(n) + sumAt(n + 1)) / Math.SQRT2;
    if (both > worst.sum) worst = { sum: both, at: sumAt(n + 1) > sumAt(n) ? n + 1 : n };
  });
  return worst;
}

function markedIn({ sentence, features, places }: Weighed, model: ReaderModel, output: number): Span {
  const { tokens } = sentence.seen;
  const mark = markOf(tokens, evidenceOf(features, places, model, output, tokens.length));
  return movedBy(mark, sentence.offset);
}
