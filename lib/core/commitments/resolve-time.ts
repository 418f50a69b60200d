/** Turns a time as it was said into a due date, and flags every doubt about it. */
import { localTime, writtenTime } from '../local-time';
import type { Due, DueContext, DueFlag } from './commitment';
import { type DayContext, type DayRange, single } from './day-range';
import { type Clock, clockOf, endOn, NOON } from './resolve-clock';
import { endsBefore, resolveDay } from './resolve-day';
import type { TimeKnowledge } from './time-knowledge';
import type { DayMeaning, TimePhrase } from './time-phrase';
import { isHalfDay, isWorkingDay } from './working-days';

type Moment = Temporal.ZonedDateTime;

/** null: the phrase names no date ("zeitnah", "am selben Tag"). */
export function resolveTime(phrase: TimePhrase, context: DueContext, knowledge: TimeKnowledge): Due | null {
  const now = localTime(context.now, context.zone);
  if (phrase.day?.kind === 'span' && (phrase.day.unit === 'minute' || phrase.day.unit === 'hour'))
    return resolveHours(phrase.day, now, context);
  const clock = clockOf(phrase, context, knowledge);
  const range = rangeOf(phrase, clock, now, context, knowledge);
  if (!range) return null;
  const flags = new Set<DueFlag>([...range.flags, ...clock.flags]);
  const end = endOn(range.to, clock, context);
  const ends = at(range.to, end, context.zone);
  const until = lateToday(ends, phrase, clock, now, flags);
  const starts = at(range.from, clock.from, context.zone);
  const begins = (phrase.bound === 'by' && clock.precision === 'minute') || isBefore(until, starts) ? until : starts;
  if (!isBefore(now, until)) flags.add('past');
  else if (phrase.day === null && clock.precision === 'minute' && isBefore(begins, now)) flags.add('ambiguous');
  if (phrase.recurs) flags.add('ambiguous');
  if (phrase.weekday !== null && range.from.dayOfWeek !== phrase.weekday) flags.add('ambiguous');
  if (clock.precision === 'minute' && isTwiceOrNever(range.to, end, context.zone)) flags.add('ambiguous');
  if ((phrase.day !== null || phrase.clock === null) && isOff(until, phrase.day, context)) flags.add('nonWorkingDay');
  return dueOf(begins, until, clock.precision === 'day' ? range.precision : clock.precision, [...flags]);
}

const isBefore = (a: Moment, b: Moment): boolean => Temporal.ZonedDateTime.compare(a, b) < 0;

/** "heute noch", written after hours, means tonight; "bis Ende der Woche", written on Friday evening, is anyone's guess. */
function lateToday(ends: Moment, phrase: TimePhrase, clock: Clock, now: Moment, flags: Set<DueFlag>): Moment {
  const isToday = ends.toPlainDate().equals(now.toPlainDate());
  if (!isToday || clock.precision !== 'day' || phrase.part === 'close' || isBefore(now, ends)) return ends;
  if (phrase.day?.kind !== 'relative' && phrase.day?.kind !== 'date') flags.add('ambiguous');
  return ends.with({ hour: 23, minute: 59 });
}

/** In the nights in which the clocks change, an hour is missing or comes twice. */
function isTwiceOrNever(date: Temporal.PlainDate, minutes: number, zone: string): boolean {
  const local = date.toPlainDateTime(timeOf(minutes));
  const read = (disambiguation: 'earlier' | 'later'): Moment => local.toZonedDateTime(zone, { disambiguation });
  return !read('earlier').equals(read('later'));
}

/** Nobody is at work then. Within a day, the hour matters only where days end at noon. */
function isOff(moment: Moment, day: DayMeaning | null, { region, saturdayCounts, halfDays }: DueContext): boolean {
  const date = moment.toPlainDate();
  const saturdays = saturdayCounts === true && day?.kind === 'span' && day.working === 'statutory';
  const isAfterNoon = moment.hour * 60 + moment.minute > NOON;
  return !isWorkingDay(date, region, saturdays) || (halfDays === true && isHalfDay(date) && isAfterNoon);
}

function rangeOf(
  phrase: TimePhrase,
  clock: Clock,
  now: Moment,
  context: DueContext,
  { thisMayBePast }: TimeKnowledge,
): DayRange | null {
  const today = now.toPlainDate();
  if (!phrase.day) {
    if (!phrase.clock && !phrase.part) return null;
    return { from: today, to: today, precision: 'day', flags: [] };
  }
  const { bound, strict } = phrase;
  const { region, saturdayCounts = false } = context;
  const todayIsOpen = now.hour * 60 + now.minute < endOn(today, clock, context);
  const seen: DayContext = { today, todayIsOpen, region, saturdayCounts, bound, strict, thisMayBePast };
  const first = resolveDay(phrase.day, seen);
  if (!first) return null;
  if (phrase.lastDay) return rangeTo(first, phrase.lastDay, seen);
  return strict && !phrase.clock && !phrase.part && isEndedBefore(phrase.day) ? endsBefore(first, seen) : first;
}

/** "vor Freitag", "vor Dezember"; but "vor Ende der Woche" is by its end, and a feast knows the days before it. */
function isEndedBefore(day: DayMeaning): boolean {
  if (day.kind === 'period') return day.edge === null && (day.month !== null || day.which !== null);
  return day.kind === 'weekday' || day.kind === 'date' || day.kind === 'relative' || day.kind === 'calendarWeek';
}

/** "Montag bis Mittwoch": the Wednesday that follows. */
function rangeTo(first: DayRange, lastDay: DayMeaning, seen: DayContext): DayRange {
  const last =
    lastDay.kind === 'weekday' && !lastDay.week
      ? single(first.from.add({ days: (lastDay.weekday - first.from.dayOfWeek + 7) % 7 }))
      : resolveDay(lastDay, seen);
  if (!last || Temporal.PlainDate.compare(last.to, first.from) < 0)
    return { ...first, flags: [...first.flags, 'ambiguous'] };
  return { from: first.from, to: last.to, precision: first.precision, flags: [...first.flags, ...last.flags] };
}

function resolveHours(span: Extract<DayMeaning, { kind: 'span' }>, now: Moment, context: DueContext): Due {
  const minutes = (count: number): number => Math.round(count * (span.unit === 'hour' ? 60 : 1));
  const to = now.add({ minutes: minutes(span.max) });
  const from = span.within ? now : now.add({ minutes: minutes(span.min) });
  const flags: DueFlag[] = [];
  if (span.loose) flags.push('vague');
  // Whoever promises something within hours is at work now; only another day needs a look.
  if (!to.toPlainDate().equals(now.toPlainDate()) && isOff(to, span, context)) flags.push('nonWorkingDay');
  return dueOf(from, to, 'minute', flags);
}

const at = (date: Temporal.PlainDate, minutes: number, zone: string): Moment =>
  date.toZonedDateTime({ timeZone: zone, plainTime: timeOf(minutes) });

const timeOf = (minutes: number): Temporal.PlainTime =>
  Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

const dueOf = (from: Moment, to: Moment, precision: Due['precision'], flags: readonly DueFlag[]): Due => ({
  from: writtenTime(from),
  to: writtenTime(to),
  precision,
  flags,
});
