/** Whether a life may be in danger: what words signal and the judge does not rule out, or what the judge is sure of. */
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import type { DangerJudgement } from './danger-judge';
import type { FoundSignal } from './message-signals';
import { isDanger } from './situation';

/** From these odds on (logarithm) the judge alarms alone: `npm run corpus` counts at most two alarms in 100 real messages there. */
const SURE: Readonly<Record<LanguageId, number>> = { de: 0.45, en: -0.15 };
/** Below these it takes back what only words signal. */
const RULED_OUT = -2;

export const isSure = (odds: number, lang: LanguageId): boolean => odds >= SURE[lang];

export const isRuledOut = (odds: number): boolean => odds < RULED_OUT;

/**
 * The signals of a message with what the judge thinks of its danger: none that it rules out, and its own where no word signals any.
 * `judgement` is null where no judge is loaded or no sentence is worth its look: then signals speak alone.
 */
export function weighDanger(
  signals: readonly FoundSignal[],
  judgement: DangerJudgement | null,
  lang: LanguageId,
  sentences: readonly Span[],
): readonly FoundSignal[] {
  if (!judgement) return signals;
  if (isRuledOut(judgement.odds)) return signals.filter(({ kind }) => !isDanger(kind));
  if (!isSure(judgement.odds, lang) || signals.some(({ kind }) => isDanger(kind))) return signals;
  const words = judgement.words();
  const sentence = Math.max(
    0,
    sentences.findIndex(({ end }) => words.start < end),
  );
  return [...signals, { ...words, kind: judgement.kind, sentence }].sort((a, b) => a.start - b.start || a.end - b.end);
}
