/** All that the engine knows of languages, in one place. Pages assemble theirs from a message instead. */
import type { CommitmentKnowledge } from '../core/commitments/commitment-cues';
import { assembleKnowledge } from './assemble';
import { WORD_DATA } from './word-data';

export const KNOWLEDGE: CommitmentKnowledge = assembleKnowledge(WORD_DATA);
