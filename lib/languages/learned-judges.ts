/** The learned judges with the words that each knows its language by; their weights lie in public/, in a folder of the judge's name. */
import { createElementJudge, type ElementJudge, LEARNED } from '../core/checklist/element-judge';
import type { LanguageId } from '../core/language-id';
import { perLanguage } from '../core/per-language';
import { err, ok, type Result } from '../core/result';
import { decodeModel, type ReaderModel } from '../core/second-reader/model';
import { createSenseLexicon, type SenseLexicon, type SenseLists } from '../core/second-reader/senses';
import { type MessageJudges, NO_JUDGES } from '../core/situations/customer-reader';
import { createDangerJudge, DANGER_OUTPUTS } from '../core/situations/danger-judge';
import type { DangerSenses } from '../core/situations/danger-words';
import { SITUATIONS } from '../core/situations/situation';
import { createSituationJudge } from '../core/situations/situation-judge';
import { DANGER_SENSES as GERMAN_DANGER } from './de/danger-senses';
import { DANGER_SENSES as ENGLISH_DANGER } from './en/danger-senses';
import { KNOWLEDGE } from './knowledge';
import { READER_WORDS } from './reader-words';

/** Those of customers' messages. */
export const MESSAGE_JUDGES = ['situations', 'danger'] as const;
/** With that of the reply's elements. */
export const JUDGES = [...MESSAGE_JUDGES, 'elements'] as const;
export type JudgeId = (typeof JUDGES)[number];

/** null: not loaded; then signals and cues speak alone. */
export interface LearnedJudges extends MessageJudges {
  readonly elements: ElementJudge | null;
}

export const NO_LEARNED_JUDGES: LearnedJudges = { ...NO_JUDGES, elements: null };

const DANGER_SENSES: Readonly<Record<LanguageId, DangerSenses>> = { de: GERMAN_DANGER, en: ENGLISH_DANGER };

const lexiconOf = (listsOf: (lang: LanguageId) => SenseLists): ((lang: LanguageId) => SenseLexicon) =>
  perLanguage((lang) => createSenseLexicon(listsOf(lang), KNOWLEDGE.languages[lang]));

const readerLexicon = lexiconOf((lang) => READER_WORDS[lang].senses);

/** Made when first asked for. */
export const JUDGE_LEXICONS: Readonly<Record<JudgeId, (lang: LanguageId) => SenseLexicon>> = {
  situations: readerLexicon,
  danger: lexiconOf((lang) => DANGER_SENSES[lang]),
  elements: readerLexicon,
};

/** From a file of weights. Refuses those for another number of outputs: they would be taken for those of something else. */
export function createLearnedJudge(
  judge: JudgeId,
  weights: Uint8Array,
  lang: LanguageId,
): Result<Partial<LearnedJudges>, string> {
  const model = decodeModel(weights);
  if (!model.ok) return model;
  const { outputs, create } = MAKES[judge];
  if (model.value.outputs !== outputs) return err(`has ${model.value.outputs} outputs instead of ${outputs}`);
  return ok(create(model.value, JUDGE_LEXICONS[judge](lang)));
}

interface Make {
  readonly outputs: number;
  readonly create: (model: ReaderModel, lexicon: SenseLexicon) => Partial<LearnedJudges>;
}

const MAKES: Readonly<Record<JudgeId, Make>> = {
  situations: {
    outputs: SITUATIONS.length,
    create: (model, lexicon) => ({ situation: createSituationJudge(model, lexicon) }),
  },
  danger: {
    outputs: DANGER_OUTPUTS.length,
    create: (model, lexicon) => ({ danger: createDangerJudge(model, lexicon) }),
  },
  elements: {
    outputs: LEARNED.length,
    create: (model, lexicon) => ({ elements: createElementJudge(model, lexicon) }),
  },
};
