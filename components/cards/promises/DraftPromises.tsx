/** The promises in the draft with their dates, so that a slip shows before anything is sent. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Commitment, DueFlag } from '@/lib/core/commitments/commitment';
import type { DraftView } from '@/lib/core/view/panel-state';
import { dueWords } from '../../dates/due-words';
import { classNames } from '../../ui/class-names';
import styles from './PromisesCard.module.css';

interface DraftPromisesProps {
  readonly commitments: DraftView['commitments'];
  readonly today: string;
}

export function DraftPromises({ commitments, today }: DraftPromisesProps): ReactElement {
  return (
    <section>
      <h3 className={styles.heading}>{i18n.t('promises.inDraft')}</h3>
      <ul className={styles.list}>
        {commitments.map((commitment) => (
          <li key={commitment.start}>
            <p className={classNames(styles.when, !commitment.due && styles.vague)}>{whenWords(commitment, today)}</p>
            <p className={styles.quote} lang={commitment.lang}>
              {i18n.t('common.quote', [commitment.clause])}
            </p>
            {remarksOn(commitment).map((remark) => (
              <p key={remark} className={styles.remark}>
                {remark}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenWords({ due, vague }: Commitment, today: string): string {
  if (due) return dueWords(due, { today });
  return vague ? i18n.t('promises.vague') : i18n.t('promises.undated');
}

function remarksOn({ due, vague }: Commitment): readonly string[] {
  if (!due) return [vague ? i18n.t('promises.vagueHelp') : i18n.t('promises.undatedHelp')];
  return flagRemarks(due.flags);
}

/** One sentence for each doubt about a date. */
export const flagRemarks = (flags: readonly DueFlag[]): readonly string[] =>
  flags.map((flag) => (flag === 'vague' ? i18n.t('promises.vagueHelp') : i18n.t(`promises.${flag}`)));
