/** Start and end of the working day. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import styles from './Fields.module.css';
import { type Hours, HoursFields } from './HoursFields';

interface WorkingHoursProps {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

export function WorkingHours({ hours, onChange }: WorkingHoursProps): ReactElement {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('options.reminders.workingHours')}</legend>
      <HoursFields hours={hours} problemOf={backwards} onChange={onChange} />
    </fieldset>
  );
}

const backwards = ([from, to]: Hours): string | null => (from < to ? null : i18n.t('options.reminders.backwards'));
