/** Privacy in five lines. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { OptionsState } from '@/lib/core/view/options-state';
import { OutsideLink } from './OutsideLink';
import { Section } from './Section';
import styles from './Section.module.css';

const LINES = [
  'options.privacy.stays',
  'options.privacy.reads',
  'options.privacy.keeps',
  'options.privacy.tells',
  'options.privacy.yours',
] as const;

export function PrivacySection({ links }: Pick<OptionsState, 'links'>): ReactElement {
  return (
    <Section id="privacy" title={i18n.t('options.privacy.title')}>
      <ul className={styles.lines}>
        {LINES.map((line) => (
          <li key={line}>{i18n.t(line)}</li>
        ))}
      </ul>
      {links.privacy ? <OutsideLink href={links.privacy}>{i18n.t('options.privacy.more')}</OutsideLink> : null}
    </Section>
  );
}
