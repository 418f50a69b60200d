/** Another time for a reminder: the three that are asked for most, or any day, with or without an hour. */
import { type ReactElement, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { MoveTarget } from '@/lib/core/reminders/reminder';
import { DayForm } from './DayForm';
import styles from './DayForm.module.css';
import { isTomorrowOffered } from './near-days';

interface MovePickerProps {
  readonly today: string;
  readonly onPick: (target: MoveTarget) => void;
}

export function MovePicker({ today, onPick }: MovePickerProps): ReactElement {
  const [time, setTime] = useState('');
  const helpId = useId();
  const shortcuts = nearTimes(today).map(({ name, target }) => ({ name, pick: () => onPick(target) }));
  const pickDay = (day: string): void => onPick(time ? { kind: 'at', at: `${day}T${time}` } : { kind: 'day', day });
  return (
    <>
      <DayForm today={today} shortcuts={shortcuts} onDay={pickDay}>
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
      </DayForm>
      <p className={styles.help} id={helpId}>
        {i18n.t('promises.timeHelp')}
      </p>
    </>
  );
}

function nearTimes(today: string): readonly { readonly name: string; readonly target: MoveTarget }[] {
  const hour = { name: i18n.t('promises.inAnHour'), target: { kind: 'hour' } } as const;
  const tomorrow = { name: i18n.t('promises.tomorrowMorning'), target: { kind: 'tomorrow' } } as const;
  const monday = { name: i18n.t('promises.monday'), target: { kind: 'monday' } } as const;
  return isTomorrowOffered(today) ? [hour, tomorrow, monday] : [hour, monday];
}
