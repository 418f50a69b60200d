/** Whether a life may be in danger: what words signal and the judge does not rule out, or what the judge is sure of. */
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import { DANGER_OUTPUTS, type DangerJudgement, type DangerOdds } from './danger-judge';
import type { FoundSignal } from './message-signals';
import { isDanger } from './situation';

/**
 * From these odds on (logarithm) the judge alarms alone; one of them reached is enough. `npm run corpus` counts at most two alarms in 100 real
 * messages there. In German the question whether there is danger at all says as much as all three do; in English the two dangers add to it.
 */
const SURE: Readonly<Record<LanguageId, Partial<DangerOdds>>> = {
  de: { any: 0.8 },
  en: { any: 0.9, 'self-harm': 0.2, violence: -0.2 },
};
/** Below these odds of any danger it takes back what only words signal. */
const RULED_OUT = -2;

export const isSure = (odds: DangerOdds, lang: LanguageId): boolean =>
  DANGER_OUTPUTS.some((output) => odds[output] >= (SURE[lang][output] ?? Number.POSITIVE_INFINITY));

export const isRuledOut = ({ any }: DangerOdds): boolean => any < RULED_OUT;

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
  const { odds } = judgement;
  if (isRuledOut(odds)) return signals.filter(({ kind }) => !isDanger(kind));
  if (!isSure(odds, lang) || signals.some(({ kind }) => isDanger(kind))) return signals;
  const words = judgement.words();
  const sentence = Math.max(
    0,
    sentences.findIndex(({ end }) => words.start < end),
  );
  return [...signals, { ...words, kind: judgement.kind, sentence }].sort((a, b) => a.start - b.start || a.end - b.end);
}
