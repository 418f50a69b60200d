/** The foot of the panel: what is read, by which team list, and the way to the settings. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { PanelState } from '@/lib/core/view/panel-state';
import { openDraft } from './cards/open-draft';
import styles from './PanelFooter.module.css';
import { Button } from './ui/Button';
import { languageNames } from './ui/language-names';

interface PanelFooterProps {
  readonly state: PanelState;
  readonly onSettings: () => void;
}

export function PanelFooter({ state, onSettings }: PanelFooterProps): ReactElement {
  const languages = openDraft(state)?.languages ?? [];
  const { team } = state;
  return (
    <footer className={styles.footer}>
      <div className={styles.facts}>
        {languages.length > 0 && <span>{i18n.t('panel.reads', [languageNames(languages)])}</span>}
        {team.kind === 'active' && <span>{i18n.t('panel.teamList', [team.name, String(team.phrases)])}</span>}
      </div>
      <Button look="quiet" onClick={() => onSettings()}>
        {i18n.t('panel.settings')}
      </Button>
    </footer>
  );
}
