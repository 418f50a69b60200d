/** Stored data that was set aside because it could not be read. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { FoldingCard } from '../../ui/Card';
import { ProblemList } from '../../ui/ProblemList';
import type { CardDefinition, CardProps } from '../card';

function ProblemsCard({ state, actions }: CardProps): ReactElement {
  return (
    <FoldingCard id={problemsCard.id} title={i18n.t('problems.title')} state={state} actions={actions}>
      <ProblemList text={i18n.t('problems.text')} problems={state.problems} />
    </FoldingCard>
  );
}

export const problemsCard: CardDefinition = {
  id: 'problems',
  isRelevant: ({ problems }) => problems.length > 0,
  Component: ProblemsCard,
};
