/** Judges which elements the sentences of a draft hold: a learned model over their words and over what stands around them. */
import type { LanguageId } from '../language-id';
import { type FeatureVector, featuresOf } from '../second-reader/features';
import { markOf } from '../second-reader/mark';
import type { ReaderModel } from '../second-reader/model';
import { seenFrom } from '../second-reader/seen-sentences';
import type { SenseLexicon } from '../second-reader/senses';
import { createFeatureWeigher, evidenceOf, oddsOf, type WeighedFeatures } from '../second-reader/weigh-features';
import { movedBy, type Span } from '../text/span';
import type { CluedDraft } from './clue-reader';
import type { DraftSentence } from './draft-parts';
import { ELEMENTS, type ElementId } from './element';
import { cluedSentences } from './sentence-clues';

/** Numbers and names are told by lists. */
const UNLEARNED = ['help-line', 'personal'] as const satisfies readonly ElementId[];
export type LearnedElement = Exclude<ElementId, (typeof UNLEARNED)[number]>;
const isLearned = (element: ElementId): element is LearnedElement => !UNLEARNED.some((one) => one === element);

/** In the order of the model's outputs: a new element, or one in another place, needs new weights. */
export const LEARNED: readonly LearnedElement[] = ELEMENTS.filter(isLearned);

export interface SentenceJudgement {
  readonly sentence: DraftSentence;
  /** Logarithms of the odds. */
  readonly odds: Readonly<Record<LearnedElement, number>>;
  /** The words that speak for it; offsets count in the draft. */
  mark(element: LearnedElement): Span;
}

/** Judges the sentences of its language. */
export type ElementJudge = (draft: CluedDraft, lang: LanguageId) => readonly SentenceJudgement[];

/** Words that stay the same in another place are not weighed again: their place is told by the clues. */
const ANYWHERE = { before: 0, after: 0 };

export const wordFeatures = (sentence: DraftSentence, lexicon: SenseLexicon): FeatureVector =>
  featuresOf(seenFrom(sentence.text, sentence, ANYWHERE), lexicon);

export function createElementJudge(model: ReaderModel, lexicon: SenseLexicon): ElementJudge {
  const weigh = createFeatureWeigher(model);
  const known = new WeakMap<DraftSentence['tokens'], WeighedFeatures>();

  function wordsOf(sentence: DraftSentence): WeighedFeatures {
    const weighed = known.get(sentence.tokens) ?? weigh(wordFeatures(sentence, lexicon));
    known.set(sentence.tokens, weighed);
    return weighed;
  }

  return (draft, lang) =>
    cluedSentences(draft, lang).map(({ sentence, clues }) => {
      const words = wordsOf(sentence);
      const around = weigh(clues).sums;
      const odds = LEARNED.map((element, k) => [element, oddsOf((words.sums[k] ?? 0) + (around[k] ?? 0), model, k)]);
      return {
        sentence,
        odds: Object.fromEntries(odds) as Record<LearnedElement, number>,
        mark: (element) => markIn(sentence, words, model, LEARNED.indexOf(element)),
      };
    });
}

function markIn(
  sentence: DraftSentence,
  { features, places }: WeighedFeatures,
  model: ReaderModel,
  output: number,
): Span {
  const { tokens } = sentence;
  return movedBy(markOf(tokens, evidenceOf(features, places, model, output, tokens.length)), sentence.offset);
}
