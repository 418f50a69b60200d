/** Another time for a reminder: the three that are asked for most, or any day, with or without an hour. */
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { MoveTarget } from '@/lib/core/reminders/reminder';
import { Button } from '../../ui/Button';
import styles from './DayPicker.module.css';
import { isTomorrowOffered } from './near-days';

interface MovePickerProps {
  readonly today: string;
  readonly onPick: (target: MoveTarget) => void;
}

export function MovePicker({ today, onPick }: MovePickerProps): ReactElement {
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const helpId = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day) onPick(time ? { kind: 'at', at: `${day}T${time}` } : { kind: 'day', day });
  };
  return (
    <form className={styles.picker} onSubmit={submit}>
      <Button onClick={() => onPick({ kind: 'hour' })}>{i18n.t('promises.inAnHour')}</Button>
      {isTomorrowOffered(today) && (
        <Button onClick={() => onPick({ kind: 'tomorrow' })}>{i18n.t('promises.tomorrowMorning')}</Button>
      )}
      <Button onClick={() => onPick({ kind: 'monday' })}>{i18n.t('promises.monday')}</Button>
      <div className={styles.fields}>
        <label className={styles.field}>
          {i18n.t('promises.day')}
          <input
            className={styles.input}
            type="date"
            required
            min={today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        <label className={styles.field}>
          {i18n.t('promises.time')}
          <input
            className={styles.input}
            type="time"
            aria-describedby={helpId}
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </label>
        <Button submits>{i18n.t('promises.saveDay')}</Button>
      </div>
      <p className={styles.help} id={helpId}>
        {i18n.t('promises.timeHelp')}
      </p>
    </form>
  );
}
