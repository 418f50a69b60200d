/** All that the finder of commitments knows of languages. */
import type { CommitmentKnowledge } from '../core/commitments/commitment-cues';
import { germanCommitments } from './de/commitments';
import { germanTime } from './de/time';
import { englishCommitments } from './en/commitments';
import { englishTime } from './en/time';
import { KNOWLEDGE } from './knowledge';

export const COMMITMENT_KNOWLEDGE: CommitmentKnowledge = {
  ...KNOWLEDGE,
  commitments: { de: germanCommitments, en: englishCommitments },
  times: { de: germanTime, en: englishTime },
};
