/** Whether a date can stand where a draft says "zeitnah" or "shortly". */
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { VagueWords } from './date-words';
import { leadsOn, wordBefore, wordsAfter } from './neighbour-words';

/** Only adverbs that mean the near future, and only where nothing beside them needs an adverb: "sehr zeitnah", "you will shortly receive". */
export function fitsVague({ end }: Span, words: string, span: Span, text: string, vague: VagueWords): boolean {
  const before = wordBefore(text, span);
  const [next = ''] = wordsAfter(text, span);
  return (
    vague.near.includes(fold(words)) &&
    !vague.notAfter.some((word) => (word.startsWith("'") ? before.endsWith(word) : before === word)) &&
    !vague.notBefore.includes(next) &&
    !leadsOn(text, span, vague.notLeading) &&
    // "zeitnah und unkompliziert", but not "zeitnah, und ich melde mich".
    !(span.end < end && vague.joins.includes(next))
  );
}
