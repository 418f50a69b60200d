/** Below the list: how the week went, and the list as a file. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { keptCount } from '@/lib/core/reminders/kept-count';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import { Button } from '../../ui/Button';
import { isKept } from './group-reminders';
import styles from './PromisesToKeep.module.css';

interface PromisesFootProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function PromisesFoot({ state, actions }: PromisesFootProps): ReactElement | null {
  const { kept, total } = keptCount(state.reminders, state.now, state.zone);
  const dated = state.reminders.filter((reminder) => isKept(reminder) && reminder.due !== null);
  if (kept === 0 && dated.length === 0) return null;
  return (
    <div className={styles.foot}>
      {kept > 0 && <p className={styles.kept}>{i18n.t('promises.kept', total, [String(total), String(kept)])}</p>}
      {dated.length > 0 && (
        <Button look="quiet" className={styles.save} onClick={() => actions.saveCalendar(dated)}>
          {i18n.t('promises.saveAll')}
        </Button>
      )}
    </div>
  );
}
