/** Entries of the team list that could not be read, for the person who can mend them. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { FoldingCard } from '../../ui/Card';
import { ProblemList } from '../../ui/ProblemList';
import type { CardDefinition, CardProps } from '../card';

function TeamListCard({ state, actions }: CardProps): ReactElement | null {
  const { team } = state;
  if (team.kind !== 'active') return null;
  return (
    <FoldingCard
      id={teamListCard.id}
      title={i18n.t('team.title')}
      count={team.problems.length}
      state={state}
      actions={actions}
    >
      <ProblemList
        text={i18n.t('team.problems', team.problems.length, [String(team.problems.length), team.name])}
        problems={team.problems}
      >
        {team.contact && i18n.t('team.contact', [team.contact])}
      </ProblemList>
    </FoldingCard>
  );
}

export const teamListCard: CardDefinition = {
  id: 'team-list',
  isRelevant: ({ team }) => team.kind === 'active' && team.problems.length > 0,
  Component: TeamListCard,
};
