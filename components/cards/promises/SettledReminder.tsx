/** The promise that was just marked done or dropped, with the way back. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import styles from './PromisesCard.module.css';

interface SettledReminderProps {
  readonly reminder: Reminder;
  readonly actions: PanelActions;
}

export function SettledReminder({ reminder, actions }: SettledReminderProps): ReactElement {
  const { id, quote, status } = reminder;
  const words = status === 'done' ? i18n.t('promises.wasDone', [quote]) : i18n.t('promises.wasDropped', [quote]);
  return (
    <div className={styles.settled}>
      <span>{words}</span>
      <Button look="quiet" className={styles.back} onClick={() => actions.setReminderStatus(id, 'open')}>
        {i18n.t('common.undo')}
      </Button>
    </div>
  );
}
