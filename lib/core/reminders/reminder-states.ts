/** The life of a reminder: made when a reply is sent, settled when it can no longer be taken back, told when due, kept until done. */
import type { Due, DueFlag } from '../commitments/commitment';
import type { Reminder, ReminderStatus } from './reminder';

/** What a sending tells about one of its promises. */
export interface SentPromise {
  readonly quote: string;
  readonly due: Due | null;
  readonly vague: boolean;
}

export interface Sending {
  readonly sendId: string;
  readonly host: string;
  readonly threadKey: string | null;
  readonly threadUrl: string;
  readonly addressee: string | null;
  readonly promises: readonly SentPromise[];
  /** The page confirmed that the mail went out. */
  readonly confirmed: boolean;
  /** How long it can be taken back, in milliseconds. */
  readonly undoMs: number;
}

/** Done and dropped reminders are deleted after this many days. */
const KEEP_DAYS = 30;
/** A reminder for a day shows up in the morning; an exact time this long before it. Milliseconds. */
const LEAD_MS = 30 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** A date that may be meant otherwise is never taken without the agent's word. */
const DOUBTS: readonly DueFlag[] = ['ambiguous', 'nonWorkingDay', 'past', 'vague'];

/** One reminder a promise; `ids` gives as many. */
export function remindersFrom(sending: Sending, now: string, ids: readonly string[]): Reminder[] {
  const settlesAt = new Date(Date.parse(now) + sending.undoMs).toISOString();
  return sending.promises.flatMap((promise, n) => {
    const id = ids[n];
    if (!id) return [];
    const { sendId, host, threadKey, threadUrl, addressee } = sending;
    const base = {
      id,
      sendId,
      host,
      threadKey,
      threadUrl,
      addressee,
      createdAt: now,
      settlesAt,
      statusAt: now,
      notifiedAt: null,
    };
    return [
      {
        ...base,
        quote: promise.quote,
        due: promise.due,
        status: sending.confirmed && sending.undoMs > 0 ? 'pending' : settledStatus(promise, sending.confirmed),
      },
    ];
  });
}

function settledStatus({ due }: { readonly due: Due | null }, confirmed: boolean): ReminderStatus {
  return confirmed && due && !due.flags.some((flag) => DOUBTS.includes(flag)) ? 'open' : 'proposed';
}

/** Pending reminders whose mail can no longer be taken back become open, or a question where their date is doubtful. */
export function settled(reminders: readonly Reminder[], now: string): Reminder[] {
  return reminders.map((reminder) =>
    reminder.status === 'pending' && reminder.settlesAt <= new Date(now).toISOString()
      ? { ...reminder, status: settledStatus(reminder, true), statusAt: now }
      : reminder,
  );
}

/** The mail was taken back: its reminders never were. */
export const undoSending = (reminders: readonly Reminder[], sendId: string): Reminder[] =>
  reminders.filter((reminder) => reminder.sendId !== sendId);

export function withStatus(
  reminders: readonly Reminder[],
  id: string,
  status: ReminderStatus,
  now: string,
): Reminder[] {
  return reminders.map((reminder) => (reminder.id === id ? { ...reminder, status, statusAt: now } : reminder));
}

/** A day chosen by the agent; whatever was asked about the reminder is answered by it. */
export function withDue(reminders: readonly Reminder[], id: string, due: Due, now: string): Reminder[] {
  return reminders.map((reminder) =>
    reminder.id === id ? { ...reminder, due, status: 'open', statusAt: now, notifiedAt: null } : reminder,
  );
}

/** When the agent wants to hear of it, in milliseconds since the epoch; null: never by itself. */
function remindAt({ status, due }: Reminder): number | null {
  if (status !== 'open' || !due) return null;
  return due.precision === 'minute' ? Date.parse(due.to) - LEAD_MS : Date.parse(due.from);
}

/** Open reminders whose time has come and that were not told yet. */
export function untold(reminders: readonly Reminder[], now: string): Reminder[] {
  return reminders.filter((reminder) => {
    const at = remindAt(reminder);
    return at !== null && reminder.notifiedAt === null && at <= Date.parse(now);
  });
}

export function markTold(reminders: readonly Reminder[], told: readonly Reminder[], now: string): Reminder[] {
  const ids = new Set(told.map(({ id }) => id));
  return reminders.map((reminder) => (ids.has(reminder.id) ? { ...reminder, notifiedAt: now } : reminder));
}

/** The next moment at which something is to be done, in milliseconds since the epoch; null: nothing is waiting. */
export function nextWakeUp(reminders: readonly Reminder[]): number | null {
  const moments = reminders.flatMap((reminder) => {
    if (reminder.status === 'pending') return [Date.parse(reminder.settlesAt)];
    const at = reminder.notifiedAt === null ? remindAt(reminder) : null;
    return at === null ? [] : [at];
  });
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** For the badge: what is due by the end of this local day, and whether some of it is late. */
export function dueCount(
  reminders: readonly Reminder[],
  now: string,
  zone: string,
): { readonly count: number; readonly isLate: boolean } {
  const endOfDay = Temporal.Instant.from(now).toZonedDateTimeISO(zone).add({ days: 1 }).startOfDay().epochMilliseconds;
  const due = reminders.filter(({ status, due }) => status === 'open' && due !== null && Date.parse(due.to) < endOfDay);
  return { count: due.length, isLate: due.some(({ due }) => due !== null && Date.parse(due.to) < Date.parse(now)) };
}

export function pruned(reminders: readonly Reminder[], now: string): Reminder[] {
  const oldest = Date.parse(now) - KEEP_DAYS * DAY_MS;
  return reminders.filter(
    ({ status, statusAt }) => (status !== 'done' && status !== 'dropped') || Date.parse(statusAt) > oldest,
  );
}

/** The working hours of a local day as a due time. */
export function dueOnDay(day: string, zone: string, [from, to]: readonly [string, string]): Due {
  const at = (time: string): string =>
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .toString({ timeZoneName: 'never', smallestUnit: 'second' });
  return { from: at(from), to: at(to), precision: 'day', flags: [] };
}
