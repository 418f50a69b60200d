/** Says once that Tonfall was renewed, and that nothing was lost. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import { StillCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import styles from './UpdateCard.module.css';

function UpdateCard({ state, actions }: CardProps): ReactElement {
  return (
    <StillCard title={i18n.t('update.title', [state.version])}>
      <p className={styles.text}>{i18n.t('update.text')}</p>
      <Button onClick={() => actions.acknowledgeUpdate()}>{i18n.t('update.fine')}</Button>
    </StillCard>
  );
}

export const updateCard: CardDefinition = {
  id: 'update',
  isRelevant: ({ settings: { firstRunSeen, seenVersion }, version }) =>
    firstRunSeen && seenVersion !== null && seenVersion !== version,
  Component: UpdateCard,
};
