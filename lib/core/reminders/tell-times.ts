/** When the agent is to hear of a reminder: before it is due, and once more when it is overdue. */
import type { Due } from '../commitments/commitment';
import type { Reminder } from './reminder';
import type { WorkCalendar } from './work-calendar';

/** An exact time is told this long before. Milliseconds. */
const LEAD_MS = 30 * 60_000;
/** The next morning of an agent who travelled east may begin before the written day has ended where it was written. */
const ZONES_APART_MS = 26 * 60 * 60_000;

/** In milliseconds since the epoch; null: it has nothing (more) to tell by itself, or nothing until then. */
export function nextTelling(
  reminder: Reminder,
  calendar: WorkCalendar,
  until = Number.POSITIVE_INFINITY,
): number | null {
  const { status, due, notifiedAt, overdueToldAt, kind } = reminder;
  if (status !== 'open' || !due || (notifiedAt !== null && overdueToldAt !== null)) return null;
  if (notifiedAt === null && kind === 'rest') return Date.parse(due.to);
  // Days off and quiet hours only ever put it off, and to look at them is what costs.
  const earliest =
    notifiedAt === null
      ? firstTelling(due, Date.parse(reminder.statusAt), calendar)
      : Date.parse(due.to) - ZONES_APART_MS;
  if (earliest > until) return null;
  if (notifiedAt === null) return allowedFor(reminder, due, earliest, calendar);
  const next = calendar.workingDayFrom(calendar.dayAfter(lastDay(due, calendar)));
  return allowedFor(reminder, due, calendar.startOfWork(next), calendar);
}

/** The moment, or the first one after it that is neither quiet nor on a day off; looks come late where the browser was shut. */
export function allowedFor({ kind, notifiedAt }: Reminder, due: Due, moment: number, calendar: WorkCalendar): number {
  // Ten minutes' rest was asked for at this very hour.
  if (notifiedAt === null && kind === 'rest') return moment;
  const isHour = notifiedAt === null && due.precision === 'minute';
  return calendar.allowed(moment, isHour ? lastDay(due, calendar) : null);
}

/** What is told now is told as overdue: the day it was due on is over. */
export const isPastItsDay = (due: Due, now: number, calendar: WorkCalendar): boolean =>
  now >= calendar.midnightAfter(lastDay(due, calendar));

/**
 * The beginning of its time, if that was still to come when the date was `set`; else its last morning; else a while before it ends:
 * nobody needs to hear at once of what they have just written or chosen.
 */
function firstTelling(due: Due, set: number, calendar: WorkCalendar): number {
  const [from, to] = [Date.parse(due.from), Date.parse(due.to)];
  switch (due.precision) {
    case 'minute':
      return from > set ? withLead(from, set) : withLead(to, set);
    case 'part':
      return from > set ? from : withLead(to, set);
    default: {
      const firstDay = writtenDay(due.from);
      const isLong = due.precision !== 'day';
      const first = calendar.startOfWork(isLong ? calendar.workingDayFrom(firstDay) : firstDay);
      if (first > set) return first;
      const last = calendar.startOfWork(writtenDay(due.to));
      return last > set ? last : withLead(to, set);
    }
  }
}

/** Half of the time there is, where that is less. */
const withLead = (moment: number, set: number): number => moment - Math.min(LEAD_MS, Math.max(0, (moment - set) / 2));

/** A day keeps its date wherever the agent travels; an hour is an instant. */
const lastDay = ({ to, precision }: Due, calendar: WorkCalendar): string =>
  precision === 'minute' || precision === 'part' ? calendar.dayOf(Date.parse(to)) : writtenDay(to);

const writtenDay = (written: string): string => written.slice(0, 10);
