/** Asked once the agent wrote again in the thread: the customer's own replies never close a promise, and neither does a guess. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import { Button } from '../../ui/Button';
import styles from './ReminderRow.module.css';

interface FulfilledQuestionProps {
  readonly id: string;
  readonly actions: PanelActions;
}

export function FulfilledQuestion({ id, actions }: FulfilledQuestionProps): ReactElement {
  const questionId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend would be drawn across the edge of this ground
    <div className={styles.fulfilled} role="group" aria-labelledby={questionId}>
      <p className={styles.question} id={questionId}>
        {i18n.t('promises.fulfilled')}
      </p>
      <Button onClick={() => actions.setReminderStatus(id, 'done')}>{i18n.t('promises.fulfilledYes')}</Button>
      <Button onClick={() => actions.setReminderStatus(id, 'open')}>{i18n.t('promises.fulfilledNo')}</Button>
    </div>
  );
}
