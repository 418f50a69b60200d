/** Finds the customer's questions, with and without a question mark; those asked for show are none. */
import { type Span, sliceOf } from '../text/span';
import type { FoundSignal } from './message-signals';
import type { MessageSentence } from './read-message';

/** More of them say that the text is no message. */
const MOST_QUESTIONS = 12;

export function findQuestions(
  text: string,
  sentences: readonly MessageSentence[],
  signals: readonly FoundSignal[],
): (Span & { readonly text: string })[] {
  const holding = (kind: FoundSignal['kind']): ReadonlySet<number> =>
    new Set(signals.filter((signal) => signal.kind === kind).map(({ sentence }) => sentence));
  const [asks, rhetorical, abuse] = [holding('asks'), holding('rhetorical'), holding('abuse')];
  return sentences
    .filter(
      ({ question, tokens }, n) =>
        (question || asks.has(n)) && tokens.length > 0 && !rhetorical.has(n) && !(abuse.has(n) && !asks.has(n)),
    )
    .slice(0, MOST_QUESTIONS)
    .map(({ start, end }) => ({ start, end, text: sliceOf(text, { start, end }) }));
}
