/** The promises of one thread, under the name of whom they were made to. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import { ReminderRow } from './ReminderRow';
import styles from './ReminderRow.module.css';
import type { ThreadBlock } from './thread-blocks';

interface ThreadRowsProps {
  readonly block: ThreadBlock;
  readonly isOverdue: boolean;
  readonly tabStop: string | null;
  readonly today: string;
  readonly actions: PanelActions;
}

export function ThreadRows({ block, isOverdue, tabStop, today, actions }: ThreadRowsProps): ReactElement {
  const [first] = block.reminders;
  const { addressee } = first;
  const open = i18n.t('promises.openThread');
  return (
    <div>
      <h4 className={styles.thread}>
        {/* For the pointer: by keyboard, Enter on the row below does the same. */}
        <Button
          look="quiet"
          className={styles.threadButton}
          tabIndex={-1}
          aria-label={addressee ? i18n.t('promises.openThreadOf', [addressee]) : open}
          onClick={() => actions.openThread(first.id)}
        >
          {addressee ?? open}
        </Button>
      </h4>
      <ul className={styles.rows}>
        {block.reminders.map((reminder) => (
          <ReminderRow
            key={reminder.id}
            reminder={reminder}
            isOverdue={isOverdue}
            isTabStop={reminder.id === tabStop}
            today={today}
            actions={actions}
          />
        ))}
      </ul>
    </div>
  );
}
