/** A setting that is on or off: a check box with its name and a sentence on what it does. */
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './CheckRow.module.css';

interface CheckRowProps {
  readonly name: ReactNode;
  readonly help: string;
  readonly checked: boolean;
  /** Says who decided, where the user cannot. */
  readonly locked?: string | null;
  readonly onChange: (checked: boolean) => void;
}

export function CheckRow({ name, help, checked, locked = null, onChange }: CheckRowProps): ReactElement {
  const inputId = useId();
  const helpId = useId();
  return (
    <div className={styles.row}>
      <input
        id={inputId}
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={locked !== null}
        aria-describedby={helpId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={inputId} className={styles.name}>
        {name}
      </label>
      <p id={helpId} className={styles.help}>
        {help}
        {locked ? (
          <span className={styles.locked}>
            <Padlock />
            {locked}
          </span>
        ) : null}
      </p>
    </div>
  );
}

const Padlock = (): ReactElement => (
  <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" stroke="currentColor" strokeWidth="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
