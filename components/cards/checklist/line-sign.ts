/** What is said of a line by its sign, and what a click on the sign says back. */
import type { ItemState } from '@/lib/core/checklist/element';

export type Sign = 'open' | 'wish' | 'hollow' | 'found' | 'ticked' | 'notNeeded';

/** What is said beside the sign; a question is not found but answered. */
export type SignWord = Sign | 'answered';

export interface SignedLine {
  readonly state: ItemState;
  readonly by: 'software' | 'agent';
  readonly must?: boolean;
  readonly hollow?: boolean;
}

export function signOf({ state, by, must = true, hollow = false }: SignedLine): Sign {
  if (state === 'not-needed') return 'notNeeded';
  if (state === 'done') return by === 'agent' ? 'ticked' : 'found';
  if (hollow) return 'hollow';
  return must ? 'open' : 'wish';
}

/** A word of the agent is taken back, one of the software contradicted. */
export function markByClick({ state, by }: SignedLine): ItemState | null {
  if (by === 'agent') return null;
  return state === 'missing' ? 'done' : 'missing';
}
