/** Keeps the history of customers: adds the kinds of a day, lets old days go, and tells how often something was there before. */
import type { CustomerEvent, EventKind, History } from './customer-event';
import { firstKeptDay } from './first-kept-day';

/** The longest silent leave first. */
export const MOST_CUSTOMERS = 2000;
/** Of one customer; half a year of daily trouble. */
export const MOST_EVENTS = 200;

/** The same kind counts once a day. */
export function addEvents(history: History, customer: string, kinds: readonly EventKind[], day: string): History {
  const known = history[customer] ?? [];
  const fresh = [...new Set(kinds)].filter((kind) => !known.some((event) => event.kind === kind && event.day === day));
  if (fresh.length === 0) return history;
  const events = [...known, ...fresh.map((kind) => ({ kind, day }))].sort(byDay).slice(-MOST_EVENTS);
  return withinCap({ ...history, [customer]: events });
}

const byDay = (a: CustomerEvent, b: CustomerEvent): number => (a.day < b.day ? -1 : Number(a.day > b.day));

function withinCap(history: History): History {
  const entries = Object.entries(history);
  if (entries.length <= MOST_CUSTOMERS) return history;
  const lastDay = (events: readonly CustomerEvent[]): string => events.at(-1)?.day ?? '';
  const newest = entries.sort(([, a], [, b]) => (lastDay(a) < lastDay(b) ? 1 : -1));
  return Object.fromEntries(newest.slice(0, MOST_CUSTOMERS));
}

/** The same object where nothing leaves. */
export function purgeHistory(history: History, today: string, keepDays: number): History {
  const first = firstKeptDay(today, keepDays);
  if (!Object.values(history).some((events) => events.some(({ day }) => day < first))) return history;
  return Object.fromEntries(
    Object.entries(history)
      .map(([customer, events]) => [customer, events.filter(({ day }) => day >= first)] as const)
      .filter(([, events]) => events.length > 0),
  );
}

export interface TimesBefore {
  /** Days before today on which it was there. */
  readonly times: number;
  readonly lastDay: string | null;
}

export function timesBefore(events: readonly CustomerEvent[], kinds: readonly EventKind[], today: string): TimesBefore {
  const days = daysOf(events, kinds).filter((day) => day < today);
  return { times: days.length, lastDay: days.at(-1) ?? null };
}

/** Each once, the oldest first. */
export const daysOf = (events: readonly CustomerEvent[], kinds: readonly EventKind[]): readonly string[] =>
  [...new Set(events.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day))].sort();
