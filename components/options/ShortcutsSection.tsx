/** The keyboard shortcuts as they are set, and the way to the browser's page that changes them. */
import { Fragment, type ReactElement } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { OptionsActions, Shortcut } from '@/lib/core/view/options-state';
import { Section } from './Section';
import styles from './Section.module.css';

interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[];
  readonly actions: OptionsActions;
}

export function ShortcutsSection({ shortcuts, actions }: ShortcutsSectionProps): ReactElement {
  return (
    <Section id="shortcuts" title={i18n.t('options.shortcuts.title')} lead={i18n.t('options.shortcuts.lead')}>
      <dl className={styles.facts}>
        {shortcuts.map(({ id, description, keys }) => (
          <div key={id} className={styles.pair}>
            <dt className={styles.grow}>{description}</dt>
            <dd className={styles.fact}>{keys === '' ? i18n.t('options.shortcuts.none') : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{i18n.t('hints.keys')}</p>
      <div className={styles.actions}>
        <Button onClick={actions.openShortcutSettings}>{i18n.t('options.shortcuts.change')}</Button>
      </div>
    </Section>
  );
}

function Keys({ keys }: { readonly keys: string }): ReactElement {
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? ' + ' : ''}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
