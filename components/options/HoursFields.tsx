/** The two ends of a span of hours. What cannot be is told of, and not saved. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import styles from './Fields.module.css';

export type Hours = readonly [from: string, to: string];

interface HoursFieldsProps {
  readonly hours: Hours;
  /** Says what is wrong with hours that are both given. */
  readonly problemOf: (hours: Hours) => string | null;
  readonly onChange: (hours: Hours) => void;
}

export function HoursFields({ hours, problemOf, onChange }: HoursFieldsProps): ReactElement {
  const [typed, setTyped] = useState<Hours>(hours);
  const noteId = useId();
  const [from, to] = typed;
  const problem = isComplete(typed) ? problemOf(typed) : null;
  const change = (next: Hours): void => {
    setTyped(next);
    if (isComplete(next) && problemOf(next) === null) onChange(next);
  };
  const field = (name: string, value: string, onTime: (time: string) => void): ReactElement => (
    <label className={styles.label}>
      {name}
      <input
        type="time"
        className={styles.input}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={noteId}
        onChange={(event) => onTime(event.target.value)}
      />
    </label>
  );
  return (
    <>
      {field(i18n.t('options.reminders.from'), from, (time) => change([time, to]))}
      {field(i18n.t('options.reminders.to'), to, (time) => change([from, time]))}
      <p id={noteId} className={styles.note} role="status">
        {problem}
      </p>
    </>
  );
}

const isComplete = ([from, to]: Hours): boolean => from !== '' && to !== '';
