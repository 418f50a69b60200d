/** The side panel: which draft, the cards that have something to say, and the foot. */
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { i18n } from '#i18n';
import type { CardProps } from './cards/card';
import { CARDS } from './cards/index';
import { NoticeBar } from './cards/notices/NoticeBar';
import { openDraft } from './cards/open-draft';
import { HintCount } from './HintCount';
import styles from './Panel.module.css';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import { useFocusInView } from './ui/use-focus-in-view';
import { useKeepFocus } from './ui/use-keep-focus';

export function Panel({ state, actions }: CardProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useKeepFocus(root);
  useFocusInView(body);
  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) actions.focusDraft();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to every control inside
    <div className={styles.panel} lang={i18n.t('locale')} ref={root} onKeyDown={leaveOnEscape}>
      <div className={styles.body} ref={body}>
        <PanelHeader page={state.page} onShow={actions.showDraft} />
        <main className={styles.column} tabIndex={-1}>
          {CARDS.filter((card) => card.isRelevant(state)).map(({ id, Component }) => (
            <Component key={id} state={state} actions={actions} />
          ))}
        </main>
      </div>
      <HintCount draft={openDraft(state)} />
      <NoticeBar notice={state.notice} actions={actions} />
      <PanelFooter state={state} onSettings={actions.openSettings} />
    </div>
  );
}
