/** A promise that was sent, kept until it is done. Stored locally; the mail itself never is. */
import type { Due } from '../commitments/commitment';

export type ReminderStatus =
  /** Sent, but the host may still take the mail back. */
  | 'pending'
  /** Needs the agent's word: no date could be read, the date is doubtful, or the host never confirmed the sending. */
  | 'proposed'
  | 'open'
  | 'done'
  | 'dropped';

export interface Reminder {
  readonly id: string;
  /** The sending that made it; undoing that sending drops it. */
  readonly sendId: string;
  /** Instants, ISO 8601 with offset or Z. */
  readonly createdAt: string;
  readonly status: ReminderStatus;
  /** Until then the host may still take the mail back; the reminder is `pending`. */
  readonly settlesAt: string;
  /** When the status was last changed; done and dropped ones are deleted 30 days later. */
  readonly statusAt: string;
  readonly host: string;
  readonly threadKey: string | null;
  readonly threadUrl: string;
  /** As the host showed it; deletable. */
  readonly addressee: string | null;
  /** The promise in the agent's words, at most 160 characters. */
  readonly quote: string;
  readonly due: Due | null;
  /** When the agent was last told that it is due; null: not yet. */
  readonly notifiedAt: string | null;
}

export const QUOTE_LIMIT = 160;
