/** All that was said in a practice conversation, with a note on each reply behind it. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Round } from '@/lib/core/practice/rounds';
import { isGrave, type Scenario } from '@/lib/core/practice/scenario';
import styles from './Conversation.module.css';
import { Debrief } from './Debrief';
import { Message } from './Message';
import { reactionNote } from './reaction-note';
import { sentAt } from './sent-at';
import { useFollowedEnd } from './use-followed-end';

interface ThreadProps {
  readonly scenario: Scenario;
  readonly rounds: readonly Round[];
  readonly openedAt: Date;
  /** What to do after the latest reply; it stands with the note on it. */
  readonly choices: ReactNode;
  /** A notice lies over the thread's end. */
  readonly isNoticed: boolean;
  /** Behind everything else. */
  readonly children: ReactNode;
}

export function Thread({ scenario, rounds, openedAt, choices, isNoticed, children }: ThreadProps): ReactNode {
  const { customer, lang } = scenario;
  const latest = rounds.at(-1);
  const { outcome = null } = latest?.reply ?? {};
  const endRef = useFollowedEnd(
    [rounds.length, outcome !== null, latest?.answer?.text ?? '', children !== null].join('\n'),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.thread} tabIndex={0} aria-label={i18n.t('practice.messages')}>
      {scenario.messages.map((message) => (
        <Message
          key={message.hoursAgo}
          from={message.from}
          author={message.from === 'customer' ? customer : i18n.t('practice.you')}
          at={sentAt(message, openedAt)}
          lang={lang}
          text={message.text}
        />
      ))}
      {rounds.map((round) => (
        <RoundView key={round.reply.sendId} scenario={scenario} round={round}>
          {round === latest ? choices : null}
        </RoundView>
      ))}
      {children}
      <div ref={endRef} className={styles.end} data-noticed={isNoticed || undefined} />
    </section>
  );
}

interface RoundViewProps {
  readonly scenario: Scenario;
  readonly round: Round;
  readonly children: ReactNode;
}

function RoundView({ scenario, round: { reply, answer }, children }: RoundViewProps): ReactNode {
  const { customer, lang } = scenario;
  const { outcome } = reply;
  return (
    <>
      <Message from="agent" author={i18n.t('practice.you')} at={new Date(reply.at)} lang={lang} text={reply.text} />
      {outcome?.debrief ? (
        <Debrief debrief={outcome.debrief} lang={lang} isGrave={isGrave(scenario)}>
          {children}
        </Debrief>
      ) : null}
      {answer && outcome ? (
        <Message
          from="customer"
          author={customer}
          at={new Date(answer.at)}
          lang={lang}
          text={answer.text}
          note={outcome.debrief ? reactionNote(outcome) : ''}
        />
      ) : null}
    </>
  );
}
