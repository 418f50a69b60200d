/** Whether a life may be in danger: what words signal and the judge does not rule out, or what the judge is sure of. */
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import type { DangerJudgement } from './danger-judge';
import type { FoundSignal } from './message-signals';
import { type Danger, isDanger } from './situation';

/** From these odds on (logarithm) the judge alarms alone: `npm run corpus` counts at most two alarms in 100 real messages there. */
const SURE: Readonly<Record<LanguageId, Readonly<Record<Danger, number>>>> = {
  de: { 'self-harm': 0.6, violence: 0.6 },
  en: { 'self-harm': 0.1, violence: -0.03 },
};
/** Below these it takes back what only words signal. */
const RULED_OUT = -2;

/** What a judgement says without its words. */
export type DangerVerdict = Pick<DangerJudgement, 'kind' | 'odds'>;

export const isSure = ({ kind, odds }: DangerVerdict, lang: LanguageId): boolean => odds >= SURE[lang][kind];

export const isRuledOut = ({ odds }: DangerVerdict): boolean => odds < RULED_OUT;

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
  if (isRuledOut(judgement)) return signals.filter(({ kind }) => !isDanger(kind));
  if (!isSure(judgement, lang) || signals.some(({ kind }) => isDanger(kind))) return signals;
  const words = judgement.words();
  const sentence = Math.max(
    0,
    sentences.findIndex(({ end }) => words.start < end),
  );
  return [...signals, { ...words, kind: judgement.kind, sentence }].sort((a, b) => a.start - b.start || a.end - b.end);
}
