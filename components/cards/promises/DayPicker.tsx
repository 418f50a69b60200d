/** Another day for a promise in the draft: two that are asked for most, or any. */
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import styles from './DayPicker.module.css';
import { isTomorrowOffered } from './near-days';

interface DayPickerProps {
  readonly today: string;
  readonly onPick: (day: string) => void;
}

export function DayPicker({ today, onPick }: DayPickerProps): ReactElement {
  const inputId = useId();
  const [day, setDay] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day) onPick(day);
  };
  return (
    <form className={styles.picker} onSubmit={submit}>
      {shortcuts(today).map(({ name, day: value }) => (
        <Button key={value} onClick={() => onPick(value)}>
          {name}
        </Button>
      ))}
      <div className={styles.any}>
        <label htmlFor={inputId}>{i18n.t('promises.day')}</label>
        <input
          id={inputId}
          className={styles.input}
          type="date"
          required
          min={today}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <Button submits>{i18n.t('promises.saveDay')}</Button>
      </div>
    </form>
  );
}

function shortcuts(today: string): readonly { readonly name: string; readonly day: string }[] {
  const date = Temporal.PlainDate.from(today);
  const monday = { name: i18n.t('promises.monday'), day: date.add({ days: 8 - date.dayOfWeek }).toString() };
  const tomorrow = { name: i18n.t('promises.tomorrow'), day: date.add({ days: 1 }).toString() };
  return isTomorrowOffered(today) ? [tomorrow, monday] : [monday];
}
