/** Readings of customers' messages for tables: `['threat', 'legal']`, `['extra-demand', 'permanent']`, `['delay']`. */
import type { CustomerReading } from '../situations/customer-reading';
import { isDanger, type SituationId, type Threat } from '../situations/situation';

export type ShownForTests = readonly [SituationId, (Threat | 'permanent')?];

export function readingForTests(
  shown: readonly ShownForTests[],
  changes: Partial<CustomerReading> = {},
): CustomerReading {
  const situations = shown.map(([id, kind]) => ({
    id,
    threat: kind && kind !== 'permanent' ? kind : null,
    permanent: kind === 'permanent',
    words: [{ start: 0, end: 4, text: `${kind ?? id}!` }],
  }));
  return {
    lang: 'de',
    concern: null,
    mood: 'calm',
    moodWords: [],
    situations,
    urgent: situations.map(({ threat }) => threat).find(isDanger) ?? null,
    abusive: shown[0]?.[0] === 'abuse',
    questions: [],
    ...changes,
  };
}
