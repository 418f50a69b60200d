/** A customer's message as the learned judge sees it: the features of its sentences, each sentence counting the same. */
import type { PlacedParagraph } from '../analysis/read-text';
import { type FeatureVector, featuresOf, type SeenSentence } from '../second-reader/features';
import { seenFrom } from '../second-reader/seen-sentences';
import type { SenseLexicon } from '../second-reader/senses';
import type { Span } from '../text/span';
import { movedBy, sliceOf } from '../text/span';
import type { Token } from '../text/token';

export interface SeenMessageSentence extends Span {
  readonly seen: SeenSentence;
  /** Where its tokens' offsets count from. */
  readonly offset: number;
}

/** Longer messages are told by their beginning: the concern comes first, and no message makes the work unbounded. */
const MOST_SENTENCES = 60;

/** Sentences of the customer's own words, with offsets from the message's start. */
export function seenSentences(placed: readonly PlacedParagraph[]): SeenMessageSentence[] {
  const all = placed.flatMap(({ start, paragraph }) =>
    paragraph.sentences.map((sentence) => ({ start, text: paragraph.text, sentence })),
  );
  return all.slice(0, MOST_SENTENCES).map(({ start, text, sentence }, n) => ({
    ...movedBy(sentence, start),
    offset: start,
    seen: seenFrom(sliceOf(text, sentence), sentence, {
      before: n,
      after: Math.min(all.length, MOST_SENTENCES) - 1 - n,
    }),
  }));
}

/** The words of all sentences in a row, as `FeatureVector.from` and `.to` count them. */
export const wordsOf = (sentences: readonly SeenMessageSentence[]): readonly Token[] =>
  sentences.flatMap(({ seen }) => seen.tokens);

export function messageFeatures(sentences: readonly SeenMessageSentence[], lexicon: SenseLexicon): FeatureVector {
  const parts = sentences.map(({ seen }) => featuresOf(seen, lexicon));
  const total = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const all = {
    ids: new Uint32Array(total),
    values: new Float32Array(total),
    from: new Uint16Array(total),
    to: new Uint16Array(total),
  };
  const share = 1 / Math.sqrt(parts.length || 1);
  let at = 0;
  let word = 0;
  parts.forEach(({ ids, values, from, to }, n) => {
    all.ids.set(ids, at);
    for (let k = 0; k < ids.length; k++) {
      all.values[at + k] = (values[k] as number) * share;
      // 0, 0 means "of no word" and stays so.
      const isOfWords = (to[k] as number) > 0;
      all.from[at + k] = isOfWords ? (from[k] as number) + word : 0;
      all.to[at + k] = isOfWords ? (to[k] as number) + word : 0;
    }
    at += ids.length;
    word += sentences[n]?.seen.tokens.length ?? 0;
  });
  return all;
}
