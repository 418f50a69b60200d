/** The shipped second readers, for the command line and the tests. */
import { createSecondReader } from '@/lib/core/second-reader/create-second-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { shippedWeights } from './shipped-weights';

export const shippedSecondReader = shippedWeights('second-reader', 'npm run train', (weights, lang) =>
  createSecondReader(weights, READER_WORDS[lang], lang, KNOWLEDGE),
);
