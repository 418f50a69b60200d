/** One promise to keep: when, to whom, in which words, and what can be done with it. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-state';
import { dueWords } from '../../dates/due-words';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import { CheckIcon, MoreIcon } from '../../ui/icons';
import { useDisclosure } from '../../ui/use-disclosure';
import { DayPicker } from './DayPicker';
import styles from './PromisesCard.module.css';

interface ReminderRowProps {
  readonly reminder: Reminder;
  readonly isOverdue: boolean;
  readonly today: string;
  readonly actions: PanelActions;
}

export function ReminderRow({ reminder, isOverdue, today, actions }: ReminderRowProps): ReactElement {
  const more = useDisclosure();
  const { id, due, quote } = reminder;
  const move = (day: string): void => {
    more.close();
    actions.setReminderDue(id, day);
  };
  return (
    <li className={styles.row} data-item={`reminder:${id}`}>
      <Button
        look="icon"
        className={styles.done}
        aria-label={i18n.t('promises.done', [quote])}
        onClick={() => actions.setReminderStatus(id, 'done')}
      >
        <CheckIcon />
      </Button>
      <div>
        <p className={classNames(styles.when, isOverdue && styles.overdue)}>
          {due ? dueWords(due, { today, near: true }) : i18n.t('promises.undated')}
        </p>
        <ThreadButton reminder={reminder} onOpen={() => actions.openThread(id)} />
        <p className={styles.quote}>{i18n.t('common.quote', [quote])}</p>
      </div>
      <Button look="icon" aria-label={i18n.t('promises.more', [quote])} {...more.button}>
        <MoreIcon />
      </Button>
      <div className={styles.change} {...more.content}>
        {more.open && (
          <>
            <DayPicker today={today} onPick={move} />
            <div className={styles.buttons}>
              <Button look="quiet" className={styles.drop} onClick={() => actions.setReminderStatus(id, 'dropped')}>
                {i18n.t('promises.drop')}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

interface ThreadButtonProps {
  readonly reminder: Reminder;
  readonly onOpen: () => void;
}

function ThreadButton({ reminder: { addressee }, onOpen }: ThreadButtonProps): ReactElement {
  const open = i18n.t('promises.openThread');
  const name = addressee ? i18n.t('promises.openThreadOf', [addressee]) : open;
  return (
    <Button look="quiet" className={styles.thread} aria-label={name} onClick={onOpen}>
      {addressee ?? open}
    </Button>
  );
}
