/** The words by which replies show their elements, by language. */
import type { ElementWords } from '../core/checklist/element-words';
import type { LanguageId } from '../core/language-id';
import { germanElements } from './de/elements';
import { englishElements } from './en/elements';

export const ELEMENT_WORDS: Readonly<Record<LanguageId, ElementWords>> = { de: germanElements, en: englishElements };
