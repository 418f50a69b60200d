/** What the playbook advises in a situation: steps in their order, what to avoid, whom to involve, and texts to start from. Plain data. */
import type { ElementId } from '../checklist/element';

export const PLAYS = [
  'own-fault',
  'extra-demand',
  'disputed-facts',
  'abuse-first',
  'abuse-repeated',
  'threat-leave',
  'threat-legal',
  'threat-public',
  'threat-violence',
  'self-harm',
  'permanent-demander',
  'ending',
  'question',
  'delay',
  'other',
] as const;
export type PlayId = (typeof PLAYS)[number];

export interface PlayStep {
  /** One imperative sentence. */
  readonly text: string;
  /** Why, in one sentence. */
  readonly reason: string;
}

export const INVOLVEMENTS = ['nobody', 'when-in-doubt', 'lead', 'lead-first', 'safety'] as const;
/** Nobody; ask when in doubt; tell the lead; the lead before anything is sent; the team's safety procedure at once. */
export type Involvement = (typeof INVOLVEMENTS)[number];

export const MODEL_TEXT_KINDS = ['reply', 'element', 'options', 'boundary', 'parting', 'holding'] as const;

/** A text to start from. `[Sie-form|du-form]` choices and «fields» as in rules; Swiss spelling is made when it is put in. */
export interface ModelText {
  readonly id: string;
  /** What it does: "ganze Antwort", "Optionen zur Wahl", "Grenze", "Abschied". */
  readonly name: string;
  readonly kind: (typeof MODEL_TEXT_KINDS)[number];
  /** For a text that is one element of the reply. */
  readonly element: ElementId | null;
  readonly text: string;
}

export interface NeededElement {
  readonly id: ElementId;
  readonly must: boolean;
}

export interface Play {
  readonly id: PlayId;
  readonly name: string;
  /** What this situation is about, in one calm sentence. */
  readonly gist: string;
  readonly steps: readonly PlayStep[];
  readonly avoid: readonly PlayStep[];
  readonly involve: Involvement;
  /** Whom, and why, in one sentence. */
  readonly involveNote: string;
  /** In the order in which they stand in a good reply. */
  readonly elements: readonly NeededElement[];
  readonly texts: readonly ModelText[];
  /** "A professional review is due before a company relies on this." For the legal, violence and self-harm plays. */
  readonly needsReview: boolean;
}

/** The words of all plays and of all elements in one language; team lists replace or add texts under the same ids. */
export interface Playbook {
  readonly plays: Readonly<Record<PlayId, Play>>;
  /** The line of the checklist ("Entschuldigt sich"), why it matters, and a sentence to put in where it is missing. */
  readonly elements: Readonly<
    Record<
      ElementId,
      { readonly name: string; readonly reason: string; readonly hollow: string | null; readonly sentence: string }
    >
  >;
}
