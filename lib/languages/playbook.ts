/** The playbook in both languages: the words of each, and the facts that no language changes. */
import { NEEDED_ELEMENTS } from '../core/checklist/needed-elements';
import type { LanguageId } from '../core/language-id';
import { type Involvement, PLAYS, type Play, type Playbook, type PlayId } from '../core/plays/play';
import type { PlaybookWords } from '../core/plays/play-words';
import { germanPlays } from './de/plays';
import { englishPlays } from './en/plays';

const INVOLVE: Readonly<Record<PlayId, Involvement>> = {
  'own-fault': 'when-in-doubt',
  'extra-demand': 'when-in-doubt',
  'disputed-facts': 'when-in-doubt',
  'abuse-first': 'nobody',
  'abuse-repeated': 'lead',
  'threat-leave': 'when-in-doubt',
  'threat-legal': 'lead-first',
  'threat-public': 'lead',
  'threat-violence': 'safety',
  'self-harm': 'safety',
  'permanent-demander': 'lead',
  ending: 'lead-first',
  question: 'nobody',
  delay: 'when-in-doubt',
  other: 'nobody',
};

/** What a lawyer or a clinician should read before a company relies on it. */
const NEEDS_REVIEW: ReadonlySet<PlayId> = new Set(['threat-legal', 'threat-violence', 'self-harm']);

export const PLAYBOOK: Readonly<Record<LanguageId, Playbook>> = {
  de: withFacts(germanPlays),
  en: withFacts(englishPlays),
};

function withFacts({ plays, elements }: PlaybookWords): Playbook {
  const joined = PLAYS.map((id): Play => {
    const facts = { id, involve: INVOLVE[id], elements: NEEDED_ELEMENTS[id], needsReview: NEEDS_REVIEW.has(id) };
    return { ...plays[id], ...facts };
  });
  return { plays: Object.fromEntries(joined.map((play) => [play.id, play])) as Record<PlayId, Play>, elements };
}
