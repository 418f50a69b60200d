/** Learns to tell the elements of a reply, and judges every reply by a model that saw none of its file. */
import { createShippedCustomerReader } from '@/lib/advice/read-customer';
import { createTextReader } from '@/lib/core/analysis/read-text';
import { type CluedDraft, createClueReader } from '@/lib/core/checklist/clue-reader';
import type { ElementId } from '@/lib/core/checklist/element';
import {
  createElementJudge,
  LEARNED,
  type LearnedElement,
  type SentenceJudgement,
  wordFeatures,
} from '@/lib/core/checklist/element-judge';
import { cluedSentences } from '@/lib/core/checklist/sentence-clues';
import { mayAdd, mayHold } from '@/lib/core/checklist/weigh-elements';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import type { LanguageId } from '@/lib/core/language-id';
import type { FeatureVector } from '@/lib/core/second-reader/features';
import type { ReaderModel } from '@/lib/core/second-reader/model';
import type { SenseLexicon } from '@/lib/core/second-reader/senses';
import { ELEMENT_WORDS } from '@/lib/languages/element-words';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { fitModel } from './fit-model';
import { type Mark, type MarkedReply, markOf } from './replies';
import type { LearnedFrom } from './samples';

/** Chosen by cross-validation; measured in docs/situations.md. */
const SETTINGS = {
  atLeast: 2,
  epochs: 14,
  rate: 0.1,
  shrink: 1e-3,
  seed: 7,
  features: 14_000,
  levels: 15,
  outputs: LEARNED.length,
} as const;

const FOLDS = 5;
/** What share of the ticks that only the judge makes must be right; and of how many it is taken. */
const RIGHT = 0.9;
const FEWEST_TICKS = 8;
const WORTH: Readonly<Record<Mark, number>> = { shows: 1, doubtful: 0.5, lacks: 0 };
/** Odds (logarithm) of what is not even thought of. */
const NEVER = -50;
/** Any moment will do: what counts is whether a date is named, not which. */
const CONTEXT = {
  now: '2026-11-21T10:00:00+01:00',
  zone: 'Europe/Zurich',
  region: null,
  workingHours: ['09:00', '17:00'],
} as const;

/** A reply with what cues, promises and the customer's words show of it. */
export interface ReadReply {
  readonly reply: MarkedReply;
  readonly clues: CluedDraft;
}

export interface ReplySample extends ReadReply {
  readonly rows: readonly LearnedFrom[];
}

export function readReplies(replies: readonly MarkedReply[], lang: LanguageId): ReadReply[] {
  const knowledge = { ...KNOWLEDGE, elements: ELEMENT_WORDS };
  const readText = createTextReader(knowledge);
  const readClues = createClueReader(knowledge, readText);
  // The second reader that ships has seen most of these drafts: its promises would look surer here than in the product.
  const finder = createCommitmentFinder(knowledge, { readText, expectations: true });
  const readCustomer = createShippedCustomerReader();
  return replies.map((reply) => {
    const { draft, customer: text } = reply;
    const customer = text === null ? null : { text, questions: readCustomer(text, lang)?.questions ?? [] };
    return { reply, clues: readClues(draft, { customer, commitments: finder.find(draft, CONTEXT, lang), lang }) };
  });
}

export const replySamples = (read: readonly ReadReply[], lexicon: SenseLexicon): ReplySample[] =>
  read.map(({ reply, clues }) => ({ reply, clues, rows: rowsFrom(reply, clues, lexicon) }));

function rowsFrom({ lang, sentences }: MarkedReply, clues: CluedDraft, lexicon: SenseLexicon): LearnedFrom[] {
  const unasked = bitsOf(LEARNED.filter((element) => !mayHold(element, clues)));
  return cluedSentences(clues, lang).map(({ sentence, clues: around }) => {
    const marked = sentences.find(({ text }) => text === sentence.text);
    return {
      features: joined(wordFeatures(sentence, lexicon), around),
      target: bitsOf(marked?.shows),
      unknown: bitsOf(marked?.doubtful) | unasked,
      weight: 1,
    };
  });
}

const bitsOf = (elements: readonly ElementId[] = []): number =>
  elements.reduce((bits, element) => bits | (1 << LEARNED.indexOf(element as (typeof LEARNED)[number])), 0);

const joined = (a: FeatureVector, b: FeatureVector): FeatureVector => ({
  ids: Uint32Array.from([...a.ids, ...b.ids]),
  values: Float32Array.from([...a.values, ...b.values]),
  from: Uint16Array.from([...a.from, ...b.from]),
  to: Uint16Array.from([...a.to, ...b.to]),
});

const fitElements = (samples: readonly ReplySample[]): ReaderModel =>
  fitModel(
    samples.flatMap(({ rows }) => rows),
    SETTINGS,
  );

/** Elements that a model which saw none of its file is sure of, by reply. */
export type ElementVerdicts = Readonly<Record<string, readonly LearnedElement[]>>;

export interface TrainedElements {
  /** Moved so that odds of nothing are the threshold. */
  readonly model: ReaderModel;
  readonly verdicts: ElementVerdicts;
}

/** The best odds of an element in a reply, by a model that saw none of its file. */
interface Told {
  readonly fold: number;
  readonly sample: ReplySample;
  readonly odds: Readonly<Record<LearnedElement, number>>;
}

export function trainElements(samples: readonly ReplySample[], lexicon: SenseLexicon): TrainedElements {
  const told = crossValidated(samples, lexicon);
  const thresholds = thresholdsOf(told);
  const model = fitElements(samples);
  return {
    model: { ...model, bias: model.bias.map((bias, k) => bias - (thresholds[k] ?? 0)) },
    verdicts: verdictsOf(told),
  };
}

/** No fold is judged by a threshold that its own replies helped to choose. */
function verdictsOf(told: readonly Told[]): ElementVerdicts {
  const folds = [...new Set(told.map(({ fold }) => fold))];
  const thresholds = new Map(folds.map((fold) => [fold, thresholdsOf(told.filter((one) => one.fold !== fold))]));
  return Object.fromEntries(
    told.map(({ fold, sample, odds }) => [
      sample.reply.id,
      LEARNED.filter((element, k) => odds[element] >= (thresholds.get(fold)?.[k] ?? 0)),
    ]),
  );
}

function crossValidated(samples: readonly ReplySample[], lexicon: SenseLexicon): Told[] {
  const files = [...new Set(samples.map(({ reply }) => reply.file))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(files.filter((__, n) => n % FOLDS === fold));
    const judge = createElementJudge(fitElements(samples.filter(({ reply }) => !out.has(reply.file))), lexicon);
    return samples
      .filter(({ reply }) => out.has(reply.file))
      .map((sample) => ({ fold, sample, odds: bestOf(judge(sample.clues, sample.reply.lang), sample.clues) }));
  }).flat();
}

/** Only of sentences in which cues have not spoken already. */
function bestOf(judged: readonly SentenceJudgement[], clues: CluedDraft): Told['odds'] {
  const best = LEARNED.map((element) => {
    const odds = judged.filter((one) => mayAdd(element, one, clues)).map((one) => one.odds[element]);
    return [element, Math.max(NEVER, ...odds)];
  });
  return Object.fromEntries(best) as Told['odds'];
}

const thresholdsOf = (told: readonly Told[]): number[] => LEARNED.map((element) => thresholdOf(element, told));

/** The lowest odds from which on enough ticks are right, counted where cues find nothing; a doubtful one is half right. */
function thresholdOf(element: LearnedElement, told: readonly Told[]): number {
  const ticks = told
    .filter(({ sample }) => !sample.clues.found.some((one) => one.element === element && !one.hollow))
    .map(({ sample, odds }) => ({ odds: odds[element], worth: WORTH[markOf(sample.reply, element)] }))
    .sort((a, b) => b.odds - a.odds);
  let right = 0;
  let threshold = -NEVER;
  ticks.forEach(({ odds, worth }, n) => {
    right += worth;
    if (odds > NEVER && n + 1 >= FEWEST_TICKS && right / (n + 1) >= RIGHT) threshold = odds;
  });
  return threshold;
}

export const elementVerdictsFile = (lang: LanguageId): string => `data/elements/${lang}.json`;
