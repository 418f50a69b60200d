/** How many hints: fewer and surer ones, or more. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { SENSITIVITIES, type Sensitivity } from '@/lib/core/second-reader/second-reader';
import styles from './Fields.module.css';

interface SensitivityChoiceProps {
  readonly value: Sensitivity;
  readonly onChange: (value: Sensitivity) => void;
}

export function SensitivityChoice({ value, onChange }: SensitivityChoiceProps): ReactElement {
  return (
    <fieldset className={classNames(styles.group, styles.apart)}>
      <legend className={styles.legend}>{i18n.t('options.sensitivity.title')}</legend>
      {SENSITIVITIES.map((one) => (
        <label key={one} className={styles.label}>
          <input type="radio" name="sensitivity" checked={value === one} onChange={() => onChange(one)} />
          {i18n.t(`options.sensitivity.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
