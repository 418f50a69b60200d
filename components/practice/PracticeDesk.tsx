/** The practice desk: a small mailbox with difficult customers, to try Tonfall without a real one. */
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { LanguageId } from '@/lib/core/language-id';
import type { Desk, SentReply } from '@/lib/core/practice/desk';
import { roundsOf, waitsForReply } from '@/lib/core/practice/rounds';
import type { Scenario } from '@/lib/core/practice/scenario';
import { Conversation } from './Conversation';
import { titleId } from './ConversationHead';
import type { ConversationActions } from './conversation-actions';
import { Inbox, linkId } from './Inbox';
import { nextExercise } from './inbox-order';
import styles from './PracticeDesk.module.css';

export interface PracticeDeskProps {
  readonly scenarios: readonly Scenario[];
  readonly desk: Desk;
  readonly selectedId: string;
  /** On narrow screens list and conversation take turns. */
  readonly showsInbox: boolean;
  readonly language: LanguageId;
  readonly openedAt: Date;
  readonly settingsUrl: string;
  readonly onLanguage: (language: LanguageId) => void;
  readonly actions: ConversationActions;
}

export function PracticeDesk(props: PracticeDeskProps): ReactNode {
  const { scenarios, desk, selectedId, showsInbox } = props;
  useFocusOnTurn(selectedId, showsInbox);
  const answered = new Set(desk.sent.map(({ scenarioId }) => scenarioId));
  const repliesTo = (id: string): readonly SentReply[] => desk.sent.filter(({ scenarioId }) => scenarioId === id);
  const waiting = scenarios.filter((one) => waitsForReply(one, roundsOf(one, repliesTo(one.id))));
  return (
    <div className={styles.page} data-view={showsInbox ? 'inbox' : 'conversation'}>
      <header className={styles.top}>
        <h1 className={styles.title}>{i18n.t('practice.title')}</h1>
        <p className={styles.intro}>{i18n.t('practice.intro')}</p>
        <a className={styles.settings} href={props.settingsUrl}>
          {i18n.t('practice.settings')}
        </a>
      </header>
      <div className={styles.inbox}>
        <Inbox
          scenarios={scenarios}
          language={props.language}
          selectedId={selectedId}
          answered={answered}
          waiting={new Set(waiting.map(({ id }) => id))}
          openedAt={props.openedAt}
          onLanguage={props.onLanguage}
        />
      </div>
      <main className={styles.main}>
        {desk.opened.map((id, index) => {
          const scenario = scenarios.find((candidate) => candidate.id === id);
          const replies = repliesTo(id);
          return scenario ? (
            <Conversation
              key={id}
              scenario={scenario}
              rounds={roundsOf(scenario, replies)}
              undoable={replies.some(({ sendId }) => sendId === desk.undoable) ? desk.undoable : null}
              isEntered={desk.entered.includes(id)}
              isLeadCalled={desk.leadCalled.includes(id)}
              nextId={nextExercise(scenarios, scenario, answered)}
              initialDraft={index === 0 ? (scenario.starter ?? null) : null}
              isActive={id === selectedId}
              openedAt={props.openedAt}
              actions={props.actions}
            />
          ) : null;
        })}
      </main>
    </div>
  );
}

/** The link that was followed may be gone from the screen; the focus goes where the eye goes. */
function useFocusOnTurn(selectedId: string, showsInbox: boolean): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else document.getElementById(showsInbox ? linkId(selectedId) : titleId(selectedId))?.focus();
  }, [selectedId, showsInbox]);
}
