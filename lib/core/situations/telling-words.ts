/** The words of a message that led to a situation: those of its signals, else those that told the judge. */
import { movedBy, overlaps, type Span, sliceOf } from '../text/span';
import type { ToldSituation } from './find-situations';
import type { FoundSignal, SignalKind } from './message-signals';
import type { MessageSentence, ReadMessage } from './read-message';
import type { SituationJudgement } from './situation-judge';

const MOST_WORDS = 4;
/** Evidence under which a word told nothing. */
const LEAST_EVIDENCE = 0.02;
/** "an", "12", "ok" show nobody what a message is about. */
const SHORTEST_WORD = 4;
/** "Mag. Elfriede Zauner" */
const LONGEST_NAME = 4;

/** A greeting tells nothing of the matter, whatever the judge has learned of polite people. */
const AROUND: ReadonlySet<SignalKind> = new Set(['greeting', 'closing', 'thanks']);

type Word = Span & { readonly text: string };

export function createTellingWords(
  text: string,
  message: ReadMessage,
  signals: readonly FoundSignal[],
  judgement: SituationJudgement | null,
  functionWords: ReadonlySet<string>,
): (situation: ToldSituation) => readonly Word[] {
  return (situation) => {
    const chosen: Span[] = [];
    const add = (span: Span): void => {
      if (chosen.length < MOST_WORDS && !chosen.some((other) => overlaps(other, span))) chosen.push(span);
    };
    const kinds = kindsOf(situation);
    for (const signal of signals) if (kinds.includes(signal.kind)) add(signal);
    // Words that signal it say why by themselves; the judge's are a guess at what told it.
    if (!judgement || chosen.length > 0) return inOrder(text, chosen);
    const around = signals.filter(({ kind }) => AROUND.has(kind));
    for (const span of judgedWords(message, judgement, situation, functionWords))
      if (!around.some((other) => overlaps(other, span))) add(span);
    return inOrder(text, chosen);
  };
}

const inOrder = (text: string, spans: readonly Span[]): Word[] =>
  spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: sliceOf(text, { start, end }) }));

function kindsOf({ id, threat, permanent }: ToldSituation): readonly SignalKind[] {
  if (id === 'threat') return threat ? [threat] : [];
  if (id === 'abuse') return ['abuse'];
  return permanent ? ['permanent'] : [];
}

/** The most telling first. */
function judgedWords(
  { sentences }: ReadMessage,
  judgement: SituationJudgement,
  { id }: ToldSituation,
  functionWords: ReadonlySet<string>,
): Span[] {
  const evidence = judgement.evidence(id);
  const words = sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => ({ token, offset: sentence.offset, isName: isNameAlone(sentence) })),
  );
  return words
    .slice(0, evidence.length)
    .map(({ token, offset, isName }, n) => ({ token, isName, span: movedBy(token, offset), weight: evidence[n] ?? 0 }))
    .filter(({ token, isName, weight }) => weight > LEAST_EVIDENCE && !isName && isTelling(token.norm))
    .filter(({ token }) => !functionWords.has(token.norm))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2 * MOST_WORDS)
    .map(({ span }) => span);
}

/** Who signs says nothing of the matter by their name. */
const isNameAlone = ({ tokens, question }: MessageSentence): boolean =>
  !question && tokens.length <= LONGEST_NAME && tokens.every(({ capital }) => capital);

const isTelling = (norm: string): boolean => norm.length >= SHORTEST_WORD && /\p{L}/u.test(norm);

/** What the words of each sentence say together. */
export function sentenceEvidence({ sentences }: ReadMessage, evidence: Float32Array): number[] {
  let at = 0;
  return sentences.map(({ tokens }) => {
    const own = evidence.subarray(at, at + tokens.length);
    at += tokens.length;
    return own.reduce((sum, one) => sum + one, 0);
  });
}
