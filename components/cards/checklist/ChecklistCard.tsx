/** What the reply still lacks, in the order of a good reply; quiet once nothing does. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { localDay } from '@/lib/core/local-time';
import type { Advice } from '@/lib/core/view/advice';
import type { PanelState } from '@/lib/core/view/panel-state';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { openDraft } from '../open-draft';
import styles from './ChecklistCard.module.css';
import { ChecklistLines, SettledLines } from './ChecklistLines';
import { checklistParts } from './checklist-parts';
import { OpenFields } from './OpenFields';
import { RepeatLines } from './RepeatLines';
import { ReplyPreview } from './ReplyPreview';

function ChecklistCard({ state, actions }: CardProps): ReactElement | null {
  const draft = openDraft(state);
  const advice = shownAdvice(state);
  if (!draft || !advice) return null;
  const parts = checklistParts(advice);
  const isEmpty = draft.status === 'empty';
  return (
    <FoldingCard
      id={checklistCard.id}
      title={i18n.t('checklist.title')}
      {...(!isEmpty && parts.open > 0 && { count: parts.open })}
      state={state}
      actions={actions}
    >
      {isEmpty ? (
        <ReplyPreview advice={advice} />
      ) : (
        // Another draft starts with all of its lines closed.
        <div className={styles.parts} key={draft.id}>
          {advice.openFields.length > 0 && <OpenFields fields={advice.openFields} actions={actions} />}
          <ChecklistLines parts={parts} lang={advice.lang} actions={actions} />
          {advice.repeats.length > 0 && (
            <RepeatLines
              repeats={advice.repeats}
              lang={advice.lang}
              today={localDay(state.now, state.zone).toString()}
              actions={actions}
            />
          )}
          <SettledLines parts={parts} lang={advice.lang} actions={actions} />
        </div>
      )}
    </FoldingCard>
  );
}

/** None for a note that customers never see, and for a language that Tonfall does not read. */
function shownAdvice(state: PanelState): Advice | null {
  const status = openDraft(state)?.status;
  return status === 'empty' || status === 'analysing' || status === 'ready' ? state.advice : null;
}

export const checklistCard: CardDefinition = {
  id: 'checklist',
  isRelevant: (state) => {
    const advice = shownAdvice(state);
    if (!advice) return false;
    const { checklist, questions, openFields, repeats } = advice;
    return [checklist, questions, openFields, repeats].some((lines) => lines.length > 0);
  },
  Component: ChecklistCard,
};
