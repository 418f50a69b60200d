/** Turns a day as it was said ("Mitte nächster Woche") into dates, seen from a moment. */
import type { DueFlag } from './commitment';
import { type Day, type DayContext, type DayRange, isBefore, type Meaning, mondayOf, single } from './day-range';
import { easterSunday } from './holidays';
import { resolvePeriod } from './resolve-period';
import type { Feast } from './time-knowledge';
import type { DayMeaning } from './time-phrase';
import { addWorkingDays } from './working-days';

/** Dates further off than this are rather last year's. */
const MAX_DAYS_AHEAD = 300;

/** null: no date can be told. Spans of hours and minutes are instants and resolved elsewhere. */
export function resolveDay(day: DayMeaning, context: DayContext): DayRange | null {
  const { today } = context;
  switch (day.kind) {
    case 'relative':
      return single(today.add({ days: day.days }));
    case 'weekday':
      return resolveWeekday(day, context);
    case 'date':
      return doubted(resolveDate(day, today), day.doubtful);
    case 'period':
      return resolvePeriod(day, context);
    case 'calendarWeek':
      return resolveCalendarWeek(day.week, today);
    case 'span':
      return resolveSpan(day, context);
    case 'feast':
      return resolveFeast(day.feast, today);
    default:
      return null;
  }
}

const doubted = (range: DayRange | null, isDoubtful: boolean): DayRange | null =>
  range && isDoubtful ? { ...range, flags: [...range.flags, 'ambiguous'] } : range;

function resolveWeekday(day: Meaning<'weekday'>, { today, todayIsOpen, thisMayBePast }: DayContext): DayRange {
  if (day.week) {
    const date = mondayOf(today).add({ days: day.weekday - 1 + (day.week === 'next' ? 7 : 0) });
    return single(date, isBefore(date, today) ? ['past'] : []);
  }
  const ahead = (day.weekday - today.dayOfWeek + 7) % 7 || 7;
  const date = today.add({ days: ahead + 7 * day.weeks });
  const sameDay = ahead === 7 && todayIsOpen && day.weeks === 0;
  const laterThisWeek = day.weekday > today.dayOfWeek;
  const goneThisWeek = day.weekday < today.dayOfWeek;
  const doubtful =
    sameDay || (day.which === 'next' && laterThisWeek) || (day.which === 'this' && goneThisWeek && thisMayBePast);
  return single(date, doubtful ? ['ambiguous'] : []);
}

function resolveDate({ day, month, year }: Omit<Meaning<'date'>, 'doubtful'>, today: Day): DayRange | null {
  if (month === null) return dayOfMonth(day, today);
  const inYear = (y: number): Day | null => {
    const lastDay = Temporal.PlainYearMonth.from({ year: y, month }).daysInMonth;
    return day <= lastDay ? Temporal.PlainDate.from({ year: y, month, day }) : null;
  };
  const date = inYear(year ?? today.year);
  if (!date) return null;
  if (!isBefore(date, today))
    return single(date, year === null && today.until(date).days > MAX_DAYS_AHEAD ? ['ambiguous'] : []);
  const next = year === null ? inYear(today.year + 1) : null;
  return next && today.until(next).days <= MAX_DAYS_AHEAD ? single(next) : single(date, ['past']);
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

function resolveCalendarWeek(week: number, today: Day): DayRange {
  const inYear = (year: number): Day =>
    mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ days: 7 * (week - 1) });
  const current = inYear(today.yearOfWeek ?? today.year);
  const over = isBefore(current.add({ days: 4 }), today);
  const next = inYear((today.yearOfWeek ?? today.year) + 1);
  const goesOn = over && today.until(next).days <= MAX_DAYS_AHEAD;
  const monday = goesOn ? next : current;
  return { from: monday, to: monday.add({ days: 4 }), precision: 'week', flags: over && !goesOn ? ['past'] : [] };
}

function resolveSpan(day: Meaning<'span'>, { today, region, bound }: DayContext): DayRange {
  const flags: DueFlag[] = [];
  if (day.loose && day.max > day.min) flags.push('vague');
  const reach = (count: number): Day => {
    if (day.working) return addWorkingDays(today, Math.ceil(count), region);
    if (day.unit === 'day') return today.add({ days: Math.ceil(count) });
    if (day.unit === 'week') return today.add({ days: Math.round(count * 7) });
    const months = { month: 1, quarter: 3, year: 12 }[day.unit as 'month' | 'quarter' | 'year'] ?? 1;
    return today.add({
      months: Math.floor(count * months),
      days: Math.round((count * months - Math.floor(count * months)) * 30),
    });
  };
  const to = reach(day.max);
  const isRange = day.max > day.min;
  const start = day.working ? addWorkingDays(today, 1, region) : today;
  const from = isRange ? reach(day.min) : day.within || bound === 'by' ? start : to;
  return { from, to, precision: 'day', flags };
}

function resolveFeast(feast: Feast, today: Day): DayRange {
  const inYear = (year: number): Day => {
    switch (feast) {
      case 'christmas':
      case 'christmasEve':
        return Temporal.PlainDate.from({ year, month: 12, day: 24 });
      case 'newYearsEve':
        return Temporal.PlainDate.from({ year, month: 12, day: 31 });
      case 'newYear':
        return Temporal.PlainDate.from({ year, month: 1, day: 1 });
      case 'afterFeasts':
        return Temporal.PlainDate.from({ year, month: 1, day: 2 });
      case 'easter':
        return easterSunday(year);
      case 'whitsun':
        return easterSunday(year).add({ days: 49 });
    }
  };
  const date = inYear(today.year);
  return single(isBefore(date, today) ? inYear(today.year + 1) : date);
}
