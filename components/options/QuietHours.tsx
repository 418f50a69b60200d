/** Hours in which nothing is told. They may lie across midnight; none at all is the usual setting. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { CheckRow } from './CheckRow';
import styles from './Fields.module.css';
import { type Hours, HoursFields } from './HoursFields';

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
      {hours && (
        <fieldset className={styles.nested} aria-label={i18n.t('options.reminders.quietHours')}>
          <HoursFields hours={hours} problemOf={noTimeAtAll} onChange={onChange} />
        </fieldset>
      )}
    </>
  );
}

const noTimeAtAll = ([from, to]: Hours): string | null => (from === to ? i18n.t('options.reminders.sameHours') : null);
