/** Numbers for danger: help lines that the reply can name, and the emergency number in any case. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { HelpLine } from '@/lib/core/policy/team-guidance';
import type { SafetyView } from '@/lib/core/view/advice';
import { interfaceLocale } from '../../ui/interface-locale';
import { PhoneLink } from './PhoneLink';
import styles from './SafetyCard.module.css';

interface HelpLinesProps {
  readonly kind: SafetyView['kind'];
  readonly lines: readonly HelpLine[];
}

export function HelpLines({ kind, lines }: HelpLinesProps): ReactElement {
  return (
    <div>
      <h3 className={styles.heading}>{i18n.t(kind === 'violence' ? 'safety.inDanger' : 'safety.helpLines')}</h3>
      <ul className={styles.list}>
        {withEmergency(lines).map(({ name, phone, region }) => (
          <li key={`${name} ${phone}`} className={styles.line}>
            <span className={styles.who}>
              {name}
              {region && <span className={styles.quiet}>{regionName(region)}</span>}
            </span>
            <PhoneLink name={name} phone={phone} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Teams that list their own numbers seldom think of the one that everybody knows. */
function withEmergency(lines: readonly HelpLine[]): readonly HelpLine[] {
  const phone = i18n.t('safety.emergencyNumber');
  if (lines.some((line) => line.phone === phone)) return lines;
  return [...lines, { name: i18n.t('safety.emergency'), phone, region: null }];
}

/** Team lists write what they please; the browser only names regions that exist. */
function regionName(region: string): string {
  if (!/^(?:[A-Z]{2}|\d{3})$/.test(region)) return region;
  return new Intl.DisplayNames([interfaceLocale()], { type: 'region' }).of(region) ?? region;
}
