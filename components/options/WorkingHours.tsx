/** Start and end of the working day. Hours that cannot be are told of, and not saved. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import styles from './Fields.module.css';

type Hours = readonly [string, string];

interface WorkingHoursProps {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

export function WorkingHours({ hours, onChange }: WorkingHoursProps): ReactElement {
  const [[from, to], setTyped] = useState<Hours>(hours);
  const noteId = useId();
  const isComplete = from !== '' && to !== '';
  const isBackwards = isComplete && from >= to;
  const change = (next: Hours): void => {
    setTyped(next);
    if (next[0] !== '' && next[0] < next[1]) onChange(next);
  };
  const field = (name: string, value: string, onTime: (time: string) => void): ReactElement => (
    <label className={styles.label}>
      {name}
      <input
        type="time"
        className={styles.input}
        value={value}
        aria-invalid={isBackwards}
        aria-describedby={noteId}
        onChange={(event) => onTime(event.target.value)}
      />
    </label>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('options.reminders.workingHours')}</legend>
      {field(i18n.t('options.reminders.from'), from, (time) => change([time, to]))}
      {field(i18n.t('options.reminders.to'), to, (time) => change([from, time]))}
      <p id={noteId} className={styles.note} role="status">
        {isBackwards ? i18n.t('options.reminders.backwards') : ''}
      </p>
    </fieldset>
  );
}
