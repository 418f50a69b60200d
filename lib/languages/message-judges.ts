/** The judges of customers' messages with the words that each knows its language by; their weights lie in public/, in a folder of the judge's name. */
import type { LanguageId } from '../core/language-id';
import { perLanguage } from '../core/per-language';
import type { ReaderModel } from '../core/second-reader/model';
import { createSenseLexicon, type SenseLexicon, type SenseLists } from '../core/second-reader/senses';
import type { MessageJudges } from '../core/situations/customer-reader';
import { createDangerJudge } from '../core/situations/danger-judge';
import type { DangerSenses } from '../core/situations/danger-words';
import { createSituationJudge } from '../core/situations/situation-judge';
import { DANGER_SENSES as GERMAN_DANGER } from './de/danger-senses';
import { DANGER_SENSES as ENGLISH_DANGER } from './en/danger-senses';
import { KNOWLEDGE } from './knowledge';
import { READER_WORDS } from './reader-words';

export const MESSAGE_JUDGES = ['situations', 'danger'] as const;
export type MessageJudgeId = (typeof MESSAGE_JUDGES)[number];

const DANGER_SENSES: Readonly<Record<LanguageId, DangerSenses>> = { de: GERMAN_DANGER, en: ENGLISH_DANGER };

const lexiconOf = (listsOf: (lang: LanguageId) => SenseLists): ((lang: LanguageId) => SenseLexicon) =>
  perLanguage((lang) => createSenseLexicon(listsOf(lang), KNOWLEDGE.languages[lang]));

/** Made when first asked for. */
export const MESSAGE_LEXICONS: Readonly<Record<MessageJudgeId, (lang: LanguageId) => SenseLexicon>> = {
  situations: lexiconOf((lang) => READER_WORDS[lang].senses),
  danger: lexiconOf((lang) => DANGER_SENSES[lang]),
};

export function createMessageJudge(
  judge: MessageJudgeId,
  model: ReaderModel,
  lang: LanguageId,
): Partial<MessageJudges> {
  const lexicon = MESSAGE_LEXICONS[judge](lang);
  return judge === 'danger'
    ? { danger: createDangerJudge(model, lexicon) }
    : { situation: createSituationJudge(model, lexicon) };
}
