/** A button for what cannot be taken back: it asks once, in place. */
import { type ReactElement, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import styles from './ConfirmButton.module.css';

interface ConfirmButtonProps {
  readonly children: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

export function ConfirmButton({ children, question, onConfirm }: ConfirmButtonProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const questionId = useId();
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  // Drawn at once, since the button that has the focus is about to go.
  const ask = (): void => {
    flushSync(() => setAsking(true));
    cancel.current?.focus();
  };
  const close = (): void => {
    flushSync(() => setAsking(false));
    first.current?.focus();
  };
  if (!isAsking) {
    return (
      <Button ref={first} onClick={ask}>
        {children}
      </Button>
    );
  }
  return (
    <div
      role="alertdialog"
      aria-labelledby={questionId}
      className={styles.question}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p id={questionId} className={styles.text}>
        {question}
      </p>
      <Button
        className={styles.confirm}
        onClick={() => {
          onConfirm();
          close();
        }}
      >
        {i18n.t('options.delete')}
      </Button>
      <Button ref={cancel} onClick={close}>
        {i18n.t('options.cancel')}
      </Button>
    </div>
  );
}
