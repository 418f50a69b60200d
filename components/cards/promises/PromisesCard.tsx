/** What the agent promises in this draft, and what was promised before and is still to be kept. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelActions, PanelState } from '@/lib/core/view/panel-state';
import { FoldingCard } from '../../ui/Card';
import type { CardDefinition, CardProps } from '../card';
import { openDraft } from '../open-draft';
import { DraftPromises } from './DraftPromises';
import { groupReminders, isKept, lastSettled, REMINDER_GROUPS, type ReminderGroup, todayOf } from './group-reminders';
import styles from './PromisesCard.module.css';
import { ProposedReminder } from './ProposedReminder';
import { ReminderRow } from './ReminderRow';
import { SettledReminder } from './SettledReminder';
import { WeekStrip } from './WeekStrip';

function PromisesCard({ state, actions }: CardProps): ReactElement {
  const commitments = openDraft(state)?.commitments ?? [];
  const today = todayOf(state);
  const groups = groupReminders(state.reminders, state);
  const settled = lastSettled(state.reminders, state);
  const open = REMINDER_GROUPS.filter((group) => groups[group].length > 0);
  return (
    <FoldingCard
      id={promisesCard.id}
      title={i18n.t('promises.title')}
      count={commitments.length + asked(state).length + open.reduce((sum, group) => sum + groups[group].length, 0)}
      state={state}
      actions={actions}
    >
      <div className={styles.parts}>
        {commitments.length > 0 && <DraftPromises commitments={commitments} today={today} />}
        {asked(state).map((reminder) => (
          <ProposedReminder key={reminder.id} reminder={reminder} today={today} actions={actions} />
        ))}
        {open.length > 0 && <WeekStrip reminders={open.flatMap((group) => groups[group])} today={today} />}
        {open.map((group) => (
          <ReminderGroupList key={group} group={group} reminders={groups[group]} today={today} actions={actions} />
        ))}
        {settled && <SettledReminder reminder={settled} actions={actions} />}
      </div>
    </FoldingCard>
  );
}

interface ReminderGroupListProps {
  readonly group: ReminderGroup;
  readonly reminders: readonly Reminder[];
  readonly today: string;
  readonly actions: PanelActions;
}

function ReminderGroupList({ group, reminders, today, actions }: ReminderGroupListProps): ReactElement {
  return (
    <section>
      <h3 className={styles.heading}>{i18n.t(`promises.${group}`)}</h3>
      <ul className={styles.list}>
        {reminders.map((reminder) => (
          <ReminderRow
            key={reminder.id}
            reminder={reminder}
            isOverdue={group === 'overdue'}
            today={today}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

const asked = ({ reminders }: PanelState): PanelState['reminders'] =>
  reminders.filter(({ status }) => status === 'proposed');

export const promisesCard: CardDefinition = {
  id: 'promises',
  isRelevant: (state) =>
    (openDraft(state)?.commitments.length ?? 0) > 0 ||
    state.reminders.some((reminder) => isKept(reminder) || reminder.status === 'proposed') ||
    lastSettled(state.reminders, state) !== null,
  Component: PromisesCard,
};
