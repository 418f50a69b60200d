/** A read sentence as the second reader sees it. */
import type { Place } from '../analysis/place';
import type { ReadSentence } from '../analysis/read-text';
import type { SeenSentence } from './features';

/** Fewer words say too little. */
const FEWEST_WORDS = 2;
/** Two words in capitals in a row: no code, no acronym. */
const SHOUTING = /\p{Lu}{4,}[^\p{L}\p{N}]+\p{Lu}{2,}/u;

export const isJudged = ({ tokens }: Pick<ReadSentence, 'tokens'>): boolean => tokens.length >= FEWEST_WORDS;

/** `written` is the sentence as it stands; `before` and `after` count sentences of the agent's own text. */
export function seenFrom(
  written: string,
  { tokens, question }: Pick<ReadSentence, 'tokens' | 'question'>,
  { before, after }: Place,
): SeenSentence {
  return { tokens, question, finalMark: written.slice(-1), shouting: SHOUTING.test(written), before, after };
}
