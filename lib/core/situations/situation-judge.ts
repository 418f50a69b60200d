/** Judges a customer's message: how likely each situation is, and which words tell. */
import type { ReaderModel } from '../second-reader/model';
import type { SenseLexicon } from '../second-reader/senses';
import { createFeatureWeigher, evidenceOf, oddsOf } from '../second-reader/weigh-features';
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
  const weigh = createFeatureWeigher(model);
  return (sentences) => {
    const { features, places, sums } = weigh(messageFeatures(sentences, lexicon));
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
