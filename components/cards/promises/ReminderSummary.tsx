/** What is to be kept and when; pressing it opens the message. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { dueWords } from '../../dates/due-words';
import { classNames } from '../../ui/class-names';
import hidden from '../../ui/hidden.module.css';
import styles from './ReminderRow.module.css';
import { isTask } from './reminder-words';

interface ReminderSummaryProps {
  readonly reminder: Reminder;
  readonly isOverdue: boolean;
  readonly today: string;
  readonly tabIndex: number;
  readonly onOpen: () => void;
}

export function ReminderSummary({ reminder, isOverdue, today, tabIndex, onOpen }: ReminderSummaryProps): ReactElement {
  const { due } = reminder;
  return (
    <button type="button" className={styles.summary} tabIndex={tabIndex} data-heir="" onClick={onOpen}>
      <span className={classNames(styles.when, isOverdue && styles.overdue)}>
        {due ? dueWords(due, { today, near: true }) : i18n.t('promises.undated')}
      </span>{' '}
      <What reminder={reminder} />{' '}
      {reminder.promised && <span className={styles.note}>{movedWords(reminder, today)}</span>}
      <span className={hidden.hidden}>, {i18n.t('promises.openThread')}</span>
    </button>
  );
}

function What({ reminder }: { readonly reminder: Reminder }): ReactElement {
  const { kind, quote } = reminder;
  if (kind === 'confirm' || kind === 'rest')
    return <span className={styles.what}>{i18n.t(`promises.kinds.${kind}`)}</span>;
  return (
    <span className={styles.what}>
      {kind !== 'promise' && <span className={styles.kind}>{i18n.t(`promises.kinds.${kind}`)} </span>}
      {i18n.t('common.quote', [quote])}
    </span>
  );
}

function movedWords(reminder: Reminder, today: string): string {
  if (!reminder.promised) return '';
  const words = dueWords(reminder.promised, { today });
  return isTask(reminder) ? i18n.t('promises.movedTask', [words]) : i18n.t('promises.moved', [words]);
}
