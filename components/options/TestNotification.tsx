/** Shows a notification now, and says what to look at when none is seen: the system may swallow it without telling the browser. */
import { type ReactElement, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import styles from './Section.module.css';

interface TestNotificationProps {
  readonly onTest: () => Promise<boolean>;
}

type Outcome = 'none' | 'shown' | 'refused';

export function TestNotification({ onTest }: TestNotificationProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const test = async (): Promise<void> => {
    setOutcome('none'); // so that a second press is read out too
    setOutcome((await onTest()) ? 'shown' : 'refused');
  };
  const words = {
    none: '',
    shown: i18n.t('options.reminders.testShown'),
    refused: i18n.t('options.reminders.testRefused'),
  };
  return (
    <div className={styles.actions}>
      <Button onClick={test}>{i18n.t('options.reminders.test')}</Button>
      <p className={styles.outcome} role="status">
        {words[outcome]}
      </p>
    </div>
  );
}
