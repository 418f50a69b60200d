/** Learns to tell the situation that a customer's message shows, and judges every message by a model that saw none of its file. */
import { createTextReader } from '@/lib/core/analysis/read-text';
import type { LanguageId } from '@/lib/core/language-id';
import type { FeatureVector } from '@/lib/core/second-reader/features';
import type { ReaderModel } from '@/lib/core/second-reader/model';
import type { SenseLexicon } from '@/lib/core/second-reader/senses';
import { messageFeatures, type SeenMessageSentence, seenSentences } from '@/lib/core/situations/message-features';
import { SITUATIONS } from '@/lib/core/situations/situation';
import { createSituationJudge, ranked } from '@/lib/core/situations/situation-judge';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { fitModel } from './fit-model';
import type { LabelledMessage } from './messages';

export interface MessageSample {
  readonly message: LabelledMessage;
  readonly sentences: readonly SeenMessageSentence[];
  readonly features: FeatureVector;
  readonly target: number;
  /** How much it counts. */
  readonly weight: number;
}

const SETTINGS = {
  atLeast: 2,
  epochs: 12,
  rate: 0.15,
  shrink: 1e-4,
  seed: 7,
  features: 14_000,
  levels: 15,
  outputs: SITUATIONS.length,
} as const;

const FOLDS = 8;

export function messageSamples(
  messages: readonly LabelledMessage[],
  lang: LanguageId,
  lexicon: SenseLexicon,
): MessageSample[] {
  const read = createTextReader(KNOWLEDGE);
  return messages.map((message) => {
    const sentences = seenSentences(read(message.text, lang));
    const target = message.situations.reduce((bits, situation) => bits | (1 << SITUATIONS.indexOf(situation)), 0);
    return { message, sentences, features: messageFeatures(sentences, lexicon), target, weight: 1 };
  });
}

export const fitSituations = (samples: readonly MessageSample[]): ReaderModel => fitModel(samples, SETTINGS);

/** By message: the two likeliest situations, told by a model that saw no message of the same file. */
export function crossValidateSituations(
  samples: readonly MessageSample[],
  lexicon: SenseLexicon,
): Readonly<Record<string, readonly string[]>> {
  const files = [...new Set(samples.map(({ message }) => message.file))].sort();
  const told: Record<string, readonly string[]> = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(files.filter((_, n) => n % FOLDS === fold));
    const judge = createSituationJudge(fitSituations(samples.filter(({ message }) => !out.has(message.file))), lexicon);
    for (const { message, sentences } of samples.filter((sample) => out.has(sample.message.file)))
      told[message.id] = ranked(judge(sentences).odds).slice(0, 2);
  }
  return told;
}

export const situationVerdictsFile = (lang: LanguageId): string => `data/situations/${lang}.json`;
