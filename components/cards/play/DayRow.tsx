/** Days for the date field that was used last: the ones that are asked for most, or any. */
import { type ReactElement, useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button';
import { interfaceLocale } from '../../ui/interface-locale';
import styles from './DayRow.module.css';

interface DayRowProps {
  readonly field: string;
  readonly today: string;
  readonly onPick: (day: string) => void;
}

export function DayRow({ field, today, onPick }: DayRowProps): ReactElement {
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a row
    <div className={styles.row} role="group" aria-labelledby={titleId}>
      <p className={styles.title} id={titleId}>
        {i18n.t('play.day.group', [field])}
      </p>
      {nearDays(today).map(({ name, day }) => (
        <Button key={name} className={styles.day} onClick={() => onPick(day)}>
          {name}
        </Button>
      ))}
      <input
        key={field}
        className={styles.input}
        type="date"
        aria-label={i18n.t('play.day.other')}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </div>
  );
}

/** Nobody promises a weekend; on a Sunday tomorrow is Monday already. */
function nearDays(today: string): readonly { readonly name: string; readonly day: string }[] {
  const date = Temporal.PlainDate.from(today);
  const monday = date.add({ days: 8 - date.dayOfWeek });
  const isTomorrowWork = date.dayOfWeek < 5;
  return [
    { name: i18n.t('play.day.today'), day: today },
    ...(isTomorrowWork ? [{ name: i18n.t('play.day.tomorrow'), day: date.add({ days: 1 }).toString() }] : []),
    { name: shortDay(monday), day: monday.toString() },
  ];
}

/** "Mo, 30.": next Monday, without a doubt which. */
const shortDay = (day: Temporal.PlainDate): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { weekday: 'short', day: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day.toString()}T00:00:00Z`))
    .replace('.,', ',');
