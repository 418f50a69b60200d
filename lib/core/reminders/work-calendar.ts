/** The agent's working mornings, days off and quiet hours in one zone; remembers what it worked out, so that thousands of reminders cost little. */
import { isWorkingDay } from '../commitments/working-days';
import { zoned } from './due-on-day';
import type { ReminderPolicy } from './reminder';

/** Days are local dates, `2026-11-27`; moments milliseconds since the epoch. */
export interface WorkCalendar {
  startOfWork(day: string): number;
  /** The day itself, or the first working day after it. */
  workingDayFrom(day: string): string;
  dayAfter(day: string): string;
  midnightAfter(day: string): number;
  dayOf(moment: number): string;
  /** The moment, or the first one after it at which the agent may be told; days off do not count on `freeOn`. */
  allowed(moment: number, freeOn: string | null): number;
}

export function createWorkCalendar(policy: ReminderPolicy, zone: string): WorkCalendar {
  const local = (moment: number): Temporal.ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const startOfWork = remembered((day: string) => zoned(day, policy.workingHours[0], zone).epochMilliseconds);
  const dayAfter = remembered((day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString());
  const isOff = remembered((day: string) => !isWorkingDay(Temporal.PlainDate.from(day), policy.region));
  const dayOf = remembered((moment: number) => local(moment).toPlainDate().toString());
  const afterQuiet = remembered((moment: number) => endOfQuiet(local(moment), policy.quietHours));
  const midnightAfter = remembered((day: string) => zoned(dayAfter(day), '00:00', zone).epochMilliseconds);

  const workingDayFrom = remembered((day: string): string => {
    let next = day;
    while (isOff(next)) next = dayAfter(next);
    return next;
  });
  const workingMoment = (moment: number, freeOn: string | null): number => {
    const day = dayOf(moment);
    return policy.weekdaysOnly && day !== freeOn && isOff(day) ? startOfWork(workingDayFrom(day)) : moment;
  };

  return {
    startOfWork,
    workingDayFrom,
    dayAfter,
    midnightAfter,
    dayOf,
    allowed(moment, freeOn) {
      let at = moment;
      // Quiet hours may end on a day off, whose next working morning may be quiet again.
      for (let step = 0; step < MOST_STEPS; step++) {
        const next = afterQuiet(workingMoment(at, freeOn));
        if (next === at) break;
        at = next;
      }
      return at;
    },
  };
}

/** More are only needed where somebody is to be told nothing at all. */
const MOST_STEPS = 5;

/** The moment itself where it is not quiet. Hours that begin later than they end pass midnight. */
function endOfQuiet(local: Temporal.ZonedDateTime, quiet: ReminderPolicy['quietHours']): number {
  if (!quiet) return local.epochMilliseconds;
  const [from, to] = quiet;
  const time = local.toPlainTime().toString().slice(0, 5);
  const passesMidnight = from > to;
  const isQuiet = passesMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return local.epochMilliseconds;
  const day = local.toPlainDate().add({ days: passesMidnight && time >= from ? 1 : 0 });
  // Where the clock repeats an hour, the later one: the earlier may be over.
  return day.toPlainDateTime(Temporal.PlainTime.from(to)).toZonedDateTime(local.timeZoneId, { disambiguation: 'later' })
    .epochMilliseconds;
}

function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}
