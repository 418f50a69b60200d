/** Where Tonfall reads along, and in which languages. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { languageNames } from '@/components/ui/language-names';
import type { OptionsState } from '@/lib/core/view/options-state';
import { Section } from './Section';
import styles from './Section.module.css';

export function ReadsSection({ hosts, languages }: Pick<OptionsState, 'hosts' | 'languages'>): ReactElement {
  return (
    <Section id="reads" title={i18n.t('options.reads.title')} lead={i18n.t('options.reads.lead')}>
      <ul className={styles.rows}>
        {hosts.map(({ id, name, address }) => (
          <li key={id} className={styles.pair}>
            <span className={styles.strong}>{name}</span>
            <span className={styles.quiet}>{address}</span>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{i18n.t('options.reads.languages', [languageNames(languages)])}</p>
    </Section>
  );
}
