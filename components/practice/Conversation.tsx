/** One open conversation of the practice desk: its messages, the replies and what came of them, the reply box. */
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isOver, type Round } from '@/lib/core/practice/rounds';
import { isGrave, type Scenario } from '@/lib/core/practice/scenario';
import { Choices } from './Choices';
import { Composer } from './Composer';
import styles from './Conversation.module.css';
import { ConversationHead, titleId } from './ConversationHead';
import type { ConversationActions } from './conversation-actions';
import { Gate } from './Gate';
import { News } from './News';
import { Over } from './Over';
import { Thread } from './Thread';
import { useExercise } from './use-exercise';
import { useFocusAtTheEnd } from './use-focus-at-the-end';
import { type GraveKind, WhatCounts } from './WhatCounts';

interface ConversationProps {
  readonly scenario: Scenario;
  readonly rounds: readonly Round[];
  /** The sending that can still be taken back, if it belongs here. */
  readonly undoable: string | null;
  readonly isEntered: boolean;
  readonly isLeadCalled: boolean;
  readonly initialDraft: string | null;
  readonly isActive: boolean;
  /** null: all others are answered. */
  readonly nextId: string | null;
  readonly openedAt: Date;
  readonly actions: ConversationActions;
}

export function Conversation(props: ConversationProps): ReactNode {
  const { scenario, isActive } = props;
  return (
    <section
      className={styles.conversation}
      hidden={!isActive}
      aria-labelledby={titleId(scenario.id)}
      data-practice-thread={scenario.id}
    >
      {isGrave(scenario) && !props.isEntered ? <ShutExercise {...props} /> : <OpenExercise {...props} />}
    </section>
  );
}

function ShutExercise({ scenario, nextId, actions }: ConversationProps): ReactNode {
  const open = (): void => {
    // The button is gone afterwards; the focus goes on to what it opened.
    flushSync(() => actions.enter(scenario.id));
    document.getElementById(titleId(scenario.id))?.focus();
  };
  return (
    <>
      <ConversationHead scenario={scenario} onRestart={null} />
      <Gate kind={graveKind(scenario)} skipTo={`#/${nextId ?? ''}`} onOpen={open} />
    </>
  );
}

function OpenExercise(props: ConversationProps): ReactNode {
  const { scenario, rounds, undoable, isLeadCalled, nextId, actions } = props;
  const latest = rounds.at(-1);
  const exercise = useExercise({
    scenarioId: scenario.id,
    initialDraft: props.initialDraft,
    undoable,
    latestSendId: latest?.reply.sendId ?? null,
    actions,
  });
  const over = isOver(scenario, rounds, isLeadCalled);
  const boxRef = useRef<HTMLDivElement>(null);
  const lineRef = useFocusAtTheEnd(over, boxRef);
  const saysWhatCounts = isGrave(scenario) && (isLeadCalled || latest?.reply.outcome != null);
  return (
    <>
      <ConversationHead scenario={scenario} onRestart={exercise.restart} />
      <Thread
        scenario={scenario}
        rounds={rounds}
        openedAt={props.openedAt}
        isNoticed={undoable !== null}
        choices={over || undoable ? null : <Choices onRetry={exercise.retry} nextId={nextId} />}
      >
        {saysWhatCounts ? <WhatCounts kind={graveKind(scenario)} isLeadCalled={isLeadCalled} /> : null}
      </Thread>
      <News customer={latest?.answer ? scenario.customer : null} undoable={undoable} exercise={exercise} />
      {over ? (
        <Over ref={lineRef} reaction={latest?.answer?.reaction ?? null}>
          <Choices onRetry={exercise.retry ?? exercise.restart} nextId={nextId} />
        </Over>
      ) : null}
      <div ref={boxRef} hidden={over}>
        <Composer
          scenario={scenario}
          sample={latest ? null : (scenario.starter ?? null)}
          composer={exercise.composer}
          cleanHtml={actions.cleanHtml}
          onCallLead={isGrave(scenario) && !isLeadCalled ? () => actions.callLead(scenario.id) : null}
        />
      </div>
    </>
  );
}

const graveKind = ({ situation }: Scenario): GraveKind => (situation === 'self-harm' ? 'selfHarm' : 'violence');
