/** The last thing that happened, told in one line above the foot of the panel, with the way back. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { Ignore, Notice } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { classNames } from '../../ui/class-names';
import { CloseIcon } from '../../ui/icons';
import styles from './NoticeBar.module.css';

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly actions: PanelActions;
}

/** The status element is always there: screen readers announce what changes in it, not what comes with it. */
export function NoticeBar({ notice, actions }: NoticeBarProps): ReactElement {
  return (
    <div className={classNames(notice !== null && styles.bar, isTall(notice) && styles.tall)}>
      <div className={styles.text} role="status">
        {notice && <p className={classNames(notice.kind === 'replaced' && styles.short)}>{noticeWords(notice)}</p>}
        {notice?.kind === 'not-saved' && <p>{notSavedHelp(notice.full)}</p>}
        {notice?.kind === 'copy-failed' && <p className={styles.replacement}>{notice.replacement}</p>}
      </div>
      {notice && (
        <div className={styles.buttons} data-item={`notice:${notice.id}`}>
          <WayBack notice={notice} actions={actions} />
          <Button look="icon" aria-label={i18n.t('common.hide')} onClick={() => actions.dismissNotice()}>
            <CloseIcon />
          </Button>
        </div>
      )}
    </div>
  );
}

function WayBack({
  notice,
  actions,
}: {
  readonly notice: Notice;
  readonly actions: PanelActions;
}): ReactElement | null {
  switch (notice.kind) {
    case 'replaced':
      return <Button onClick={() => actions.undoReplacement()}>{i18n.t('common.undo')}</Button>;
    case 'ignored':
      return <Button onClick={() => actions.undoIgnore(notice.ignore.id)}>{i18n.t('common.undo')}</Button>;
    case 'sent':
      // "Undo" would sound as if it took the mail back.
      return <Button onClick={() => actions.takeBackReminders(notice.sendId)}>{i18n.t('notices.takeBack')}</Button>;
    case 'reminded':
      return <Button onClick={() => actions.takeBackReminders(notice.sendId)}>{i18n.t('common.undo')}</Button>;
    case 'copy-failed':
      return (
        <CopyButton look="plain" label={i18n.t('common.copy')} copy={() => actions.copyText(notice.replacement)} />
      );
    case 'not-saved':
      return notice.full ? <Button onClick={() => actions.openSettings()}>{i18n.t('notices.settings')}</Button> : null;
    default:
      return null;
  }
}

function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'replaced':
      return i18n.t('notices.replaced', [notice.replacement]);
    case 'copied':
      return i18n.t('notices.copied');
    case 'copy-failed':
      return i18n.t('notices.copyFailed');
    case 'changed-meanwhile':
      return i18n.t('notices.changedMeanwhile');
    case 'ignored':
      return ignoredWords(notice.ignore);
    case 'sent':
      return i18n.t('notices.sent', notice.count);
    case 'reminded':
      return notice.about === 'confirm' ? i18n.t('notices.remindedConfirm') : i18n.t('notices.remindedRest');
    case 'send-undone':
      return i18n.t('notices.sendUndone', notice.count);
    case 'not-saved':
      return notice.promises > 0 ? i18n.t('notices.promisesLost', notice.promises) : i18n.t('notices.notSaved');
  }
}

/** These two have more to say than fits beside a button. */
const isTall = (notice: Notice | null): boolean =>
  notice?.kind === 'copy-failed' || (notice?.kind === 'not-saved' && notice.full);

const notSavedHelp = (full: boolean): string => (full ? i18n.t('notices.storageFull') : i18n.t('notices.tryAgain'));

function ignoredWords(ignore: Ignore): string {
  if (ignore.kind === 'here') return i18n.t('notices.ignoredHere');
  if (ignore.kind === 'phrase') return i18n.t('notices.ignoredPhrase', [ignore.phrase]);
  return i18n.t('notices.ignoredLabel', [i18n.t(`labels.${ignore.label}.name`)]);
}
