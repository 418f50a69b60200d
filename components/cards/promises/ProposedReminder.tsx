/** A sent promise about which Tonfall asks first: no date, a doubtful one, or a sending it did not see. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions } from '@/lib/core/view/panel-state';
import { dueWords } from '../../dates/due-words';
import { Button } from '../../ui/Button';
import { useDisclosure } from '../../ui/use-disclosure';
import { DayPicker } from './DayPicker';
import { flagRemarks } from './DraftPromises';
import styles from './PromisesCard.module.css';

interface ProposedReminderProps {
  readonly reminder: Reminder;
  readonly today: string;
  readonly actions: PanelActions;
}

export function ProposedReminder({ reminder, today, actions }: ProposedReminderProps): ReactElement {
  const picker = useDisclosure();
  const quoteId = useId();
  const { id, due, quote } = reminder;
  return (
    <section className={styles.question} data-item={`reminder:${id}`}>
      <h3 className={styles.heading}>{i18n.t('promises.asking')}</h3>
      <p className={styles.when}>{due ? dueWords(due, { today }) : i18n.t('promises.undated')}</p>
      <p className={styles.quote} id={quoteId}>
        {i18n.t('common.quote', [quote])}
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
          {i18n.t(due ? 'promises.otherDay' : 'promises.pickDay')}
        </Button>
        <Button aria-describedby={quoteId} onClick={() => actions.setReminderStatus(id, 'dropped')}>
          {i18n.t('promises.no')}
        </Button>
      </div>
      <div {...picker.content}>
        {picker.open && <DayPicker today={today} onPick={(day) => actions.setReminderDue(id, day)} />}
      </div>
    </section>
  );
}

function doubts({ due }: Reminder): readonly string[] {
  if (!due) return [];
  // A date without doubts is only asked about when the host never confirmed the sending.
  return due.flags.length > 0 ? flagRemarks(due.flags) : [i18n.t('promises.notConfirmed')];
}
