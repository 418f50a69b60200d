/** Version and licences. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { OptionsActions, OptionsState } from '@/lib/core/view/options-state';
import { OutsideLink } from './OutsideLink';
import { Section } from './Section';
import styles from './Section.module.css';

/** What is shipped with Tonfall; package.json, `dependencies`. */
const PARTS = [
  ['React', 'MIT'],
  ['DOMPurify', 'MPL-2.0 / Apache-2.0'],
  ['webextension-polyfill', 'MPL-2.0'],
] as const;

interface AboutSectionProps extends Pick<OptionsState, 'version' | 'links'> {
  readonly actions: OptionsActions;
}

export function AboutSection({ version, links, actions }: AboutSectionProps): ReactElement {
  return (
    <Section id="about" title={i18n.t('options.about.title')}>
      <dl className={styles.facts}>
        {[['Tonfall', i18n.t('options.about.version', [version])], ...PARTS].map(([name, fact]) => (
          <div key={name} className={styles.pair}>
            <dt className={styles.term}>{name}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button onClick={actions.openPractice}>{i18n.t('options.about.practise')}</Button>
        {links.licences ? <OutsideLink href={links.licences}>{i18n.t('options.about.licences')}</OutsideLink> : null}
      </div>
    </Section>
  );
}
