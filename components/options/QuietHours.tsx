/** Hours in which nothing is told. They may lie across midnight; none at all is the usual setting. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import { CheckRow } from './CheckRow';
import styles from './Fields.module.css';

type Hours = readonly [string, string];

/** What switching on begins with: the evening and the night. */
const USUAL: Hours = ['18:00', '08:00'];

interface QuietHoursProps {
  readonly hours: Hours | null;
  readonly onChange: (hours: Hours | null) => void;
}

export function QuietHours({ hours, onChange }: QuietHoursProps): ReactElement {
  return (
    <>
      <CheckRow
        name={i18n.t('options.reminders.quietHours')}
        help={i18n.t('options.reminders.quietHoursHelp')}
        checked={hours !== null}
        onChange={(on) => onChange(on ? USUAL : null)}
      />
      {hours && <HourFields hours={hours} onChange={onChange} />}
    </>
  );
}

interface HourFieldsProps {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

function HourFields({ hours, onChange }: HourFieldsProps): ReactElement {
  const [[from, to], setTyped] = useState<Hours>(hours);
  const noteId = useId();
  const isEmpty = from !== '' && from === to;
  const change = (next: Hours): void => {
    setTyped(next);
    if (next[0] !== '' && next[1] !== '' && next[0] !== next[1]) onChange(next);
  };
  const field = (name: string, value: string, onTime: (time: string) => void): ReactElement => (
    <label className={styles.label}>
      {name}
      <input
        type="time"
        className={styles.input}
        value={value}
        aria-invalid={isEmpty}
        aria-describedby={noteId}
        onChange={(event) => onTime(event.target.value)}
      />
    </label>
  );
  return (
    <fieldset className={styles.nested} aria-label={i18n.t('options.reminders.quietHours')}>
      {field(i18n.t('options.reminders.from'), from, (time) => change([time, to]))}
      {field(i18n.t('options.reminders.to'), to, (time) => change([from, time]))}
      <p id={noteId} className={styles.note} role="status">
        {isEmpty ? i18n.t('options.reminders.sameHours') : ''}
      </p>
    </fieldset>
  );
}
