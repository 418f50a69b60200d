/** What is seldom needed of a reminder: that it falls away, and why; handing it to a colleague. */
import type { ReactElement, ReactNode } from 'react';
import { i18n } from '#i18n';
import { DROP_REASONS, type Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { handOverText } from './hand-over-text';
import styles from './ReminderRow.module.css';
import { isTask, reasonWords } from './reminder-words';

interface RowMoreProps {
  readonly reminder: Reminder;
  readonly today: string;
  readonly actions: PanelActions;
}

export function RowMore({ reminder, today, actions }: RowMoreProps): ReactElement {
  const { id, due, kind } = reminder;
  // What was no promise in the first place cannot turn out to be none.
  const reasons = DROP_REASONS.filter((reason) => reason !== 'mistaken' || !isTask(reminder));
  return (
    <>
      <Group title={i18n.t('promises.drop')}>
        {reasons.map((reason) => (
          <Button key={reason} onClick={() => actions.dropReminder(id, reason)}>
            {reasonWords(reason)}
          </Button>
        ))}
      </Group>
      {/* Nobody else reads a reply again with a calm eye. */}
      {kind !== 'rest' && (
        <Group title={i18n.t('promises.handOver')}>
          <CopyButton
            look="plain"
            label={i18n.t('promises.copyText')}
            copy={() => actions.copyText(handOverText(reminder, today))}
          />
          {due && <Button onClick={() => actions.saveCalendar([reminder])}>{i18n.t('promises.saveFile')}</Button>}
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>{title}</legend>
      {children}
    </fieldset>
  );
}
