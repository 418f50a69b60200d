/** What the agent promises in this draft, and what was promised before and is still to be kept. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { DraftView, PanelState } from '@/lib/core/view/panel-state';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { openDraft } from '../open-draft';
import { DraftPromises } from './DraftPromises';
import { DraftTools, HeatedRest } from './DraftTools';
import { isKept, lastSettled, todayOf } from './group-reminders';
import styles from './PromisesCard.module.css';
import { PromisesFoot } from './PromisesFoot';
import { PromisesToKeep } from './PromisesToKeep';
import { ProposedReminder } from './ProposedReminder';
import { WeekStrip } from './WeekStrip';

function PromisesCard({ state, actions }: CardProps): ReactElement {
  const draft = writtenDraft(state);
  const commitments = openDraft(state)?.commitments ?? [];
  const today = todayOf(state);
  const asked = state.reminders.filter(({ status }) => status === 'proposed');
  const kept = state.reminders.filter(isKept);
  const settled = lastSettled(state.reminders, state);
  const count = commitments.length + asked.length + kept.length;
  return (
    <FoldingCard
      id={promisesCard.id}
      title={i18n.t('promises.title')}
      {...(count > 0 && { count })}
      state={state}
      actions={actions}
    >
      <div className={styles.parts}>
        {draft && <HeatedRest draft={draft} reminders={state.reminders} actions={actions} />}
        {commitments.length > 0 && <DraftPromises commitments={commitments} today={today} actions={actions} />}
        {draft && <DraftTools draft={draft} reminders={state.reminders} actions={actions} />}
        {asked.map((reminder) => (
          <ProposedReminder key={reminder.id} reminder={reminder} today={today} actions={actions} />
        ))}
        {kept.length > 0 && <WeekStrip reminders={kept} today={today} />}
        {(kept.length > 0 || settled) && <PromisesToKeep state={state} actions={actions} />}
        <PromisesFoot state={state} actions={actions} />
      </div>
    </FoldingCard>
  );
}

/** A draft that customers will read and in which something stands; each change is read anew, and nothing may flicker meanwhile. */
function writtenDraft(state: PanelState): DraftView | null {
  const draft = openDraft(state);
  return draft?.status === 'ready' || draft?.status === 'analysing' ? draft : null;
}

export const promisesCard: CardDefinition = {
  id: 'promises',
  isRelevant: (state) =>
    writtenDraft(state) !== null ||
    (openDraft(state)?.commitments.length ?? 0) > 0 ||
    state.reminders.some((reminder) => isKept(reminder) || reminder.status === 'proposed') ||
    lastSettled(state.reminders, state) !== null,
  Component: PromisesCard,
};
