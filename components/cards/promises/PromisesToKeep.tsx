/** The list of sent promises that are still to be kept, with its search and its keys. */
import { type FocusEvent, type ReactElement, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import { GroupRows, ROWS_AT_ONCE } from './GroupRows';
import { groupReminders, isKept, lastSettled, REMINDER_GROUPS, type ReminderGroup, todayOf } from './group-reminders';
import styles from './PromisesToKeep.module.css';
import { ReminderSearch } from './ReminderSearch';
import { reminderKeys } from './reminder-keys';
import { SettledReminder } from './SettledReminder';
import { SEARCH_FROM, searchReminders } from './search-reminders';
import { firstRows } from './thread-blocks';
import { useTabStop } from './use-tab-stop';

interface PromisesToKeepProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function PromisesToKeep({ state, actions }: PromisesToKeepProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [query, setQuery] = useState('');
  const kept = state.reminders.filter(isKept);
  const found = searchReminders(kept, query);
  const groups = groupReminders(found, state);
  const pages = usePages();
  const settled = lastSettled(state.reminders, state);
  const rowsOf = (group: ReminderGroup) => firstRows(groups[group], pages.limitOf(group));
  const tabStop = useTabStop(REMINDER_GROUPS.flatMap(rowsOf).map(({ id }) => id));
  const remember = ({ target }: FocusEvent): void => {
    const id = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (id) tabStop.set(id);
  };
  return (
    <div className={styles.keep}>
      {(kept.length >= SEARCH_FROM || query !== '') && (
        <ReminderSearch query={query} found={found.length} onSearch={setQuery} />
      )}
      {found.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and these are rows
        <div
          ref={list}
          role="group"
          className={styles.groups}
          aria-label={i18n.t('promises.toKeep')}
          aria-describedby={keysId}
          onKeyDown={reminderKeys(list)}
          onFocus={remember}
        >
          {REMINDER_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
            <GroupRows
              key={group}
              group={group}
              rows={rowsOf(group)}
              total={groups[group].length}
              tabStop={tabStop.id}
              today={todayOf(state)}
              onMore={() => pages.add(group)}
              actions={actions}
            />
          ))}
        </div>
      )}
      <div className={styles.dock}>
        {settled && <SettledReminder reminder={settled} actions={actions} />}
        {found.length > 0 && (
          <p className={styles.keys} id={keysId}>
            {i18n.t('promises.keys')}
          </p>
        )}
      </div>
    </div>
  );
}

interface Pages {
  readonly limitOf: (group: ReminderGroup) => number;
  readonly add: (group: ReminderGroup) => void;
}

function usePages(): Pages {
  const [pages, setPages] = useState<Partial<Record<ReminderGroup, number>>>({});
  return {
    limitOf: (group) => ROWS_AT_ONCE * (pages[group] ?? 1),
    add: (group) => setPages({ ...pages, [group]: (pages[group] ?? 1) + 1 }),
  };
}
