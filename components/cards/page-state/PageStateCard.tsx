/** One friendly line where there is no hint to show: why, and what would help. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { PanelState } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { hostName } from '../../ui/host-name';
import { CadenceIcon } from '../../ui/icons';
import type { CardDefinition, CardProps } from '../card';
import styles from './PageStateCard.module.css';
import { type PageSituation, pageSituation } from './page-situation';

function PageStateCard({ state, actions }: CardProps): ReactElement | null {
  const situation = pageSituation(state);
  if (!situation) return null;
  const { title, help } = words(situation, state);
  return (
    <section className={styles.state} data-situation={situation}>
      <span className={styles.sign}>
        <CadenceIcon />
      </span>
      <p className={styles.title}>{title}</p>
      {help && <p className={styles.help}>{help}</p>}
      {state.page.kind === 'not-understood' && (
        <>
          <p className={styles.missing}>
            {i18n.t('page.missing')} {state.page.missing.join(', ')}
          </p>
          <CopyButton look="plain" label={i18n.t('page.copyReport')} copy={actions.copyReport} />
        </>
      )}
      {situation === 'no-host' && <Button onClick={() => actions.openPractice()}>{i18n.t('page.practise')}</Button>}
    </section>
  );
}

function words(situation: PageSituation, { page }: PanelState): { readonly title: string; readonly help?: string } {
  const host = 'host' in page ? hostName(page.host) : '';
  switch (situation) {
    case 'no-host':
      return { title: i18n.t('page.noHost'), help: i18n.t('page.noHostHelp') };
    case 'connecting':
      return { title: i18n.t('page.connecting') };
    case 'no-draft':
      return { title: i18n.t('page.noDraft'), help: i18n.t('page.noDraftHelp') };
    case 'not-understood':
      return { title: i18n.t('page.notUnderstood', [host]), help: i18n.t('page.notUnderstoodHelp') };
    case 'empty':
      return { title: i18n.t('page.empty'), help: i18n.t('page.emptyHelp') };
    case 'other-language':
      return { title: i18n.t('page.otherLanguage'), help: i18n.t('page.otherLanguageHelp') };
    case 'internal':
      return { title: i18n.t('page.internal'), help: i18n.t('page.internalHelp') };
    case 'analysing':
      return { title: i18n.t('page.analysing') };
    case 'nothing':
      return { title: i18n.t('page.nothing') };
  }
}

export const pageStateCard: CardDefinition = {
  id: 'page-state',
  isRelevant: (state) => pageSituation(state) !== null,
  Component: PageStateCard,
};
