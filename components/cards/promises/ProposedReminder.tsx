/** A sent promise about which Tonfall asks first: no date, a doubtful one, the deed of others, or a sending it did not see. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { dueWords } from '../../dates/due-words';
import { Button } from '../../ui/Button';
import { useDisclosure } from '../../ui/use-disclosure';
import { flagRemarks } from './draft-remarks';
import { MovePicker } from './MovePicker';
import styles from './PromisesCard.module.css';
import { isTask, reminderName } from './reminder-words';

interface ProposedReminderProps {
  readonly reminder: Reminder;
  readonly today: string;
  readonly actions: PanelActions;
}

export function ProposedReminder({ reminder, today, actions }: ProposedReminderProps): ReactElement {
  const picker = useDisclosure();
  const quoteId = useId();
  const { id, due, kind, quote } = reminder;
  return (
    <section className={styles.question} data-item={`reminder:${id}`}>
      <h3 className={styles.heading}>
        {kind === 'expectation' ? i18n.t('promises.askingExpectation') : i18n.t('promises.asking')}
      </h3>
      <p className={styles.when}>{due ? dueWords(due, { today }) : i18n.t('promises.undated')}</p>
      <p className={styles.quote} id={quoteId}>
        {isTask(reminder) ? reminderName(reminder) : i18n.t('common.quote', [quote])}
      </p>
      {doubts(reminder).map((doubt) => (
        <p key={doubt} className={styles.remark}>
          {doubt}
        </p>
      ))}
      <div className={styles.buttons}>
        {due && (
          <Button aria-describedby={quoteId} onClick={() => actions.setReminderStatus(id, 'open')}>
            {i18n.t('promises.yes')}
          </Button>
        )}
        <Button aria-describedby={quoteId} {...picker.button}>
          {i18n.t(due ? 'promises.otherTime' : 'promises.pickDay')}
        </Button>
        <Button aria-describedby={quoteId} onClick={() => actions.dropReminder(id, 'mistaken')}>
          {i18n.t('promises.no')}
        </Button>
      </div>
      <div {...picker.content}>
        {picker.open && <MovePicker today={today} onPick={(target) => actions.moveReminder(id, target)} />}
      </div>
    </section>
  );
}

function doubts(reminder: Reminder): readonly string[] {
  const { kind, due } = reminder;
  return [
    ...(kind === 'expectation' ? [i18n.t('promises.expectationHelp')] : []),
    ...(kind === 'conditional' ? [i18n.t('promises.conditional')] : []),
    ...flagRemarks(due?.flags ?? []),
    ...(wasUnseen(reminder) ? [i18n.t('promises.notConfirmed')] : []),
  ];
}

/** A sending that the host confirmed, and could still take back, waits as `pending`; one nobody saw is a question at once. */
const wasUnseen = ({ createdAt, settlesAt, statusAt }: Reminder): boolean =>
  Temporal.Instant.compare(settlesAt, createdAt) > 0 && Temporal.Instant.compare(statusAt, createdAt) === 0;
