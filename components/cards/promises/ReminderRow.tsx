/** One promise to keep: when and in which words, and what can be done with it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { MoveTarget, Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import { CheckIcon, ClockIcon, MoreIcon } from '../../ui/icons';
import { type Disclosure, useDisclosure } from '../../ui/use-disclosure';
import { FulfilledQuestion } from './FulfilledQuestion';
import { MovePicker } from './MovePicker';
import styles from './ReminderRow.module.css';
import { ReminderSummary } from './ReminderSummary';
import { RowMore } from './RowMore';
import { reminderName } from './reminder-words';

interface ReminderRowProps {
  readonly reminder: Reminder;
  readonly isOverdue: boolean;
  /** Whether Tab stops at this row; J, K and the arrows reach the others. */
  readonly isTabStop: boolean;
  readonly today: string;
  readonly actions: PanelActions;
}

export function ReminderRow({ reminder, isOverdue, isTabStop, today, actions }: ReminderRowProps): ReactElement {
  const mover = useDisclosure();
  const more = useDisclosure();
  const { id } = reminder;
  const name = reminderName(reminder);
  const tabIndex = isTabStop ? 0 : -1;
  const move = (target: MoveTarget): void => {
    mover.close();
    actions.moveReminder(id, target);
  };
  return (
    <li className={styles.row} data-item={`reminder:${id}`} data-row={id}>
      <Button
        look="icon"
        className={styles.done}
        tabIndex={tabIndex}
        data-does="done"
        aria-label={i18n.t('promises.done', [name])}
        onClick={() => actions.setReminderStatus(id, 'done')}
      >
        <CheckIcon />
      </Button>
      <ReminderSummary
        reminder={reminder}
        isOverdue={isOverdue}
        today={today}
        tabIndex={tabIndex}
        onOpen={() => actions.openThread(id)}
      />
      <div className={styles.tools}>
        <Button
          look="icon"
          tabIndex={tabIndex}
          data-does="move"
          aria-label={i18n.t('promises.move', [name])}
          {...alternating(mover, more)}
        >
          <ClockIcon />
        </Button>
        <Button
          look="icon"
          tabIndex={tabIndex}
          aria-label={i18n.t('promises.more', [name])}
          {...alternating(more, mover)}
        >
          <MoreIcon />
        </Button>
      </div>
      {reminder.askedAt !== null && <FulfilledQuestion id={id} actions={actions} />}
      <div className={styles.change} data-panel="" {...mover.content}>
        {mover.open && <MovePicker today={today} onPick={move} />}
      </div>
      <div className={styles.change} {...more.content}>
        {more.open && <RowMore reminder={reminder} today={today} actions={actions} />}
      </div>
    </li>
  );
}

/** Opening one puts the other away. */
const alternating = ({ button }: Disclosure, other: Disclosure): Disclosure['button'] => ({
  ...button,
  onClick: () => {
    other.hide();
    button.onClick();
  },
});
