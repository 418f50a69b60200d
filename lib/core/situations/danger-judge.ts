/**
 * Judges whether a message speaks of danger to a life. A message is as dangerous as its worst sentence, so each sentence is judged alone
 * and together with the one after it; the rest of a long message takes nothing away.
 */
import { type FeatureVector, featuresOf } from '../second-reader/features';
import { markOf } from '../second-reader/mark';
import { createFeatureIndex, type ReaderModel } from '../second-reader/model';
import type { SenseLexicon } from '../second-reader/senses';
import { evidenceOf, oddsOf, placesOf, sumsOf } from '../second-reader/weigh-features';
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
  /** Holds a word of danger. */
  readonly anchored: boolean;
}

export function createDangerJudge(model: ReaderModel, lexicon: SenseLexicon): DangerJudge {
  const placeOf = createFeatureIndex(model.ids);

  function weigh(sentence: SeenMessageSentence, anchored: boolean): Weighed {
    const features = featuresOf(sentence.seen, lexicon);
    const places = placesOf(features.ids, placeOf);
    return { sentence, features, places, sums: sumsOf(features, places, model), anchored };
  }

  return (sentences) => {
    // Most messages end here; of the others only what stands beside a word of danger is weighed.
    const anchored = sentences.map((sentence) => isAnchored(sentence, lexicon));
    if (!anchored.includes(true)) return null;
    const weighed = sentences.map((sentence, n) =>
      anchored[n - 1] || anchored[n] || anchored[n + 1] ? weigh(sentence, anchored[n] ?? false) : null,
    );
    const all = DANGERS.flatMap((kind, output) => judged(weighed, kind, output) ?? []);
    return all.sort((a, b) => b.odds - a.odds)[0] ?? null;
  };

  function judged(weighed: readonly (Weighed | null)[], kind: Danger, output: number): DangerJudgement | null {
    const worst = worstOf(weighed, output);
    if (!worst) return null;
    return { kind, odds: oddsOf(worst.sum, model, output), words: () => markedIn(worst.teller, model, output) };
  }
}

interface Worst {
  readonly sum: number;
  /** The sentence that tells most. */
  readonly teller: Weighed;
}

/** Two sentences together have the features of both, made smaller by the root of two (see `messageFeatures`). */
function worstOf(weighed: readonly (Weighed | null)[], output: number): Worst | null {
  const all = weighed.flatMap((one, n): Worst[] => {
    if (!one) return [];
    const next = weighed[n + 1];
    const sum = one.sums[output] ?? 0;
    const alone = one.anchored ? [{ sum, teller: one }] : [];
    if (!next || !(one.anchored || next.anchored)) return alone;
    const nextSum = next.sums[output] ?? 0;
    return [...alone, { sum: (sum + nextSum) / Math.SQRT2, teller: nextSum > sum ? next : one }];
  });
  return all.reduce<Worst | null>((worst, one) => (worst && worst.sum >= one.sum ? worst : one), null);
}

function markedIn({ sentence, features, places }: Weighed, model: ReaderModel, output: number): Span {
  const { tokens } = sentence.seen;
  const mark = markOf(tokens, evidenceOf(features, places, model, output, tokens.length));
  return movedBy(mark, sentence.offset);
}
