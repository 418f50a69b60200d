/** What is possible, said beside what is not. */
import type { Span } from '../text/span';
import { type DraftSentence, shows } from './draft-parts';

export function findPossible(body: readonly DraftSentence[]): Span | null {
  const found = body.find((sentence, n) => {
    if (!shows(sentence, 'can') || sentence.question) return false;
    const beside = [body[n - 1], sentence, body[n + 1]];
    return beside.some((one) => one !== undefined && !one.question && shows(one, 'cannot'));
  });
  return found ? { start: found.start, end: found.end } : null;
}
