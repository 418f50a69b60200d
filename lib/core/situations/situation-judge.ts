/** Judges a customer's message: how likely each situation is, and which words tell. */
import { createFeatureIndex, type ReaderModel } from '../second-reader/model';
import type { SenseLexicon } from '../second-reader/senses';
import { evidenceOf, oddsOf, placesOf, sumsOf } from '../second-reader/weigh-features';
import { messageFeatures, type SeenMessageSentence, wordsOf } from './message-features';
import { SITUATIONS, type SituationId } from './situation';

export interface SituationJudgement {
  /** Logarithms of the odds. */
  readonly odds: Readonly<Record<SituationId, number>>;
  /** How much each word of the message (see `wordsOf`) speaks for a situation. */
  evidence(situation: SituationId): Float32Array;
}

export type SituationJudge = (sentences: readonly SeenMessageSentence[]) => SituationJudgement;

export function createSituationJudge(model: ReaderModel, lexicon: SenseLexicon): SituationJudge {
  const placeOf = createFeatureIndex(model.ids);
  return (sentences) => {
    const features = messageFeatures(sentences, lexicon);
    const places = placesOf(features.ids, placeOf);
    const sums = sumsOf(features, places, model);
    const odds = SITUATIONS.map((id, k) => [id, oddsOf(sums[k] ?? 0, model, k)]);
    return {
      odds: Object.fromEntries(odds) as Record<SituationId, number>,
      evidence: (situation) =>
        evidenceOf(features, places, model, SITUATIONS.indexOf(situation), wordsOf(sentences).length),
    };
  };
}

/** The likeliest first. */
export const ranked = (odds: SituationJudgement['odds']): SituationId[] =>
  SITUATIONS.toSorted((a, b) => odds[b] - odds[a]);
