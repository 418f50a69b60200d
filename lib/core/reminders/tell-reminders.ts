/** Which reminders are to be told now, which moment to wake up for next, and what the badge counts. */
import { endOfDay } from '../local-time';
import { withEvent } from './history';
import type { Reminder } from './reminder';
import type { ReminderContext } from './reminder-context';
import { allowedFor, isPastItsDay, nextTelling } from './tell-times';
import { createWorkCalendar, type WorkCalendar } from './work-calendar';

export interface Telling {
  readonly reminder: Reminder;
  readonly isOverdue: boolean;
}

/** Open reminders whose time has come and that were not told yet. */
export function untold(reminders: readonly Reminder[], { now, zone, policy }: ReminderContext): Telling[] {
  const calendar = createWorkCalendar(policy, zone);
  const moment = Date.parse(now);
  return reminders.flatMap((reminder) => {
    const { due, notifiedAt } = reminder;
    const at = nextTelling(reminder, calendar, moment);
    if (at === null || at > moment || !due || allowedFor(reminder, due, moment, calendar) > moment) return [];
    return [{ reminder, isOverdue: notifiedAt !== null || isPastItsDay(due, moment, calendar) }];
  });
}

/** What is first told as overdue needs no second telling. */
export function markTold(reminders: readonly Reminder[], told: readonly Telling[], now: string): Reminder[] {
  const overdueById = new Map(told.map(({ reminder, isOverdue }) => [reminder.id, isOverdue]));
  return reminders.map((reminder) => {
    const isOverdue = overdueById.get(reminder.id);
    if (isOverdue === undefined) return reminder;
    const overdueToldAt = isOverdue ? now : reminder.overdueToldAt;
    return { ...reminder, notifiedAt: now, overdueToldAt, history: withEvent(reminder.history, 'told', now) };
  });
}

/** The next moment at which something is to be done, in milliseconds since the epoch; null: nothing is waiting. */
export function nextWakeUp(reminders: readonly Reminder[], { now, zone, policy }: ReminderContext): number | null {
  const calendar = createWorkCalendar(policy, zone);
  const moment = Date.parse(now);
  let next = Number.POSITIVE_INFINITY;
  for (const reminder of reminders) {
    const at = reminder.status === 'pending' ? Date.parse(reminder.settlesAt) : nextTelling(reminder, calendar, next);
    if (at === null) continue;
    next = Math.min(next, at <= moment ? heldUntil(reminder, at, moment, calendar) : at);
  }
  return Number.isFinite(next) ? next : null;
}

/** What is late by now waits for the end of quiet hours and days off like anything else. */
function heldUntil(reminder: Reminder, at: number, moment: number, calendar: WorkCalendar): number {
  if (reminder.status === 'pending' || !reminder.due) return at;
  const allowed = allowedFor(reminder, reminder.due, moment, calendar);
  return allowed > moment ? allowed : at;
}

/** For the badge: what is due by the end of this local day, and whether some of it is late. */
export function dueCount(
  reminders: readonly Reminder[],
  now: string,
  zone: string,
): { readonly count: number; readonly isLate: boolean } {
  const end = endOfDay(now, zone);
  const due = reminders.filter(({ status, due }) => status === 'open' && due !== null && Date.parse(due.to) < end);
  return { count: due.length, isLate: due.some(({ due }) => due !== null && Date.parse(due.to) < Date.parse(now)) };
}
