/** After how many days what is kept is deleted. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import styles from './Fields.module.css';

interface KeepDaysProps {
  /** What is deleted. */
  readonly label: string;
  readonly choices: readonly number[];
  readonly days: number;
  readonly onChange: (days: number) => void;
}

export function KeepDays({ label, choices, days, onChange }: KeepDaysProps): ReactElement {
  // Whatever is stored is shown, even where an older version or a policy chose it.
  const all = choices.includes(days) ? choices : [...choices, days].toSorted((a, b) => a - b);
  return (
    <div className={styles.group}>
      <label className={styles.label}>
        {label}
        <select className={styles.input} value={days} onChange={(event) => onChange(Number(event.target.value))}>
          {all.map((choice) => (
            <option key={choice} value={choice}>
              {i18n.t('options.reminders.afterDays', choice)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
