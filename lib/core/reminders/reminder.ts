/** A promise that was sent, kept until it is done. Stored locally; the mail itself never is. */
import type { Due } from '../commitments/commitment';

export const REMINDER_KINDS = [
  /** The agent's own next step. */
  'promise',
  /** Others are to do it; the agent asks after it. */
  'expectation',
  /** Own, but only once the customer has done something. */
  'conditional',
  /** What was said on the phone is to be confirmed in writing. */
  'confirm',
  /** A heated reply rests before it is read again. */
  'rest',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export type ReminderStatus =
  /** Sent, but the host may still take the mail back. */
  | 'pending'
  /** Needs the agent's word: no date could be read, the date is doubtful, or the host never confirmed the sending. */
  | 'proposed'
  | 'open'
  | 'done'
  | 'dropped';

export const DROP_REASONS = ['settled', 'withdrawn', 'handed-over', 'mistaken'] as const;
/** Settled in another way; the customer needs it no more; a colleague does it; it was no promise. */
export type DropReason = (typeof DROP_REASONS)[number];

export interface ReminderEvent {
  /** An instant. */
  readonly at: string;
  readonly what: 'made' | 'opened' | 'moved' | 'told' | 'asked' | 'done' | 'dropped';
}

export interface Reminder {
  readonly id: string;
  readonly kind: ReminderKind;
  /** The sending that made it; undoing that sending drops it. */
  readonly sendId: string;
  /** Instants, ISO 8601 with offset or Z. */
  readonly createdAt: string;
  readonly status: ReminderStatus;
  /** Until then the host may still take the mail back; the reminder is `pending`. */
  readonly settlesAt: string;
  /** When the status was last changed; done and dropped ones are deleted some days later (a setting). */
  readonly statusAt: string;
  readonly host: string;
  readonly threadKey: string | null;
  readonly threadUrl: string;
  /** As the host showed it; deletable. */
  readonly addressee: string | null;
  /** The promise in the agent's words, at most 160 characters; empty for `confirm` and `rest`. */
  readonly quote: string;
  readonly due: Due | null;
  /** What was promised, where the agent has moved it since. */
  readonly promised: Due | null;
  /** When the agent was last told that it is due; null: not yet. */
  readonly notifiedAt: string | null;
  /** When the agent was told that it is overdue; that happens once. */
  readonly overdueToldAt: string | null;
  /** The agent wrote again in the thread: since then "fulfilled?" is asked; null: not asked, or answered. */
  readonly askedAt: string | null;
  /** The sending since which it is asked; undoing that sending takes the question back. */
  readonly askedBy?: string;
  readonly dropReason: DropReason | null;
  /** Oldest first, at most 20. */
  readonly history: readonly ReminderEvent[];
}

export const QUOTE_LIMIT = 160;
export const HISTORY_LIMIT = 20;

/** Where a reminder is moved to. `day` and `at` are local, `2026-11-27` and `2026-11-27T14:30`. */
export type MoveTarget =
  | { readonly kind: 'hour' }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'monday' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'at'; readonly at: string };

/** When and how the agent wants to hear of reminders. */
export interface ReminderPolicy {
  /** `ask`: no reminder is made without the agent's word. */
  readonly mode: 'auto' | 'ask';
  /** Local times between which nothing is told, `['18:00', '08:00']`; null: none. */
  readonly quietHours: readonly [string, string] | null;
  /** What comes due on a Saturday, Sunday or holiday is told on the next working morning. */
  readonly weekdaysOnly: boolean;
  /** Days after which done and dropped ones are deleted. */
  readonly keepDays: number;
  readonly workingHours: readonly [string, string];
  /** ISO 3166-2; null: weekends only. */
  readonly region: string | null;
}
