/** Whether reminders are made by themselves, or only when the agent says so. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { ReminderSettings } from '@/lib/core/view/options-state';
import styles from './Fields.module.css';

const MODES = ['auto', 'ask'] as const satisfies readonly ReminderSettings['mode'][];

interface ReminderModeProps {
  readonly value: ReminderSettings['mode'];
  readonly onChange: (value: ReminderSettings['mode']) => void;
}

export function ReminderMode({ value, onChange }: ReminderModeProps): ReactElement {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('options.reminders.making')}</legend>
      {MODES.map((mode) => (
        <label key={mode} className={styles.label}>
          <input type="radio" name="reminder-mode" checked={value === mode} onChange={() => onChange(mode)} />
          {i18n.t(`options.reminders.mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}
