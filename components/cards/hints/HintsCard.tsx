/** The hints of the draft in reading order: one open, the others a line each. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { openDraft } from '../open-draft';
import { HintList } from './HintList';

function HintsCard({ state, actions }: CardProps): ReactElement | null {
  const draft = openDraft(state);
  if (!draft) return null;
  const { findings } = draft;
  const contact = state.team.kind === 'active' ? state.team.contact : null;
  return (
    <FoldingCard
      id={hintsCard.id}
      title={i18n.t('hints.title')}
      count={findings.length}
      state={state}
      actions={actions}
    >
      <HintList key={draft.id} findings={findings} contact={contact} actions={actions} />
    </FoldingCard>
  );
}

export const hintsCard: CardDefinition = {
  id: 'hints',
  isRelevant: (state) => (openDraft(state)?.findings.length ?? 0) > 0,
  Component: HintsCard,
};
