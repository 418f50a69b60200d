/** What the adviser is told: the draft and its thread as the page shows them, and what is kept of both. */
import type { CustomerEvent } from '@/lib/core/history/customer-event';
import type { ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { SentBlocks } from '@/lib/core/repeats/sent-blocks';
import type { DraftView } from '@/lib/core/view/panel-state';

export type AdvisedDraft = Pick<
  DraftView,
  'status' | 'text' | 'revision' | 'languages' | 'commitments' | 'addressee' | 'customer'
>;

export interface AdviceInput {
  readonly draft: AdvisedDraft;
  readonly notes: ThreadNotes;
  /** Kept of this customer; none where nothing is kept. */
  readonly events: readonly CustomerEvent[];
  /** Whether anything may be kept of customers. */
  readonly history: 'ask' | 'on' | 'off';
  /** NOTHING_SENT where sentences are not to be known again. */
  readonly sent: SentBlocks;
  /** The customer's hash; null: nobody knows who it is, or it is not worked out yet. */
  readonly customer: string | null;
  /** Local day, `2026-11-24`. */
  readonly today: string;
}

/** What the panel sends to the page. */
export interface Insertion {
  readonly revision: number;
  readonly at: number;
  readonly text: string;
}
