/** Turns a day as it was said ("nächsten Dienstag", "bis zum 27.") into dates, seen from a moment. */
import {
  type Day,
  type DayContext,
  type DayRange,
  isBefore,
  isFarFrom,
  laterOf,
  type Meaning,
  mondayOf,
  single,
  workedDays,
} from './day-range';
import { resolveFeast } from './resolve-feast';
import { resolvePeriod } from './resolve-period';
import { resolveSpan } from './resolve-span';
import type { DayMeaning } from './time-phrase';
import { workingDayBefore } from './working-days';

/** null: no date can be told. Spans of hours and minutes are instants and resolved elsewhere. */
export function resolveDay(day: DayMeaning, context: DayContext): DayRange | null {
  const { today } = context;
  switch (day.kind) {
    case 'relative':
      return single(today.add({ days: day.days }));
    case 'weekday':
      return resolveWeekday(day, context);
    case 'date':
      return resolveDate(day, today);
    case 'period':
      return resolvePeriod(day, context);
    case 'calendarWeek':
      return resolveCalendarWeek(day.week, context);
    case 'weekOf':
      return resolveWeekOf(day, context);
    case 'span':
      return resolveSpan(day, context);
    case 'feast':
      return resolveFeast(day.feast, context);
    default:
      return null;
  }
}

/** "vor Freitag": the last working day before it, but no day that is over. */
export function endsBefore({ from, flags }: DayRange, { today, region }: DayContext): DayRange {
  const last = workingDayBefore(from, region);
  return single(isBefore(last, today) ? laterOf(from.subtract({ days: 1 }), today) : last, flags);
}

const WEEKS_ON = { this: 0, next: 1, coming: 1, afterNext: 2 } as const;

function resolveWeekday(day: Meaning<'weekday'>, { today, todayIsOpen, thisMayBePast }: DayContext): DayRange {
  if (day.week) {
    const date = mondayOf(today).add({ days: day.weekday - 1 + 7 * WEEKS_ON[day.week] });
    return single(date, isBefore(date, today) ? ['past'] : []);
  }
  const ahead = (day.weekday - today.dayOfWeek + 7) % 7 || 7;
  const weeks = day.weeks + (day.which === 'afterNext' ? 1 : 0);
  return single(today.add({ days: ahead + 7 * weeks }), isDoubtful() ? ['ambiguous'] : []);

  function isDoubtful(): boolean {
    const sameDay = ahead === 7;
    switch (day.which) {
      case 'coming':
        return false;
      case 'next':
      case 'afterNext':
        return day.weekday > today.dayOfWeek;
      case 'this':
        return sameDay || (day.weekday < today.dayOfWeek && thisMayBePast);
      case null:
        return sameDay && (todayIsOpen || weeks > 0);
    }
  }
}

function resolveDate(date: Meaning<'date'>, today: Day): DayRange | null {
  const { day, month, year, doubt } = date;
  if (month === null) return dayOfMonth(day, today);
  const said = dateInYear({ day, month, year }, today);
  if (doubt === null) return said;
  const swapped = doubt === 'order' ? dateInYear({ day: month, month: day, year }, today) : null;
  const range = earlierOf(said, swapped);
  return range && { ...range, flags: [...range.flags, 'ambiguous'] };
}

/** Of two readings the one that comes first, unless it is over. */
function earlierOf(said: DayRange | null, swapped: DayRange | null): DayRange | null {
  if (!said || !swapped) return said ?? swapped;
  if (swapped.flags.includes('past')) return said;
  return said.flags.includes('past') || isBefore(swapped.from, said.from) ? swapped : said;
}

interface YearlyDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

function dateInYear({ day, month, year }: YearlyDate, today: Day): DayRange | null {
  const inYear = (y: number): Day | null => {
    const lastDay = Temporal.PlainYearMonth.from({ year: y, month }).daysInMonth;
    return day <= lastDay ? Temporal.PlainDate.from({ year: y, month, day }) : null;
  };
  const date = inYear(year ?? today.year);
  if (!date) return null;
  if (!isBefore(date, today)) return single(date, year === null && isFarFrom(today, date) ? ['ambiguous'] : []);
  const next = year === null ? inYear(today.year + 1) : null;
  return next && !isFarFrom(today, next) ? single(next) : single(date, ['past']);
}

/** "bis zum 27.": this month, or the next that has such a day. */
function dayOfMonth(day: number, today: Day): DayRange | null {
  for (let months = 0; months < 3; months++) {
    const month = today.toPlainYearMonth().add({ months });
    if (day > month.daysInMonth) continue;
    const date = month.toPlainDate({ day });
    // Said late in the month, "the 3rd" is next month's; said on the 25th, "the 21st" may be a slip.
    if (!isBefore(date, today)) return single(date, months > 0 && today.until(date).days > 20 ? ['ambiguous'] : []);
  }
  return null;
}

function resolveCalendarWeek(week: number, context: DayContext): DayRange {
  const { today } = context;
  const inYear = (year: number): Day =>
    mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ days: 7 * (week - 1) });
  const year = today.yearOfWeek ?? today.year;
  const current = inYear(year);
  const isOver = isBefore(current.add({ days: 4 }), today);
  const next = inYear(year + 1);
  return weekFrom(isOver && !isFarFrom(today, next) ? next : current, context);
}

function resolveWeekOf({ day, month, year }: Meaning<'weekOf'>, context: DayContext): DayRange | null {
  const monday = mondayOf(context.today);
  const date = month === null ? dayOfMonth(day, monday) : dateInYear({ day, month, year }, monday);
  return date && weekFrom(mondayOf(date.from), context);
}

const weekFrom = (monday: Day, context: DayContext): DayRange =>
  workedDays(monday, monday.add({ days: 4 }), 'week', context);
