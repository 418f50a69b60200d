/** How to go about the situation: what comes first, whom to bring in, and texts to start from. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Advice, PlayView } from '@/lib/core/view/advice';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { AbuseLadder } from './AbuseLadder';
import { FoldRow } from './FoldRow';
import { Involve, isUrgent } from './Involve';
import { LeadNote } from './LeadNote';
import { leadNote } from './lead-note';
import styles from './PlayCard.module.css';
import { PlaySteps } from './PlaySteps';
import { Releases } from './Releases';
import { StepList } from './StepList';
import { TextList } from './TextList';

function PlayCard({ state, actions }: CardProps): ReactElement | null {
  const { advice } = state;
  if (!advice) return null;
  const { play } = advice;
  return (
    <FoldingCard id={playCard.id} title={i18n.t('play.title')} state={state} actions={actions}>
      {/* What is unfolded belongs to one play of one draft. */}
      <div className={styles.parts} key={`${state.page.kind === 'draft' && state.page.draft.id} ${play.id}`}>
        <p className={styles.text}>{play.gist}</p>
        <AbuseLadder ladder={play.ladder} />
        {isUrgent(play) && !isSaidAbove(advice) && <Involve play={play} />}
        <PlaySteps steps={play.steps} />
        {play.needsReview && <p className={styles.quiet}>{i18n.t('play.review')}</p>}
        <Releases releases={play.releases} hasTexts={play.texts.length > 0} onMark={actions.markRelease} />
        <TextList texts={play.texts} lang={advice.lang} state={state} actions={actions} />
        <div>
          <Avoid play={play} />
          <FoldRow title={i18n.t('play.lead.title')}>
            {!isUrgent(play) && <Involve play={play} />}
            <LeadNote
              prepared={leadNote(state)}
              contact={state.team.kind === 'active' ? state.team.contact : null}
              onCopy={actions.copyText}
            />
          </FoldRow>
        </div>
      </div>
    </FoldingCard>
  );
}

/** Where a life may be in danger, the card at the top says whom to bring in. */
const isSaidAbove = ({ play, safety }: Advice): boolean => play.involve === 'safety' && safety !== null;

function Avoid({ play: { avoid } }: { readonly play: PlayView }): ReactElement | null {
  if (avoid.length === 0) return null;
  return (
    <FoldRow title={i18n.t('play.avoid')} count={avoid.length}>
      <StepList steps={avoid} isOrdered={false} hasReasons />
    </FoldRow>
  );
}

/** Where nobody wrote and nothing is chosen, there is nothing to go about. */
const hasPlay = (advice: Advice | null): boolean =>
  advice !== null && (advice.customer !== null || advice.play.isChosen);

export const playCard: CardDefinition = {
  id: 'play',
  isRelevant: ({ advice }) => hasPlay(advice),
  Component: PlayCard,
};
