/** Tells what has just happened in a conversation: a reply was sent and can be taken back, the customer has written. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import hidden from '@/components/ui/hidden.module.css';
import styles from './Conversation.module.css';
import { SentBar } from './SentBar';
import type { Exercise } from './use-exercise';

interface NewsProps {
  /** Whose message is the newest in the thread; null: the agent's own. */
  readonly customer: string | null;
  readonly undoable: string | null;
  readonly exercise: Exercise;
}

export const News = ({ customer, undoable, exercise }: NewsProps): ReactNode => (
  <div role="status" className={styles.news}>
    {undoable ? <SentBar key={undoable} onUndo={() => exercise.undo(undoable)} onExpire={exercise.expireUndo} /> : null}
    {customer ? <p className={hidden.hidden}>{i18n.t('practice.newMessage', [customer])}</p> : null}
  </div>
);
