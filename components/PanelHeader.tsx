/** Names the draft that the panel is about and the others that are open. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { DraftRef, PageView } from '@/lib/core/view/panel-state';
import styles from './PanelHeader.module.css';
import { Button } from './ui/Button';
import hidden from './ui/hidden.module.css';

interface PanelHeaderProps {
  readonly page: PageView;
  readonly onShow: (draftId: string) => void;
}

export function PanelHeader({ page, onShow }: PanelHeaderProps): ReactElement {
  if (page.kind !== 'draft')
    return (
      <header className={styles.untitled}>
        <h1 className={hidden.hidden}>{i18n.t('panel.name')}</h1>
      </header>
    );
  const { draft, others } = page;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{replyWords(draft)}</h1>
      {draft.subject && <p className={styles.subject}>{draft.subject}</p>}
      {others.length > 0 && (
        <div className={styles.others}>
          <span id="also-open">{i18n.t('panel.alsoOpen')}</span>
          <ul className={styles.list} aria-labelledby="also-open">
            {others.map((other) => (
              <li key={other.id}>
                <Button look="quiet" className={styles.other} onClick={() => onShow(other.id)}>
                  {other.addressee ?? other.subject ?? i18n.t('panel.reply')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

const replyWords = ({ addressee }: DraftRef): string =>
  addressee ? i18n.t('panel.replyTo', [addressee]) : i18n.t('panel.reply');
