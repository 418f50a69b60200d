/** One promise in the draft: what date Tonfall reads, what speaks against it, and the words that would make it clear. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { CommitmentView } from '@/lib/core/view/panel-state';
import { calendarDayWords, dueWords } from '../../dates/due-words';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import { useDisclosure } from '../../ui/use-disclosure';
import { DayPicker } from './DayPicker';
import own from './DraftPromise.module.css';
import { draftRemarks } from './draft-remarks';
import styles from './PromisesCard.module.css';

interface DraftPromiseProps {
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly actions: PanelActions;
}

export function DraftPromise({ commitment, today, actions }: DraftPromiseProps): ReactElement {
  const picker = useDisclosure();
  const quoteId = useId();
  const { key, clause, lang, due, chosenDay } = commitment;
  const isDated = due !== null || chosenDay !== null;
  const write = (day: string): void => {
    picker.close();
    actions.writeDay(key, day);
  };
  return (
    <li data-item={`promise:${key}`}>
      <div className={own.head}>
        <p className={classNames(styles.when, !isDated && styles.vague)}>{whenWords(commitment, today)}</p>
        <Button look="quiet" className={own.change} aria-describedby={quoteId} {...picker.button}>
          {i18n.t(isDated ? 'promises.otherDay' : 'promises.pickDay')}
        </Button>
      </div>
      <p className={styles.quote} id={quoteId} lang={lang}>
        {i18n.t('common.quote', [clause])}
      </p>
      {draftRemarks(commitment).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <WriteButtons commitment={commitment} actions={actions} />
      <div {...picker.content}>{picker.open && <DayPicker today={today} onPick={write} />}</div>
    </li>
  );
}

/** Each shows the very words that the click puts into the draft. */
function WriteButtons({ commitment, actions }: Pick<DraftPromiseProps, 'commitment' | 'actions'>): ReactElement {
  return (
    <>
      {(['clear', 'offer'] as const).map((what) => {
        const words = commitment[what];
        return (
          words !== null && (
            <button
              key={what}
              type="button"
              className={own.write}
              onClick={() => actions.writeDay(commitment.key, what)}
            >
              <span className={own.lead}>{i18n.t(`promises.write.${what}`)}</span>{' '}
              <strong className={own.words} lang={commitment.lang}>
                {words}
              </strong>
            </button>
          )
        );
      })}
    </>
  );
}

function whenWords({ due, vague, kind, chosenDay }: CommitmentView, today: string): string {
  if (chosenDay) return calendarDayWords(chosenDay, { today });
  if (due) return dueWords(due, { today });
  if (vague) return i18n.t('promises.vague');
  return kind === 'conditional' ? i18n.t('promises.ifCustomer') : i18n.t('promises.undated');
}
