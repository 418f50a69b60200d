/** How many promises of the last seven days were kept; for the agent's own eyes. */
import { endOfDay } from '../local-time';
import type { Reminder } from './reminder';

export interface KeptCount {
  readonly kept: number;
  readonly total: number;
}

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * Counts what was decided within the last seven days: done by the end of the day it was due on, or left open beyond it. A moved promise is
 * measured by its new date. What was dropped, or is the deed of others, is no promise kept or broken.
 */
export function keptCount(reminders: readonly Reminder[], now: string, zone: string): KeptCount {
  const until = Date.parse(now);
  let kept = 0;
  let total = 0;
  for (const reminder of reminders) {
    const verdict = mayCount(reminder, until) ? verdictOf(reminder, zone) : null;
    if (!verdict || verdict.at > until || verdict.at <= until - WEEK_MS) continue;
    total++;
    if (verdict.isKept) kept++;
  }
  return { kept, total };
}

/** Leaves out at little cost what is far off either way; a day is over within two days of any of its moments. */
function mayCount({ due, status, statusAt }: Reminder, until: number): boolean {
  const isNear = (written: string, slack: number): boolean => {
    const moment = Date.parse(written);
    return moment <= until && moment > until - WEEK_MS - slack;
  };
  return due !== null && (isNear(due.to, 2 * DAY_MS) || (status === 'done' && isNear(statusAt, 0)));
}

/** When it was decided, and how; null: there is nothing to decide. */
function verdictOf(
  { kind, status, due, statusAt }: Reminder,
  zone: string,
): { readonly at: number; readonly isKept: boolean } | null {
  if (!due || (kind !== 'promise' && kind !== 'conditional') || (status !== 'done' && status !== 'open')) return null;
  const end = endOfDay(due.to, zone);
  const doneAt = Date.parse(statusAt);
  return status === 'done' && doneAt < end ? { at: doneAt, isKept: true } : { at: end, isKept: false };
}
