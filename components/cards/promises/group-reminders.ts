/** Puts sent promises where people look for them: overdue, today, this week, later. */
import { localDay } from '@/lib/core/local-time';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { PanelState } from '@/lib/core/view/panel-state';

export const REMINDER_GROUPS = ['overdue', 'today', 'week', 'later'] as const;
export type ReminderGroup = (typeof REMINDER_GROUPS)[number];

export type GroupedReminders = Readonly<Record<ReminderGroup, readonly Reminder[]>>;

type Clock = Pick<PanelState, 'now' | 'zone'>;

export function groupReminders(reminders: readonly Reminder[], clock: Clock): GroupedReminders {
  const open = reminders.filter(isKept).toSorted(byDue);
  const of = (group: ReminderGroup): readonly Reminder[] => open.filter((one) => groupOf(one, clock) === group);
  return { overdue: of('overdue'), today: of('today'), week: of('week'), later: of('later') };
}

/** A mail that can still be taken back has promised all the same. */
export const isKept = ({ status, due }: Reminder): boolean =>
  status === 'open' || (status === 'pending' && due !== null);

export const todayOf = ({ now, zone }: Clock): string => localDay(now, zone).toString();

function groupOf({ due }: Reminder, { now, zone }: Clock): ReminderGroup {
  if (!due) return 'later';
  const today = localDay(now, zone);
  const day = localDay(due.to, zone);
  const isTimed = due.precision === 'minute' || due.precision === 'part';
  const order = Temporal.PlainDate.compare(day, today);
  if (order < 0 || (isTimed && Temporal.Instant.compare(due.to, now) < 0)) return 'overdue';
  if (order === 0) return 'today';
  return Temporal.PlainDate.compare(day, today.add({ days: 7 - today.dayOfWeek })) <= 0 ? 'week' : 'later';
}

function byDue(a: Reminder, b: Reminder): number {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due);
  return Temporal.Instant.compare(a.due.to, b.due.to);
}

/** How long a settled promise can be taken back where it was settled. */
const REGRET = { minutes: 10 };

/** The promise that was last marked done or dropped, if that is fresh. */
export function lastSettled(reminders: readonly Reminder[], { now }: Clock): Reminder | null {
  const since = Temporal.Instant.from(now).subtract(REGRET);
  const fresh = reminders
    .filter(({ status }) => status === 'done' || status === 'dropped')
    .filter(({ statusAt }) => Temporal.Instant.compare(statusAt, since) >= 0);
  return fresh.toSorted((a, b) => Temporal.Instant.compare(b.statusAt, a.statusAt))[0] ?? null;
}
