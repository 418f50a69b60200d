/** Finds the customer's questions, with and without a question mark, each by itself; those asked for show are none. */
import { type Span, sliceOf } from '../text/span';
import type { FoundSignal } from './message-signals';
import type { MessageSentence } from './read-message';

/** More of them say that the text is no message. */
const MOST_QUESTIONS = 12;
/** "Wann und wo genau?" is one question: each part must say something. */
const FEWEST_WORDS = 3;

export function findQuestions(
  text: string,
  sentences: readonly MessageSentence[],
  signals: readonly FoundSignal[],
): (Span & { readonly text: string })[] {
  const holding = (kind: FoundSignal['kind']): ReadonlySet<number> =>
    new Set(signals.filter((signal) => signal.kind === kind).map(({ sentence }) => sentence));
  const [asks, rhetorical, abuse] = [holding('asks'), holding('rhetorical'), holding('abuse')];
  const joints = signals.filter(({ kind }) => kind === 'asks-further');
  return sentences
    .flatMap((sentence, n) => {
      const { question, tokens } = sentence;
      const isAsked = (question || asks.has(n)) && tokens.length > 0;
      if (!isAsked || rhetorical.has(n) || (abuse.has(n) && !asks.has(n))) return [];
      return partsOf(
        sentence,
        joints.filter((joint) => joint.sentence === n).map(({ start }) => start),
      );
    })
    .slice(0, MOST_QUESTIONS)
    .map(({ start, end }) => ({ start, end, text: sliceOf(text, { start, end }) }));
}

/** "When does it come, and who pays for it?": cut at the words that go on to a further question, which stay out. */
function partsOf({ start, end, offset, tokens }: MessageSentence, joints: readonly number[]): Span[] {
  const parts: Span[] = [];
  let first = 0;
  for (const joint of joints) {
    const at = tokens.findIndex((token) => token.start + offset >= joint);
    const [last, next] = [tokens[at - 1], tokens[at + 1]];
    if (!last || !next || at - first < FEWEST_WORDS || tokens.length - at - 1 < FEWEST_WORDS) continue;
    parts.push({ start: parts.length === 0 ? start : startOf(first), end: last.end + offset });
    first = at + 1;
  }
  return [...parts, { start: parts.length === 0 ? start : startOf(first), end }];

  function startOf(n: number): number {
    return (tokens[n]?.start ?? 0) + offset;
  }
}
