/** Tells what an action on the options page did. The live region stays, so that its news are read out. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { Toast, ToastAction } from '@/components/ui/Toast';
import type { OptionsActions, OptionsNotice } from '@/lib/core/view/options-state';
import styles from './OptionsNoticeBar.module.css';

interface OptionsNoticeBarProps {
  readonly notice: OptionsNotice | null;
  readonly actions: OptionsActions;
}

export function OptionsNoticeBar({ notice, actions }: OptionsNoticeBarProps): ReactElement {
  return (
    <div role="status" className={styles.news}>
      {notice ? (
        <Toast key={notice.id}>
          <span>{describe(notice)}</span>
          {notice.kind === 'restored' ? (
            <ToastAction onClick={actions.undoRestore}>{i18n.t('common.undo')}</ToastAction>
          ) : null}
          <ToastAction onClick={actions.dismissNotice}>{i18n.t('common.hide')}</ToastAction>
        </Toast>
      ) : null}
    </div>
  );
}

function describe(notice: OptionsNotice): string {
  switch (notice.kind) {
    case 'restored':
      return i18n.t('options.notices.restored', notice.count);
    case 'reminders-deleted':
      return i18n.t('options.notices.remindersDeleted', notice.count);
    case 'customers-forgotten':
      return i18n.t('options.notices.customersForgotten', notice.count);
    case 'sent-deleted':
      return i18n.t('options.notices.sentDeleted');
    case 'statistics-deleted':
      return i18n.t('options.notices.statisticsDeleted');
    case 'exported':
      return i18n.t('options.notices.exported');
    case 'all-deleted':
      return i18n.t('options.notices.allDeleted');
    case 'not-saved':
      return i18n.t(notice.full ? 'options.notices.storageFull' : 'options.notices.notSaved');
  }
}
