/** Where the agent works, for the public holidays. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { interfaceLocale } from '@/components/ui/interface-locale';
import styles from './Fields.module.css';
import { REGION_NAMES } from './region-names';

interface RegionSelectProps {
  readonly region: string | null;
  readonly regions: readonly string[];
  readonly onChange: (region: string | null) => void;
}

export function RegionSelect({ region, regions, onChange }: RegionSelectProps): ReactElement {
  const names = new Intl.DisplayNames([interfaceLocale()], { type: 'region' });
  // A region set by the team is shown even if this version does not know its holidays.
  const known = region === null || regions.includes(region) ? regions : [...regions, region];
  return (
    <div className={styles.group}>
      <label className={styles.stacked}>
        <span className={styles.legend}>{i18n.t('options.reminders.region')}</span>
        <select
          className={styles.input}
          value={region ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{i18n.t('options.reminders.weekendsOnly')}</option>
          {countriesOf(known).map((country) => (
            <optgroup key={country} label={names.of(country) ?? country}>
              {known
                .filter((id) => countryOf(id) === country)
                .map((id) => (
                  <option key={id} value={id}>
                    {id === country ? i18n.t('options.reminders.wholeCountry') : (REGION_NAMES[id] ?? id)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}

const countryOf = (region: string): string => region.slice(0, 2);

const countriesOf = (regions: readonly string[]): string[] => [...new Set(regions.map(countryOf))];
