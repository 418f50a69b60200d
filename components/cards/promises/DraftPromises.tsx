/** The promises in the draft with their dates, so that a slip shows before anything is sent. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { DraftView } from '@/lib/core/view/panel-state';
import { DraftPromise } from './DraftPromise';
import styles from './PromisesCard.module.css';

interface DraftPromisesProps {
  readonly commitments: DraftView['commitments'];
  readonly today: string;
  readonly actions: PanelActions;
}

export function DraftPromises({ commitments, today, actions }: DraftPromisesProps): ReactElement {
  return (
    <section>
      <h3 className={styles.heading}>{i18n.t('promises.inDraft')}</h3>
      <ul className={styles.list}>
        {commitments.map((commitment) => (
          <DraftPromise key={commitment.key} commitment={commitment} today={today} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
