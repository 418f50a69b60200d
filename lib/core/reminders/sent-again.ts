/** The agent wrote again in a thread: what was promised there may be fulfilled by it, and that is asked. Replies of customers close nothing. */
import { withEvent } from './history';
import type { Sending } from './make-reminders';
import type { Reminder, ReminderKind } from './reminder';

/** What a mail can fulfil. */
const FULFILLED_BY_MAIL: readonly ReminderKind[] = ['promise', 'conditional', 'expectation'];

type Sent = Pick<Sending, 'sendId' | 'host' | 'threadKey'>;

/** A question that already stands stays as it was asked. */
export function withQuestions(reminders: readonly Reminder[], sent: Sent, now: string): Reminder[] {
  return reminders.map((reminder) =>
    isQuestionFor(reminder, sent)
      ? { ...reminder, askedAt: now, askedBy: sent.sendId, history: withEvent(reminder.history, 'asked', now) }
      : reminder,
  );
}

const isQuestionFor = (reminder: Reminder, { sendId, host, threadKey }: Sent): boolean =>
  reminder.status === 'open' &&
  reminder.askedAt === null &&
  reminder.sendId !== sendId &&
  threadKey !== null &&
  reminder.threadKey === threadKey &&
  reminder.host === host &&
  FULFILLED_BY_MAIL.includes(reminder.kind);

/** The sending that raised the questions was undone. */
export function withoutQuestions(reminders: readonly Reminder[], sendId: string): Reminder[] {
  return reminders.map((reminder) => {
    if (reminder.askedBy !== sendId) return reminder;
    const { askedAt } = reminder;
    const history = reminder.history.filter(({ what, at }) => what !== 'asked' || at !== askedAt);
    return { ...withoutQuestion(reminder), history };
  });
}

export function withoutQuestion({ askedBy, ...reminder }: Reminder): Reminder {
  return { ...reminder, askedAt: null };
}
