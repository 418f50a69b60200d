/** Puts the engine's knowledge together from code that is always there and word data that a page asks the background for. */
import type { CommitmentCues, CommitmentKnowledge } from '../core/commitments/commitment-cues';
import type { TimeKnowledge } from '../core/commitments/time-knowledge';
import type { Language, TemperLists, TemperWords } from '../core/language';
import { LANGUAGE_IDS, type LanguageId } from '../core/language-id';
import { german } from './de';
import { FUNCTION_WORDS as GERMAN_WORDS } from './de/function-words';
import type { IrregularVerbs } from './de/strong-verbs';
import { createVerbForms } from './de/verb-forms';
import { english } from './en';
import { FUNCTION_WORDS as ENGLISH_WORDS } from './en/function-words';
import { OTHER_WORDS } from './other-words';

/** Plain data, also valid JSON: it crosses the extension's messages (docs/decisions/001). */
export interface WordData {
  readonly wordClasses: Readonly<Record<string, readonly string[]>>;
  readonly temper: TemperLists;
  readonly commitments: Omit<CommitmentCues, 'conjunctions'> & { readonly conjunctions: readonly string[] };
  readonly times: TimeKnowledge;
}

export type AllWordData = Readonly<Record<LanguageId, WordData>> & { readonly de: { readonly verbs: IrregularVerbs } };

export function assembleKnowledge(data: AllWordData): CommitmentKnowledge {
  return {
    languages: {
      de: withWords({ ...german, forms: createVerbForms(data.de.verbs) }, data.de),
      en: withWords(english, data.en),
    },
    knownWords: { own: { de: GERMAN_WORDS, en: ENGLISH_WORDS }, other: OTHER_WORDS },
    commitments: byLanguage((id) => ({
      ...data[id].commitments,
      conjunctions: new Set(data[id].commitments.conjunctions),
    })),
    times: byLanguage((id) => data[id].times),
  };
}

const withWords = (language: Omit<Language, 'wordClass' | 'temper'>, { wordClasses, temper }: WordData): Language => ({
  ...language,
  temper: setsOf(temper),
  wordClass: (name) => (Object.hasOwn(wordClasses, name) ? (wordClasses[name] ?? null) : null),
});

function setsOf({ notes, models, ...lists }: TemperLists): TemperWords {
  const sets = Object.entries(lists).map(([name, list]) => [name, new Set(list)]);
  return { ...(Object.fromEntries(sets) as Omit<TemperWords, 'notes' | 'models'>), notes, models };
}

function byLanguage<T>(make: (id: LanguageId) => T): Record<LanguageId, T> {
  const [de, en] = LANGUAGE_IDS;
  return { de: make(de), en: make(en) };
}
