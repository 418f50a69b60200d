/** The second reader of one language: it judges sentences, and has a reason and model sentences for what it finds by itself. */
import type { Finding } from '../analysis/finding';
import type { ReadSentence } from '../analysis/read-text';
import type { Label } from '../labels';
import type { LanguageId } from '../language-id';
import { sliceOf } from '../text/span';
import type { SeenSentence } from './features';
import { faultScore, type Judge, type Judgement, likeliest } from './judge';
import { markOf, tellingWords } from './mark';
import type { NearestModels } from './nearest-models';

export interface SecondReader {
  readonly judge: Judge;
  /** Why wording of this kind is worth a second look; one sentence. */
  readonly notes: Readonly<Record<Label, string>>;
  readonly nearest: NearestModels;
}

/** How sure the second reader must be, from 0 to 1. */
export interface OperatingPoint {
  /** A rule's hint is shown from here on: rules know the words, the reader the sentence. */
  readonly confirm: number;
  /** A hint of its own, without any rule. */
  readonly alone: number;
}

/** Measured on drafts that neither had seen (docs/analyser.md). */
export const OPERATING_POINTS = {
  fewer: { confirm: 0.12, alone: 0.6 },
  balanced: { confirm: 0.07, alone: 0.45 },
  more: { confirm: 0.03, alone: 0.33 },
} as const satisfies Record<string, OperatingPoint>;
export type Sensitivity = keyof typeof OPERATING_POINTS;

/** Rules' findings that the reader does not contradict, and its own where no rule found anything. Team lists are never contradicted. */
export function weigh(
  text: string,
  sentence: ReadSentence,
  lang: LanguageId,
  seen: SeenSentence,
  findings: readonly Finding[],
  reader: SecondReader,
  point: OperatingPoint,
): readonly Finding[] {
  const judgement = reader.judge(seen);
  const score = faultScore(judgement.odds);
  const kept = findings.filter(({ source }) => source.kind === 'team' || score >= point.confirm);
  if (kept.length > 0 || score < point.alone) return kept;
  return [ownFinding(text, sentence, lang, seen, judgement, reader)];
}

function ownFinding(
  text: string,
  sentence: ReadSentence,
  lang: LanguageId,
  seen: SeenSentence,
  judgement: Judgement,
  { notes, nearest }: SecondReader,
): Finding {
  const label = likeliest(judgement.odds);
  const evidence = judgement.evidence(label);
  const span = markOf(sentence.tokens, evidence);
  const words = tellingWords(sentence.tokens, evidence).map((token) => sliceOf(text, token));
  return {
    start: span.start - sentence.start,
    end: span.end - sentence.start,
    ruleId: `${lang}/${label}/second-reader`,
    label,
    lang,
    actual: sliceOf(text, span),
    suggestions: [],
    models: nearest(seen, label),
    note: notes[label],
    source: { kind: 'second-reader', words },
  };
}
