/** Asks for a day: buttons for those that are asked for most, and a field for any other. */
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import styles from './DayForm.module.css';

interface Shortcut {
  readonly name: string;
  readonly pick: () => void;
}

interface DayFormProps {
  readonly today: string;
  readonly shortcuts: readonly Shortcut[];
  readonly onDay: (day: string) => void;
  /** Further fields, after the day's. */
  readonly children?: ReactNode;
}

export function DayForm({ today, shortcuts, onDay, children }: DayFormProps): ReactElement {
  const [day, setDay] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day) onDay(day);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {shortcuts.map(({ name, pick }) => (
        <Button key={name} onClick={pick}>
          {name}
        </Button>
      ))}
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
        {children}
        <Button submits>{i18n.t('promises.saveDay')}</Button>
      </div>
    </form>
  );
}
