/** Asks whether days and kinds may be kept of customers, at the moment when it would help. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import styles from './CustomerCard.module.css';

interface HistoryQuestionProps {
  readonly onAnswer: (allowed: boolean) => void;
}

export function HistoryQuestion({ onAnswer }: HistoryQuestionProps): ReactElement {
  const questionId = useId();
  const helpId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its name from a paragraph
    <div
      className={styles.question}
      role="group"
      aria-labelledby={questionId}
      aria-describedby={helpId}
      data-item="history:question"
    >
      <p className={styles.text} id={questionId}>
        {i18n.t('customer.history.question')}
      </p>
      <p className={styles.quiet} id={helpId}>
        {i18n.t('customer.history.help')}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => onAnswer(true)}>{i18n.t('customer.history.remember')}</Button>
        <Button onClick={() => onAnswer(false)}>{i18n.t('customer.history.notRemember')}</Button>
      </div>
    </div>
  );
}
