/** What the second readers know of their languages: senses, reasons and model sentences. */
import type { LanguageId } from '../core/language-id';
import type { ReaderWords } from '../core/second-reader/create-second-reader';
import { MODEL_SENTENCES as GERMAN_MODELS, READER_NOTES as GERMAN_NOTES } from './de/second-reader';
import { SENSES as GERMAN_SENSES } from './de/senses';
import { MODEL_SENTENCES as ENGLISH_MODELS, READER_NOTES as ENGLISH_NOTES } from './en/second-reader';
import { SENSES as ENGLISH_SENSES } from './en/senses';

export const READER_WORDS: Readonly<Record<LanguageId, ReaderWords>> = {
  de: { senses: GERMAN_SENSES, notes: GERMAN_NOTES, models: GERMAN_MODELS },
  en: { senses: ENGLISH_SENSES, notes: ENGLISH_NOTES, models: ENGLISH_MODELS },
};
