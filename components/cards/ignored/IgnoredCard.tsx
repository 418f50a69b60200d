/** What was silenced in this draft, so that it can be shown again. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { isLabel } from '@/lib/core/labels';
import type { Ignore } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { openDraft } from '../open-draft';
import styles from './IgnoredCard.module.css';

function IgnoredCard({ state, actions }: CardProps): ReactElement {
  const ignored = openDraft(state)?.ignored ?? [];
  return (
    <FoldingCard
      id={ignoredCard.id}
      title={i18n.t('ignored.title')}
      count={ignored.length}
      state={state}
      actions={actions}
    >
      <ul className={styles.list}>
        {ignored.map((ignore) => (
          <li key={ignore.id} className={styles.item} data-item={`ignored:${ignore.id}`}>
            <span className={styles.text}>{ignoreWords(ignore)}</span>
            <Button look="quiet" onClick={() => actions.undoIgnore(ignore.id)}>
              {i18n.t('ignored.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </FoldingCard>
  );
}

function ignoreWords(ignore: Ignore): string {
  if (ignore.kind === 'phrase') return i18n.t('common.quote', [ignore.phrase]);
  if (ignore.kind === 'label') return i18n.t('ignored.label', [i18n.t(`labels.${ignore.label}.name`)]);
  // The place is kept as a hash only; the rule's id still tells the kind: `de/negative/…`.
  const label = ignore.ruleId.split('/').find(isLabel);
  return i18n.t('ignored.here', [label ? i18n.t(`labels.${label}.name`) : i18n.t('ignored.other')]);
}

export const ignoredCard: CardDefinition = {
  id: 'ignored',
  isRelevant: (state) => (openDraft(state)?.ignored.length ?? 0) > 0,
  Component: IgnoredCard,
};
