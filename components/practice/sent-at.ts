/** When a practice message was written, seen from the moment the desk was opened. */
import type { ScenarioMessage } from '@/lib/core/practice/scenario';

export const sentAt = (message: ScenarioMessage, openedAt: Date): Date =>
  new Date(openedAt.getTime() - message.hoursAgo * 3_600_000);
