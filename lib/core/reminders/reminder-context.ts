/** The clock and the habits by which reminders live; passed in, since core has neither. */
import type { ReminderPolicy } from './reminder';

export interface ReminderContext {
  /** An instant, ISO 8601. */
  readonly now: string;
  /** IANA name of the agent's zone. */
  readonly zone: string;
  readonly policy: ReminderPolicy;
}
