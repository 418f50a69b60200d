/** One open conversation of the practice desk: its messages, the replies sent so far, the reply box. */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { SentReply } from '@/lib/core/practice/desk';
import type { Scenario } from '@/lib/core/practice/scenario';
import { Composer } from './Composer';
import styles from './Conversation.module.css';
import { Message } from './Message';
import { SentBar } from './SentBar';
import { sentAt } from './sent-at';
import { SITUATION_NAMES } from './situation-names';
import { useComposer } from './use-composer';

export interface ConversationActions {
  send(scenarioId: string, sendId: string, text: string): void;
  undo(sendId: string): void;
  expireUndo(sendId: string): void;
  restart(scenarioId: string): void;
  /** Makes pasted HTML harmless: words and simple formatting, nothing that loads or runs. */
  cleanHtml(html: string): string;
}

interface ConversationProps {
  readonly scenario: Scenario;
  readonly replies: readonly SentReply[];
  /** The sending that can still be taken back, if it belongs here. */
  readonly undoable: string | null;
  readonly initialDraft: string | null;
  readonly isActive: boolean;
  readonly openedAt: Date;
  readonly actions: ConversationActions;
}

export const titleId = (scenarioId: string): string => `title-${scenarioId}`;

export function Conversation(props: ConversationProps): ReactNode {
  const { scenario, replies, undoable, isActive, actions } = props;
  const onSend = useCallback(
    (sendId: string, text: string) => actions.send(scenario.id, sendId, text),
    [actions, scenario.id],
  );
  const composer = useComposer(props.initialDraft, onSend);
  const onExpire = useCallback(() => undoable && actions.expireUndo(undoable), [actions, undoable]);
  const undo = (sendId: string): void => {
    actions.undo(sendId);
    composer.restore(sendId);
  };
  const restart = (): void => {
    composer.clear();
    actions.restart(scenario.id);
  };
  return (
    <section
      className={styles.conversation}
      hidden={!isActive}
      aria-labelledby={titleId(scenario.id)}
      data-practice-thread={scenario.id}
    >
      <header className={styles.head}>
        <a className={styles.back} href="#/">
          {i18n.t('practice.back')}
        </a>
        <h2
          id={titleId(scenario.id)}
          className={styles.title}
          tabIndex={-1}
          lang={scenario.lang}
          data-practice-subject=""
        >
          {scenario.subject}
        </h2>
        <p className={styles.meta}>
          <span data-practice-customer="">{scenario.customer}</span>
          <span className={styles.situation}>{i18n.t(SITUATION_NAMES[scenario.situation])}</span>
        </p>
        <Button look="quiet" className={styles.restart} onClick={restart}>
          {i18n.t('practice.restart')}
        </Button>
      </header>
      <Thread scenario={scenario} replies={replies} openedAt={props.openedAt} />
      <div role="status" className={styles.news}>
        {undoable ? <SentBar key={undoable} onUndo={() => undo(undoable)} onExpire={onExpire} /> : null}
      </div>
      <Composer scenario={scenario} composer={composer} cleanHtml={actions.cleanHtml} />
    </section>
  );
}

function Thread({
  scenario,
  replies,
  openedAt,
}: Pick<ConversationProps, 'scenario' | 'replies' | 'openedAt'>): ReactNode {
  const end = useRef<HTMLElement>(null);
  const count = replies.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reply is what it scrolls for.
  useEffect(() => {
    if (end.current) end.current.scrollTop = end.current.scrollHeight;
  }, [count]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={end} className={styles.thread} tabIndex={0} aria-label={i18n.t('practice.messages')}>
      {scenario.messages.map((message) => (
        <Message
          key={message.hoursAgo}
          from={message.from}
          author={message.from === 'customer' ? scenario.customer : i18n.t('practice.you')}
          at={sentAt(message, openedAt)}
          lang={scenario.lang}
          text={message.text}
        />
      ))}
      {replies.map((reply) => (
        <Message
          key={reply.sendId}
          from="agent"
          author={i18n.t('practice.you')}
          at={new Date(reply.at)}
          lang={scenario.lang}
          text={reply.text}
        />
      ))}
    </section>
  );
}
