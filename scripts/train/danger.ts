/**
 * Learns to tell danger to a life in a customer's message. A dangerous message has a dangerous sentence and many harmless ones; which is
 * which nobody marked, so a first model, taught with whole messages, points out those that the shipped one learns from.
 */
import { createTextReader } from '@/lib/core/analysis/read-text';
import type { LanguageId } from '@/lib/core/language-id';
import type { FeatureVector } from '@/lib/core/second-reader/features';
import type { ReaderModel } from '@/lib/core/second-reader/model';
import type { SenseLexicon } from '@/lib/core/second-reader/senses';
import { createFeatureWeigher, oddsOf } from '@/lib/core/second-reader/weigh-features';
import { createDangerJudge, DANGER_OUTPUTS, type DangerOdds } from '@/lib/core/situations/danger-judge';
import { isAnchored } from '@/lib/core/situations/danger-words';
import { messageFeatures, type SeenMessageSentence, seenSentences } from '@/lib/core/situations/message-features';
import { DANGERS } from '@/lib/core/situations/situation';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { fitModel } from './fit-model';
import type { LearnedFrom } from './samples';
import type { Source, Statement } from './statements';

const ANY = 1 << DANGER_OUTPUTS.indexOf('any');

/** Chosen on held-out statements and real messages; measured in docs/situations.md. */
const SETTINGS = {
  atLeast: 2,
  epochs: 30,
  rate: 0.05,
  shrink: 8e-3,
  seed: 7,
  features: 14_000,
  levels: 15,
  outputs: DANGER_OUTPUTS.length,
} as const;

/** How much a text counts; of the harmless ones those more that sound alike. */
const DANGEROUS = 4;
const HARMLESS: Readonly<Record<Source, number>> = { written: 2, practised: 2, message: 1, reply: 0.5 };
/** A sentence of a dangerous message is learned from if its odds are this near to the worst one's (logarithm). */
const NEAR_WORST = 1;
const FOLDS = 4;

export interface DangerSample {
  readonly statement: Statement;
  readonly sentences: readonly SeenMessageSentence[];
  readonly target: number;
  readonly weight: number;
  /** Features of each sentence, and of each with the one after it; of harmless texts only those that the judge would look at. */
  readonly units: readonly FeatureVector[];
}

export function dangerSamples(
  statements: readonly Statement[],
  lang: LanguageId,
  lexicon: SenseLexicon,
): DangerSample[] {
  const read = createTextReader(KNOWLEDGE);
  return statements.map((statement) => {
    const sentences = seenSentences(read(statement.text, lang));
    const target = statement.kind === 'harmless' ? 0 : (1 << DANGERS.indexOf(statement.kind)) | ANY;
    const looksAt = (unit: readonly SeenMessageSentence[]): boolean =>
      unit.some((sentence) => isAnchored(sentence, lexicon));
    const units = unitsOf(sentences)
      .filter(looksAt)
      .map((unit) => messageFeatures(unit, lexicon));
    return { statement, sentences, target, weight: weightOf(statement), units };
  });
}

const unitsOf = (sentences: readonly SeenMessageSentence[]): SeenMessageSentence[][] => [
  ...sentences.map((one) => [one]),
  ...sentences.slice(1).map((next, n) => [...sentences.slice(n, n + 1), next]),
];

const weightOf = ({ kind, source }: Statement): number => (kind === 'harmless' ? HARMLESS[source] : DANGEROUS);

export function fitDanger(samples: readonly DangerSample[], lexicon: SenseLexicon): ReaderModel {
  const readable = samples.filter(({ sentences }) => sentences.length > 0);
  const whole = readable
    .filter(({ statement }) => statement.source !== 'reply')
    .map(({ sentences, target, weight }) => ({ features: messageFeatures(sentences, lexicon), target, weight }));
  const judge = createOdds(fitModel(whole, SETTINGS));
  return fitModel(
    readable.flatMap((sample) => (sample.target === 0 ? harmlessUnits(sample) : worstUnits(sample, judge))),
    SETTINGS,
  );
}

/** Long harmless texts teach more than short ones, but not as much more as they are longer. */
const harmlessUnits = ({ units, weight }: DangerSample): LearnedFrom[] =>
  units.map((features) => ({ features, target: 0, weight: weight / Math.sqrt(units.length) }));

function worstUnits(
  { units, target, weight }: DangerSample,
  judge: (features: FeatureVector) => number[],
): LearnedFrom[] {
  const output = DANGER_OUTPUTS.indexOf('any');
  const judged = units.map((features) => ({ features, odds: judge(features)[output] ?? 0 }));
  const worst = Math.max(...judged.map(({ odds }) => odds));
  const near = judged.filter(({ odds }) => odds >= worst - NEAR_WORST);
  return near.map(({ features }) => ({ features, target, weight: weight / Math.sqrt(near.length) }));
}

function createOdds(model: ReaderModel): (features: FeatureVector) => number[] {
  const weigh = createFeatureWeigher(model);
  return (features) => {
    const { sums } = weigh(features);
    return DANGER_OUTPUTS.map((_, k) => oddsOf(sums[k] ?? 0, model, k));
  };
}

/** By statement written for it: the odds, rounded, by output, of a model that saw none of its file; null where no sentence is worth its look. */
export type DangerVerdicts = Readonly<Record<string, readonly number[] | null>>;

export function crossValidateDanger(samples: readonly DangerSample[], lexicon: SenseLexicon): DangerVerdicts {
  const files = [...new Set(samples.filter(isWritten).map(({ statement }) => statement.file))].sort();
  const told: Record<string, readonly number[] | null> = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(files.filter((_, n) => n % FOLDS === fold));
    const judge = createDangerJudge(
      fitDanger(
        samples.filter(({ statement }) => !out.has(statement.file)),
        lexicon,
      ),
      lexicon,
    );
    for (const { statement, sentences } of samples.filter((sample) => out.has(sample.statement.file))) {
      const judgement = judge(sentences);
      told[statement.id] = judgement && DANGER_OUTPUTS.map((output) => Math.round(10 * judgement.odds[output]) / 10);
    }
  }
  return told;
}

const isWritten = ({ statement }: DangerSample): boolean => statement.source === 'written';

export const dangerOddsOf = (verdict: readonly number[]): DangerOdds =>
  Object.fromEntries(DANGER_OUTPUTS.map((output, k) => [output, verdict[k] ?? 0])) as DangerOdds;

export const dangerVerdictsFile = (lang: LanguageId): string => `data/danger/${lang}.json`;
