/** Turns a time as it was said into a due date, and flags every doubt about it. */
import type { Due, DueContext, DueFlag } from './commitment';
import type { DayRange } from './day-range';
import { resolveDay } from './resolve-day';
import type { DayPart, TimeKnowledge } from './time-knowledge';
import type { ClockMeaning, TimePhrase } from './time-phrase';
import { isWorkingDay } from './working-days';

type Hours = readonly [number, number];

interface Clock {
  readonly from: number;
  readonly to: number;
  readonly precision: 'minute' | 'part' | 'day';
  readonly flags: readonly DueFlag[];
}

const NOON = 720;

/** null: the phrase names no date ("zeitnah", "am selben Tag"). */
export function resolveTime(phrase: TimePhrase, context: DueContext, knowledge: TimeKnowledge): Due | null {
  const now = Temporal.Instant.from(context.now).toZonedDateTimeISO(context.zone);
  if (phrase.day?.kind === 'span' && (phrase.day.unit === 'minute' || phrase.day.unit === 'hour'))
    return resolveHours(phrase.day, now, context);
  const clock = clockOf(phrase, context, knowledge);
  const range = rangeOf(phrase, clock, now, context, knowledge);
  if (!range) return null;
  const flags = new Set<DueFlag>([...range.flags, ...clock.flags]);
  const from = at(range.from, clock.from, context.zone);
  const to = lateToday(at(range.to, clock.to, context.zone), phrase, clock, now);
  const begins = phrase.bound === 'by' && clock.precision === 'minute' ? to : from;
  if (isOver(begins, to, now)) flags.add('past');
  if (phrase.day === null && isBefore(begins, now) && !flags.has('past') && clock.precision === 'minute')
    flags.add('ambiguous');
  if ((phrase.day !== null || phrase.clock === null) && !isWorkingDay(range.to, context.region))
    flags.add('nonWorkingDay');
  if (phrase.weekday !== null && range.from.dayOfWeek !== phrase.weekday) flags.add('ambiguous');
  const precision = clock.precision === 'day' ? range.precision : clock.precision;
  return dueOf(begins, to, precision, [...flags]);
}

const isBefore = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(a, b) < 0;

/** "heute noch", written after hours, means tonight. */
function lateToday(
  to: Temporal.ZonedDateTime,
  phrase: TimePhrase,
  clock: Clock,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const isToday = to.toPlainDate().equals(now.toPlainDate());
  if (!isToday || clock.precision !== 'day' || phrase.part === 'close' || !isBefore(to, now)) return to;
  return to.with({ hour: 23, minute: 59 });
}

function isOver(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): boolean {
  return isBefore(to, now) && isBefore(from, now);
}

function rangeOf(
  phrase: TimePhrase,
  clock: Clock,
  now: Temporal.ZonedDateTime,
  { region, workingHours }: DueContext,
  { thisMayBePast }: TimeKnowledge,
): DayRange | null {
  const today = now.toPlainDate();
  if (!phrase.day) {
    if (!phrase.clock && !phrase.part) return null;
    return { from: today, to: today, precision: 'day', flags: [] };
  }
  const minute = now.hour * 60 + now.minute;
  const closes = clock.precision === 'day' ? minutesOf(workingHours[1]) : clock.to;
  const dayContext = { today, todayIsOpen: minute < closes, region, bound: phrase.bound, thisMayBePast };
  const first = resolveDay(phrase.day, dayContext);
  if (!first || !phrase.lastDay) return first;
  const last = resolveDay(phrase.lastDay, dayContext);
  if (!last || Temporal.PlainDate.compare(last.to, first.from) < 0)
    return { ...first, flags: [...first.flags, 'ambiguous'] };
  return { from: first.from, to: last.to, precision: first.precision, flags: [...first.flags, ...last.flags] };
}

function resolveHours(
  span: Extract<NonNullable<TimePhrase['day']>, { kind: 'span' }>,
  now: Temporal.ZonedDateTime,
  { region }: DueContext,
): Due {
  const minutes = (count: number): number => Math.round(count * (span.unit === 'hour' ? 60 : 1));
  const to = now.add({ minutes: minutes(span.max) });
  const from = span.within ? now : now.add({ minutes: minutes(span.min) });
  const flags: DueFlag[] = [];
  if (span.loose) flags.push('vague');
  // Whoever promises something within hours is at work now; only another day needs a look.
  if (!to.toPlainDate().equals(now.toPlainDate()) && !isWorkingDay(to.toPlainDate(), region))
    flags.push('nonWorkingDay');
  return dueOf(from, to, 'minute', flags);
}

function clockOf(phrase: TimePhrase, { workingHours }: DueContext, { parts }: TimeKnowledge): Clock {
  const [opens, closes]: Hours = [minutesOf(workingHours[0]), minutesOf(workingHours[1])];
  if (phrase.clock) {
    const hour = namedHour(phrase.clock, phrase.part);
    return phrase.bound === 'from' ? { ...hour, to: Math.max(hour.to, closes) } : hour;
  }
  if (phrase.part && phrase.part !== 'close') {
    const [from, to] = parts[phrase.part];
    return { from, to, precision: from === to ? 'minute' : 'part', flags: [] };
  }
  return { from: opens, to: closes, precision: 'day', flags: [] };
}

/** An hour without am, pm or a 24 hour clock is read as one of a working day; six and seven could be either. */
function namedHour(clock: ClockMeaning, part: DayPart | null): Clock {
  const toAfternoon =
    part === 'afternoon' || part === 'evening' || (part === null && !clock.marked && clock.from < 7 * 60);
  const shifted = (minutes: number): number => (toAfternoon && minutes < NOON ? minutes + NOON : minutes);
  const doubtful = part === null && !clock.marked && clock.from >= 6 * 60 && clock.from < 8 * 60;
  return {
    from: shifted(clock.from),
    to: shifted(clock.to),
    precision: 'minute',
    flags: doubtful ? ['ambiguous'] : [],
  };
}

function minutesOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}

const at = (date: Temporal.PlainDate, minutes: number, zone: string): Temporal.ZonedDateTime =>
  date.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }),
  });

function dueOf(
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  precision: Due['precision'],
  flags: readonly DueFlag[],
): Due {
  const written = (moment: Temporal.ZonedDateTime): string =>
    moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
  return { from: written(from), to: written(to), precision, flags };
}
