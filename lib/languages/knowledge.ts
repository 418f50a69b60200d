/** All that the engine knows of languages, in one place. */
import type { Knowledge } from '../core/analysis/read-text';
import { german } from './de';
import { FUNCTION_WORDS as GERMAN_WORDS } from './de/function-words';
import { english } from './en';
import { FUNCTION_WORDS as ENGLISH_WORDS } from './en/function-words';
import { OTHER_WORDS } from './other-words';

export const KNOWLEDGE: Knowledge = {
  languages: { de: german, en: english },
  knownWords: { own: { de: GERMAN_WORDS, en: ENGLISH_WORDS }, other: OTHER_WORDS },
};
