/** What the agent does with reminders: done, still open, dropped, moved, taken back; and how long settled ones are kept. */
import { withEvent } from './history';
import { isDoubtful } from './make-reminders';
import { movedDue } from './move-due';
import type { DropReason, MoveTarget, Reminder } from './reminder';
import type { ReminderContext } from './reminder-context';
import { withoutQuestion, withoutQuestions } from './sent-again';

const DAY_MS = 24 * 60 * 60_000;

/** `open` takes back done and dropped, accepts a proposed one, and answers "fulfilled?" with "still open". */
export function withStatus(
  reminders: readonly Reminder[],
  id: string,
  status: 'open' | 'done',
  now: string,
): Reminder[] {
  return changed(reminders, id, (reminder) => {
    const answered = withoutQuestion(reminder);
    if (status === reminder.status) return answered;
    const history = withEvent(reminder.history, status === 'open' ? 'opened' : 'done', now);
    return { ...answered, status, statusAt: now, dropReason: null, history };
  });
}

export function withDropped(reminders: readonly Reminder[], id: string, reason: DropReason, now: string): Reminder[] {
  return changed(reminders, id, (reminder) => ({
    ...withoutQuestion(reminder),
    status: 'dropped',
    statusAt: now,
    dropReason: reason,
    history: withEvent(reminder.history, 'dropped', now),
  }));
}

/** A new date chosen by the agent; whatever was asked or told about the reminder is answered by it. */
export function withMoved(
  reminders: readonly Reminder[],
  id: string,
  target: MoveTarget,
  context: ReminderContext,
): Reminder[] {
  return changed(reminders, id, (reminder) => {
    // Saying which day was meant is no move: the customer was told no other.
    const isAnswer = reminder.status === 'proposed' && isDoubtful(reminder.due);
    return {
      ...withoutQuestion(reminder),
      due: movedDue(target, reminder.due, context),
      promised: isAnswer ? reminder.promised : (reminder.promised ?? reminder.due),
      status: 'open',
      statusAt: context.now,
      notifiedAt: null,
      overdueToldAt: null,
      dropReason: null,
      history: withEvent(reminder.history, isAnswer ? 'opened' : 'moved', context.now),
    };
  });
}

/** The mail was taken back: its reminders never were, and it fulfilled nothing. */
export const withSendingUndone = (reminders: readonly Reminder[], sendId: string): Reminder[] =>
  withoutQuestions(withoutSending(reminders, sendId), sendId);

/** The mail stays sent, but the agent wants no reminders of it. */
export const withoutSending = (reminders: readonly Reminder[], sendId: string): Reminder[] =>
  reminders.filter((reminder) => reminder.sendId !== sendId);

export function pruned(reminders: readonly Reminder[], { now, policy }: ReminderContext): Reminder[] {
  const oldest = Date.parse(now) - policy.keepDays * DAY_MS;
  return reminders.filter(
    ({ status, statusAt }) => (status !== 'done' && status !== 'dropped') || Date.parse(statusAt) > oldest,
  );
}

const changed = (reminders: readonly Reminder[], id: string, change: (reminder: Reminder) => Reminder): Reminder[] =>
  reminders.map((reminder) => (reminder.id === id ? change(reminder) : reminder));
