/** How long reminders that are done or dropped are kept. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import styles from './Fields.module.css';

const CHOICES: readonly number[] = [7, 30, 90, 365];

interface KeepDaysProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

export function KeepDays({ days, onChange }: KeepDaysProps): ReactElement {
  // Whatever is stored is shown, even where an older version or a policy chose it.
  const choices = CHOICES.includes(days) ? CHOICES : [...CHOICES, days].toSorted((a, b) => a - b);
  return (
    <div className={styles.group}>
      <label className={styles.label}>
        {i18n.t('options.reminders.keepDays')}
        <select className={styles.input} value={days} onChange={(event) => onChange(Number(event.target.value))}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {i18n.t('options.reminders.afterDays', choice)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
