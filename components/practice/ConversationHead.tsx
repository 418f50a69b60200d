/** The head of a practice conversation: what it is about, with whom, and the way to begin again. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Scenario } from '@/lib/core/practice/scenario';
import styles from './Conversation.module.css';
import { SITUATION_NAMES } from './situation-names';

interface ConversationHeadProps {
  readonly scenario: Scenario;
  /** null: nothing has begun. */
  readonly onRestart: (() => void) | null;
}

export const titleId = (scenarioId: string): string => `title-${scenarioId}`;

export const ConversationHead = ({ scenario, onRestart }: ConversationHeadProps): ReactNode => (
  <header className={styles.head}>
    <a className={styles.back} href="#/">
      {i18n.t('practice.back')}
    </a>
    <h2 id={titleId(scenario.id)} className={styles.title} tabIndex={-1} lang={scenario.lang} data-practice-subject="">
      {scenario.subject}
    </h2>
    <p className={styles.meta}>
      <span data-practice-customer="">{scenario.customer}</span>
      <span className={styles.situation}>{i18n.t(SITUATION_NAMES[scenario.situation])}</span>
    </p>
    {onRestart ? (
      <Button look="quiet" className={styles.restart} onClick={onRestart}>
        {i18n.t('practice.restart')}
      </Button>
    ) : null}
  </header>
);
