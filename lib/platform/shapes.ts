/** Shapes that several schemas share: short texts, instants, days, addresses of pages, due dates. */
import * as v from 'valibot';
import { createMemory } from '@/lib/core/memory';

export const short = v.pipe(v.string(), v.maxLength(300));

export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is no instant'),
);

/** Local, on the calendar. Checked without `Temporal`: thousands are read at once. */
export const day = v.pipe(v.string(), v.check(isDay, 'is no day of the calendar'));

export const url = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^(?:https|chrome-extension|moz-extension):\/\//, 'is no address of a page'),
);

export const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time of day'));

/** Stricter than `instant`: days are read from its first ten characters, and one that no calendar knows would stop all reminders. */
const wallClock = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/, 'is no local time with offset'),
  v.check(isOnCalendar, 'is on no calendar'),
);

export const DUE = v.object({
  from: wallClock,
  to: wallClock,
  precision: v.picklist(['minute', 'part', 'day', 'week', 'month']),
  flags: v.array(v.picklist(['ambiguous', 'nonWorkingDay', 'past', 'vague'])),
});

function isOnCalendar(written: string): boolean {
  try {
    Temporal.Instant.from(written);
    return true;
  } catch {
    return false;
  }
}

/** Of two years; each is worked out once. */
const knownDays = createMemory<string, 'day' | 'none'>(800);

export function isDay(written: string): boolean {
  if (written.length !== 10) return false;
  return (knownDays.get(written) ?? knownDays.set(written, isWrittenDay(written) ? 'day' : 'none')) === 'day';
}

function isWrittenDay(written: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return false;
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}
