/** The second reader of one language: it judges sentences, and has a reason and model sentences for what it finds by itself. */
import type { Finding } from '../analysis/finding';
import type { ReadSentence } from '../analysis/read-text';
import { resolveOverlaps } from '../analysis/resolve-overlaps';
import type { Fault } from '../labels';
import type { LanguageId } from '../language-id';
import { renderSuggestion } from '../rules/render-suggestion';
import type { Style } from '../text/address';
import { overlaps, sliceOf } from '../text/span';
import type { SeenSentence } from './features';
import { type Judge, type Judgement, likeliest, sureness } from './judge';
import { markOf, tellingWords } from './mark';
import type { NearestModels } from './nearest-models';

export interface SecondReader {
  readonly judge: Judge;
  /** Why wording of this kind is worth a second look; one sentence. */
  readonly notes: Readonly<Record<Fault, string>>;
  readonly nearest: NearestModels;
}

/** What an agent chooses: fewer hints and surer ones, or more. */
export const SENSITIVITIES = ['fewer', 'balanced', 'more'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** How sure the second reader must be, from 0 to 1. */
export interface OperatingPoint {
  /** A rule's hint is shown from here on, as the fault that the rule calls it: rules know the words, the reader the sentence. */
  readonly confirm: number;
  /** A hint of its own, without any rule. */
  readonly alone: number;
}

/** Measured on drafts that neither had seen (docs/analyser.md). */
export const OPERATING_POINTS: Readonly<Record<Sensitivity, OperatingPoint>> = {
  fewer: { confirm: 0.15, alone: 0.74 },
  balanced: { confirm: 0.08, alone: 0.59 },
  more: { confirm: 0.03, alone: 0.47 },
};

/** Where the reader errs more often, it must be surer: irony and reproach are easily read into plain words, emptiness into wishes. */
const CAUTION: Readonly<Record<Fault, number>> = {
  negative: 0,
  promise: -0.04,
  handoff: 0,
  robotic: 0.25,
  lecturing: 0.05,
  dismissive: 0.08,
  hostile: 0.12,
};

/** A sentence of a draft with what is known of it. */
export interface WeighedSentence {
  readonly text: string;
  readonly sentence: ReadSentence;
  readonly lang: LanguageId;
  readonly style: Style;
  readonly seen: SeenSentence;
}

/**
 * Rules' findings that the reader does not contradict, and its own where no rule found anything. Team lists and `sure` findings are never
 * contradicted; beside a sure one, an own finding must say something else.
 */
export function weigh(
  weighed: WeighedSentence,
  findings: readonly Finding[],
  sure: readonly Finding[],
  reader: SecondReader,
  point: OperatingPoint,
): readonly Finding[] {
  const judgement = reader.judge(weighed.seen);
  const { odds } = judgement;
  const isDoubted = ({ source, label }: Finding): boolean =>
    source.kind !== 'team' && label !== 'register' && sureness(odds, label) < point.confirm;
  const kept = findings.filter((finding) => !isDoubted(finding));
  const label = likeliest(odds);
  if (kept.length > 0 || sureness(odds, label) < point.alone + CAUTION[label])
    return resolveOverlaps([...kept, ...sure]);
  const own = ownFinding(weighed, label, judgement, reader);
  const said = sure.some((finding) => finding.label === own.label || overlaps(finding, own));
  return resolveOverlaps(said ? sure : [own, ...sure]);
}

function ownFinding(
  { text, sentence, lang, style, seen }: WeighedSentence,
  label: Fault,
  judgement: Judgement,
  { notes, nearest }: SecondReader,
): Finding {
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
    models: nearest(seen, label)
      .map((model) => renderSuggestion(model, { style, opensSentence: true, slot: () => null }))
      .filter((model) => model !== null),
    note: notes[label],
    source: { kind: 'second-reader', words },
  };
}
