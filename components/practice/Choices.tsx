/** What can be done after an exercise: the same once more, or the next one. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import styles from './Debrief.module.css';

interface ChoicesProps {
  /** null: there is no reply to go back to. */
  readonly onRetry: (() => void) | null;
  /** null: all are answered; then back to the list. */
  readonly nextId: string | null;
}

export const Choices = ({ onRetry, nextId }: ChoicesProps): ReactNode => (
  <div className={styles.choices}>
    {onRetry ? <Button onClick={onRetry}>{i18n.t('practice.debrief.retry')}</Button> : null}
    <a className={styles.next} href={`#/${nextId ?? ''}`}>
      {i18n.t(nextId ? 'practice.debrief.next' : 'practice.back')}
    </a>
  </div>
);
