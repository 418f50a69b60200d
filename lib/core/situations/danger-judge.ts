/**
 * Judges whether a message speaks of danger to a life. A message is as dangerous as its worst sentence, so each sentence is judged alone
 * and together with the one after it; the rest of a long message takes nothing away.
 */
import { featuresOf } from '../second-reader/features';
import { markOf } from '../second-reader/mark';
import type { ReaderModel } from '../second-reader/model';
import type { SenseLexicon } from '../second-reader/senses';
import { createFeatureWeigher, evidenceOf, oddsOf, type WeighedFeatures } from '../second-reader/weigh-features';
import { movedBy, type Span } from '../text/span';
import { isAnchored } from './danger-words';
import type { SeenMessageSentence } from './message-features';
import { DANGERS, type Danger } from './situation';

/**
 * What is learned, in the order of the model's outputs. Whether a life is in danger at all is a question of its own: many a sentence is surely one
 * of the two and hardly tells which ("dass ich sie umbringe").
 */
export const DANGER_OUTPUTS = [...DANGERS, 'any'] as const;
/** Logarithms of the odds, each of the sentence (or of two together) that speaks most for it. */
export type DangerOdds = Readonly<Record<(typeof DANGER_OUTPUTS)[number], number>>;

export interface DangerJudgement {
  readonly odds: DangerOdds;
  /** The likelier one where danger speaks loudest. */
  readonly kind: Danger;
  /** Words of the sentence that speaks most for it there; offsets count in the message. */
  words(): Span;
}

/** null: no sentence holds a word of danger. */
export type DangerJudge = (sentences: readonly SeenMessageSentence[]) => DangerJudgement | null;

interface Weighed extends WeighedFeatures {
  readonly sentence: SeenMessageSentence;
  /** Holds a word of danger. */
  readonly anchored: boolean;
}

export function createDangerJudge(model: ReaderModel, lexicon: SenseLexicon): DangerJudge {
  const weighFeatures = createFeatureWeigher(model);
  const weigh = (sentence: SeenMessageSentence, anchored: boolean): Weighed => ({
    ...weighFeatures(featuresOf(sentence.seen, lexicon)),
    sentence,
    anchored,
  });

  return (sentences) => {
    // Most messages end here; of the others only what stands beside a word of danger is weighed.
    const anchored = sentences.map((sentence) => isAnchored(sentence, lexicon));
    if (!anchored.includes(true)) return null;
    const weighed = sentences.map((sentence, n) =>
      anchored[n - 1] || anchored[n] || anchored[n + 1] ? weigh(sentence, anchored[n] ?? false) : null,
    );
    const units = unitsOf(weighed);
    const worst = units.reduce<Unit | null>((a, b) => (a && anyOf(a) >= anyOf(b) ? a : b), null);
    if (!worst) return null;
    const odds = DANGER_OUTPUTS.map((output, k) => {
      const most = Math.max(...units.map(({ sums }) => sums[k] ?? 0));
      return [output, oddsOf(most, model, k)];
    });
    return {
      odds: Object.fromEntries(odds) as DangerOdds,
      kind: likelierIn(worst, model),
      words: () => markedIn(worst.teller, model),
    };
  };
}

function likelierIn({ sums }: Unit, model: ReaderModel): Danger {
  const odds = (danger: Danger): number => {
    const output = DANGERS.indexOf(danger);
    return oddsOf(sums[output] ?? 0, model, output);
  };
  return DANGERS.reduce((likelier, danger) => (odds(danger) > odds(likelier) ? danger : likelier));
}

const ANY = DANGER_OUTPUTS.indexOf('any');

/** A sentence, or two that stand together. */
interface Unit {
  readonly sums: Float32Array;
  /** The sentence that tells most. */
  readonly teller: Weighed;
}

/** Two sentences together have the features of both, made smaller by the root of two (see `messageFeatures`). */
const unitsOf = (weighed: readonly (Weighed | null)[]): Unit[] =>
  weighed.flatMap((one, n): Unit[] => {
    if (!one) return [];
    const next = weighed[n + 1];
    const alone = one.anchored ? [{ sums: one.sums, teller: one }] : [];
    if (!next || !(one.anchored || next.anchored)) return alone;
    const sums = one.sums.map((sum, output) => (sum + (next.sums[output] ?? 0)) / Math.SQRT2);
    return [...alone, { sums, teller: anyOf(next) > anyOf(one) ? next : one }];
  });

const anyOf = ({ sums }: Pick<Unit, 'sums'>): number => sums[ANY] ?? 0;

function markedIn({ sentence, features, places }: Weighed, model: ReaderModel): Span {
  const { tokens } = sentence.seen;
  const mark = markOf(tokens, evidenceOf(features, places, model, ANY, tokens.length));
  return movedBy(mark, sentence.offset);
}
