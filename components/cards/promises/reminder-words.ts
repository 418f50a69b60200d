/** What a reminder is called, in the interface's words around the agent's own. */
import { i18n } from '#i18n';
import type { DropReason, Reminder } from '@/lib/core/reminders/reminder';

/** As a name for controls and in one line: the promise, or what else is to be done. */
export function reminderName({ kind, quote }: Reminder): string {
  switch (kind) {
    case 'confirm':
    case 'rest':
      return i18n.t(`promises.kinds.${kind}`);
    case 'expectation':
      return `${i18n.t('promises.kinds.expectation')} ${quote}`;
    case 'promise':
    case 'conditional':
      return quote;
  }
}

/** A reminder that no promise stands behind: to confirm a call, or to read a reply again. */
export const isTask = ({ kind }: Reminder): boolean => kind === 'confirm' || kind === 'rest';

export function reasonWords(reason: DropReason): string {
  return i18n.t(reason === 'handed-over' ? 'promises.reasons.handedOver' : `promises.reasons.${reason}`);
}
