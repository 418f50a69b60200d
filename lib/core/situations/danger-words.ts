/** The senses by which the judge of danger knows a language, and those without which no sentence speaks of danger. */
import { hashText } from '../second-reader/hash';
import type { SenseLexicon, SenseLists } from '../second-reader/senses';
import type { SeenMessageSentence } from './message-features';

/** Death, killing, harm, its means, life and its end: ordinary words like "I will wait for you" are no danger without one of them. */
const ANCHORS = ['die', 'selfKill', 'otherKill', 'hurt', 'burn', 'weapon', 'means', 'life', 'endIt'] as const;

export type DangerSenses = SenseLists & Readonly<Record<(typeof ANCHORS)[number], string>>;

const anchors: ReadonlySet<number> = new Set(ANCHORS.map(hashText));

export const isAnchored = ({ seen }: SeenMessageSentence, lexicon: SenseLexicon): boolean =>
  lexicon.sensesIn(seen.tokens).some((senses) => senses.some((sense) => anchors.has(sense)));
