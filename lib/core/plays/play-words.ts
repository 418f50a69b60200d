/** What one language says of a play; the facts that hold in every language stand apart from it. */
import type { ElementId } from '../checklist/element';
import type { Play, Playbook, PlayId } from './play';

/** Replies carry neither greeting nor sign-off: the draft has its own, or the signature that the page puts under it. */
export type PlayWords = Omit<Play, 'id' | 'elements' | 'involve' | 'needsReview'>;
export type ElementLine = Playbook['elements'][ElementId];

export interface PlaybookWords {
  readonly plays: Readonly<Record<PlayId, PlayWords>>;
  readonly elements: Readonly<Record<ElementId, ElementLine>>;
}
