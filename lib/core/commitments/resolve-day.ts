/** Turns a day as it was said ("Mitte nächster Woche") into dates, seen from a moment. */
import type { DueFlag } from './commitment';
import { easterSunday } from './holidays';
import type { Feast, TimeKnowledge } from './time-knowledge';
import type { Bound, DayMeaning } from './time-phrase';
import { addWorkingDays, workingDaysBetween } from './working-days';

export interface DayRange {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly precision: 'day' | 'week' | 'month';
  readonly flags: readonly DueFlag[];
}

export interface DayContext {
  readonly today: Temporal.PlainDate;
  /** Something can still be done today: the working day, or the hour that was named, is not over. */
  readonly todayIsOpen: boolean;
  readonly region: string | null;
  readonly bound: Bound;
  readonly thisMayBePast: TimeKnowledge['thisMayBePast'];
}

type Meaning<K extends DayMeaning['kind']> = Extract<DayMeaning, { kind: K }>;
type Day = Temporal.PlainDate;

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
      return resolveDate(day, today);
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

const single = (date: Day, flags: readonly DueFlag[] = []): DayRange => ({
  from: date,
  to: date,
  precision: 'day',
  flags,
});
const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
const mondayOf = (date: Day): Day => date.subtract({ days: date.dayOfWeek - 1 });

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

function resolveDate({ day, month, year }: Meaning<'date'>, today: Day): DayRange | null {
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

function resolvePeriod(day: Meaning<'period'>, context: DayContext): DayRange | null {
  switch (day.unit) {
    case 'day':
      return single(context.today);
    case 'week':
      return resolveWeek(day, context);
    case 'weekend':
      return resolveWeekend(day, context);
    case 'month':
      return resolveMonth(day, context);
    case 'quarter':
    case 'year':
      return resolveLongPeriod(day, context);
    default:
      return null;
  }
}

const WEEK_PARTS = { start: [0, 1], mid: [1, 3], end: [3, 4] } as const;

function resolveWeek({ edge, which }: Meaning<'period'>, { today, bound }: DayContext): DayRange {
  const monday = mondayOf(today).add({ days: which === 'next' ? 7 : 0 });
  const [first, last] = edge ? WEEK_PARTS[edge] : [0, 4];
  const weekIsOver = which !== 'next' && today.dayOfWeek > 5;
  // On a Saturday "the end of the week" may be tomorrow or next Friday; the earlier one is where reminding starts.
  if (weekIsOver)
    return {
      from: monday.add({ days: 6 }),
      to: monday.add({ days: 7 + last }),
      precision: 'week',
      flags: ['ambiguous'],
    };
  const to = monday.add({ days: last });
  const from = bound === 'by' && edge === 'end' ? to : monday.add({ days: first });
  const flags: DueFlag[] = isBefore(to, today) ? ['past'] : [];
  const start = isBefore(from, today) && flags.length === 0 ? today : from;
  return { from: start, to, precision: bound === 'by' && edge === 'end' ? 'day' : 'week', flags };
}

function resolveWeekend({ which }: Meaning<'period'>, { today, bound }: DayContext): DayRange {
  const saturday = mondayOf(today).add({ days: 5 });
  // "vor dem Wochenende" ends on Friday.
  if (bound === 'by') {
    const friday = saturday.subtract({ days: 1 }).add({ days: today.dayOfWeek > 5 ? 7 : 0 });
    return single(friday, today.dayOfWeek > 5 ? ['ambiguous'] : []);
  }
  if (bound === 'from') return single(saturday.add({ days: 2 }));
  const from = saturday.add({ days: which === 'next' && today.dayOfWeek >= 5 ? 7 : 0 });
  return {
    from: isBefore(from, today) ? today : from,
    to: from.add({ days: 1 }),
    precision: 'day',
    flags: which === 'next' && today.dayOfWeek < 5 ? ['ambiguous'] : [],
  };
}

function resolveMonth({ edge, which, month }: Meaning<'period'>, { today, bound, region }: DayContext): DayRange {
  const current = today.toPlainYearMonth();
  const named = month === null ? null : Temporal.PlainYearMonth.from({ year: today.year, month });
  const isGone = named !== null && Temporal.PlainYearMonth.compare(named, current) < 0;
  const first = (
    named ? named.add({ years: isGone ? 1 : 0 }) : current.add({ months: which === 'next' ? 1 : 0 })
  ).toPlainDate({ day: 1 });
  const last = first.add({ days: first.daysInMonth - 1 });
  if (bound === 'by') {
    const to = edge === 'start' ? first.add({ days: 4 }) : edge === 'mid' ? first.add({ days: 14 }) : last;
    const start = edge === null && month !== null ? first : to;
    // "bis Dezember" may end on its first day or on its last.
    if (edge === null && month !== null) return { from: start, to: start, precision: 'month', flags: ['ambiguous'] };
    return { from: to, to, precision: 'day', flags: isBefore(to, today) ? ['past'] : [] };
  }
  const [from, to] =
    edge === 'start'
      ? [first, first.add({ days: 4 })]
      : edge === 'mid'
        ? [first.add({ days: 9 }), first.add({ days: 19 })]
        : edge === 'end'
          ? [last.subtract({ days: 4 }), last]
          : [first, last];
  return clipped(from, to, 'month', today, region);
}

function resolveLongPeriod({ edge, unit, which }: Meaning<'period'>, { today, bound, region }: DayContext): DayRange {
  const months = unit === 'year' ? 12 : 3;
  const firstMonth = Math.floor((today.month - 1) / months) * months + 1;
  const first = Temporal.PlainDate.from({ year: today.year, month: firstMonth, day: 1 }).add({
    months: which === 'next' ? months : 0,
  });
  const last = first.add({ months }).subtract({ days: 1 });
  if (edge === 'mid')
    return clipped(
      first.add({ months: months / 2 }),
      first.add({ months: months / 2, days: 14 }),
      'month',
      today,
      region,
    );
  if (edge === 'start') return clipped(first, first.add({ days: 13 }), 'month', today, region);
  if (edge === 'end' || bound === 'by') return { from: last, to: last, precision: 'day', flags: [] };
  return clipped(first, last, 'month', today, region);
}

/** A stretch of days from its first working day to its last, not before today. */
function clipped(from: Day, to: Day, precision: DayRange['precision'], today: Day, region: string | null): DayRange {
  if (isBefore(to, today)) return { from, to, precision, flags: ['past'] };
  const working = workingDaysBetween(isBefore(from, today) ? today : from, to, region);
  return working ? { ...working, precision, flags: [] } : { from, to, precision, flags: ['nonWorkingDay'] };
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
