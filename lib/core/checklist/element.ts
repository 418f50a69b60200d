/** What a reply should hold, by the playbook, and what was found of it in a draft. */
import type { Span } from '../text/span';

export const ELEMENTS = [
  'apologises',
  'takes-responsibility',
  'acknowledges',
  'restates',
  'asks-pointedly',
  'asks-need',
  'next-step',
  'own-date',
  'options',
  'goodwill',
  'reason',
  'what-is-possible',
  'boundary',
  'closing-offer',
  'call-offered',
  'written-record',
  'answers',
  'help-line',
  'end-date',
  'personal',
] as const;
export type ElementId = (typeof ELEMENTS)[number];

/** Words of a draft that are one of the elements, or its hollow form: there, but saying nothing ("for any inconvenience"). */
export interface FoundElement extends Span {
  readonly element: ElementId;
  readonly hollow: boolean;
}

export const ITEM_STATES = ['done', 'missing', 'not-needed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export interface ChecklistItem {
  readonly id: ElementId;
  /** Needed in this situation; the others are worth a thought. */
  readonly must: boolean;
  readonly state: ItemState;
  /** Who said so: the words found, or the agent. */
  readonly by: 'software' | 'agent';
  /** Where it stands in the draft; null: nowhere, or the agent ticked it. */
  readonly where: Span | null;
  /** Only the hollow form is there. */
  readonly hollow: boolean;
}

/** A question of the customer, and whether the draft answers it. Offsets count in the customer's message. */
export interface AskedQuestion extends Span {
  readonly text: string;
  readonly state: ItemState;
}
