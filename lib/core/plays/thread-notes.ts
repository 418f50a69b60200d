/** What an agent said of one thread: which play it is, whose fault, what is ticked. Plain data, kept under the hash of the thread. */
import type { ElementMarks } from '../checklist/checklist-of';
import type { ItemState } from '../checklist/element';
import type { PlayId } from './play';

export const FAULTS = ['ours', 'not-ours', 'open'] as const;
/** Where the mistake lies; no message of a customer tells it. */
export type Fault = (typeof FAULTS)[number];

export const RELEASES = ['approved', 'spoken'] as const;
/** What some plays ask for before their texts are offered: the lead said yes; the customer was told in person. */
export type Release = (typeof RELEASES)[number];

export interface ThreadNotes {
  /** null: as the software reads it. */
  readonly play: PlayId | null;
  /** null: not asked yet. */
  readonly fault: Fault | null;
  readonly marks: ElementMarks;
  /** The customer's questions, by `questionKey`. */
  readonly questions: Readonly<Record<string, ItemState>>;
  readonly releases: readonly Release[];
}

export const NO_NOTES: ThreadNotes = { play: null, fault: null, marks: {}, questions: {}, releases: [] };

const NEEDED_RELEASES: Readonly<Partial<Record<PlayId, readonly Release[]>>> = {
  'threat-violence': ['approved'],
  ending: ['approved', 'spoken'],
};

export const releasesFor = (play: PlayId): readonly Release[] => NEEDED_RELEASES[play] ?? [];
