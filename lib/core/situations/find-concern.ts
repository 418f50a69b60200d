/** Chooses the sentence that says best what a message is about. */
import { type Span, sliceOf } from '../text/span';
import type { FoundSignal, SignalKind } from './message-signals';
import type { MessageSentence } from './read-message';

/** Characters that are shown. */
const LONGEST = 140;
/** A greeting or thanks in a longer sentence stands beside something else. */
const SHORT_SENTENCE = 7;
const TELLING_LENGTH = 9;
/** What the writer thinks of the firm and means to do about it is not what it is about. */
const BESIDE: readonly SignalKind[] = ['abuse', 'rhetorical', 'leave', 'legal', 'public', 'violence', 'self-harm'];
const AROUND: readonly SignalKind[] = ['greeting', 'thanks', 'closing'];

/** `evidence` is how much each sentence speaks for the concern's situation. */
export function findConcern(
  text: string,
  sentences: readonly MessageSentence[],
  signals: readonly FoundSignal[],
  evidence: readonly number[],
): (Span & { readonly text: string }) | null {
  let best: MessageSentence | null = null;
  let most = Number.NEGATIVE_INFINITY;
  sentences.forEach((sentence, n) => {
    const weight = weightOf(sentence, kindsIn(signals, n), evidence[n] ?? 0, n);
    if (weight === null || weight <= most) return;
    best = sentence;
    most = weight;
  });
  return best === null ? null : shortened(text, best);
}

const kindsIn = (signals: readonly FoundSignal[], sentence: number): ReadonlySet<SignalKind> =>
  new Set(signals.filter((signal) => signal.sentence === sentence).map(({ kind }) => kind));

/** null: it says nothing of the concern. */
function weightOf(
  { tokens }: MessageSentence,
  kinds: ReadonlySet<SignalKind>,
  evidence: number,
  at: number,
): number | null {
  if (tokens.length < 2) return null;
  if (tokens.length <= SHORT_SENTENCE && AROUND.some((kind) => kinds.has(kind))) return null;
  const beside = BESIDE.some((kind) => kinds.has(kind)) ? 4 : 0;
  // Long sentences hold more evidence without saying it better, three words rarely say it at all; the matter tends to come first.
  const length = Math.min(tokens.length, TELLING_LENGTH);
  return (
    evidence / Math.sqrt(Math.max(tokens.length, TELLING_LENGTH)) +
    length / TELLING_LENGTH -
    beside -
    Math.min(at, 8) * 0.05
  );
}

function shortened(text: string, { start, end }: MessageSentence): Span & { readonly text: string } {
  if (end - start <= LONGEST) return { start, end, text: sliceOf(text, { start, end }) };
  const head = text.slice(start, start + LONGEST);
  const cut = head.search(/\s\S*$/);
  const shown = (cut > LONGEST / 2 ? head.slice(0, cut) : head).trimEnd().replace(/[\uD800-\uDBFF]$/, '');
  return { start, end: start + shown.length, text: `${shown}…` };
}
