/** A small picture of the coming seven days: how much was promised for each. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { classNames } from '../../ui/class-names';
import { interfaceLocale } from '../../ui/interface-locale';
import styles from './WeekStrip.module.css';

interface WeekStripProps {
  readonly reminders: readonly Reminder[];
  readonly today: string;
}

export function WeekStrip({ reminders, today }: WeekStripProps): ReactElement {
  const start = Temporal.PlainDate.from(today);
  const days = Array.from({ length: 7 }, (_, ahead) => start.add({ days: ahead }));
  return (
    <ol className={styles.strip} aria-label={i18n.t('promises.strip')}>
      {days.map((day, ahead) => {
        const count = reminders.filter(({ due }) => due?.to.slice(0, 10) === day.toString()).length;
        return (
          <li key={day.toString()} className={classNames(styles.day, count > 0 && styles.busy)}>
            <span>{ahead === 0 ? i18n.t('promises.today') : weekday(day)}</span>
            <span className={styles.number}>{count > 0 ? count : '–'}</span>
          </li>
        );
      })}
    </ol>
  );
}

const weekday = (day: Temporal.PlainDate): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { weekday: 'short', timeZone: 'UTC' })
    .format(new Date(`${day.toString()}T00:00:00Z`))
    .replace(/\.$/, '');
