/** The promise that was just marked done or dropped, with the way back. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import styles from './PromisesToKeep.module.css';
import { reasonWords, reminderName } from './reminder-words';

interface SettledReminderProps {
  readonly reminder: Reminder;
  readonly actions: PanelActions;
}

export function SettledReminder({ reminder, actions }: SettledReminderProps): ReactElement {
  return (
    <div className={styles.settled} data-item={`settled:${reminder.id}`}>
      <span>{settledWords(reminder)}</span>
      <Button look="quiet" className={styles.back} onClick={() => actions.setReminderStatus(reminder.id, 'open')}>
        {i18n.t('common.undo')}
      </Button>
    </div>
  );
}

function settledWords(reminder: Reminder): string {
  const { status, dropReason } = reminder;
  const name = reminderName(reminder);
  if (status === 'done') return i18n.t('promises.wasDone', [name]);
  return dropReason ? `${reasonWords(dropReason)}: ${name}` : i18n.t('promises.wasDropped', [name]);
}
