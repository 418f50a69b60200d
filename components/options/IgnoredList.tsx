/** What the agent silenced, each to be shown again with one click. */
import { type ReactElement, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { interfaceLocale } from '@/components/ui/interface-locale';
import { useKeepFocus } from '@/components/ui/use-keep-focus';
import type { LastingIgnore, OptionsActions } from '@/lib/core/view/options-state';
import styles from './Section.module.css';

interface IgnoredListProps {
  readonly ignored: readonly LastingIgnore[];
  readonly actions: OptionsActions;
}

export function IgnoredList({ ignored, actions }: IgnoredListProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);
  return (
    <div ref={root}>
      {ignored.length === 0 ? <p className={styles.quietText}>{i18n.t('options.hints.noneIgnored')}</p> : null}
      <ul className={styles.rows}>
        {ignored.map((ignore) => (
          <li key={ignore.id} className={styles.pair} data-item={`ignored:${ignore.id}`}>
            <span className={styles.grow}>{describe(ignore)}</span>
            <Button
              look="quiet"
              aria-label={`${i18n.t('options.hints.restore')}: ${describe(ignore)}`}
              onClick={() => actions.restoreIgnored(ignore.id)}
            >
              {i18n.t('options.hints.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {ignored.length > 1 ? (
        <div className={styles.actions}>
          <Button onClick={actions.restoreAllIgnored}>{i18n.t('options.hints.restoreAll')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function describe(ignore: LastingIgnore): string {
  if (ignore.kind === 'phrase') return i18n.t('common.quote', [ignore.phrase]);
  const until = new Intl.DateTimeFormat(interfaceLocale(), { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  return i18n.t('options.hints.labelUntil', [
    i18n.t(`labels.${ignore.label}.name`),
    until.format(new Date(ignore.until)),
  ]);
}
