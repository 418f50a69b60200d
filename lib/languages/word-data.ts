/** The word data of all languages: for the background, the command line and the tests. Pages get it by message. */
import type { CommitmentCues } from '../core/commitments/commitment-cues';
import type { AllWordData, WordData } from './assemble';
import { germanCommitments } from './de/commitments';
import { IRREGULAR_VERBS } from './de/strong-verbs';
import { TEMPER as GERMAN_TEMPER } from './de/temper';
import { germanTime } from './de/time';
import { WORD_CLASSES as GERMAN_CLASSES } from './de/word-classes';
import { englishCommitments } from './en/commitments';
import { TEMPER as ENGLISH_TEMPER } from './en/temper';
import { englishTime } from './en/time';
import { WORD_CLASSES as ENGLISH_CLASSES } from './en/word-classes';

export const WORD_DATA: AllWordData = {
  de: {
    wordClasses: GERMAN_CLASSES,
    temper: GERMAN_TEMPER,
    commitments: plain(germanCommitments),
    times: germanTime,
    verbs: IRREGULAR_VERBS,
  },
  en: {
    wordClasses: ENGLISH_CLASSES,
    temper: ENGLISH_TEMPER,
    commitments: plain(englishCommitments),
    times: englishTime,
  },
};

function plain(cues: CommitmentCues): WordData['commitments'] {
  return { ...cues, conjunctions: [...cues.conjunctions] };
}
