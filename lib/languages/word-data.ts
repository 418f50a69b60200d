/** The word data of all languages: for the background, the command line and the tests. Pages get it by message. */
import type { CommitmentCues } from '../core/commitments/commitment-cues';
import type { AllWordData, WordData } from './assemble';
import { germanCommitments } from './de/commitments';
import { germanTime } from './de/time';
import { WORD_CLASSES as GERMAN_CLASSES } from './de/word-classes';
import { englishCommitments } from './en/commitments';
import { englishTime } from './en/time';
import { WORD_CLASSES as ENGLISH_CLASSES } from './en/word-classes';

export const WORD_DATA: AllWordData = {
  de: { wordClasses: GERMAN_CLASSES, commitments: plain(germanCommitments), times: germanTime },
  en: { wordClasses: ENGLISH_CLASSES, commitments: plain(englishCommitments), times: englishTime },
};

function plain(cues: CommitmentCues): WordData['commitments'] {
  return { ...cues, conjunctions: [...cues.conjunctions] };
}
