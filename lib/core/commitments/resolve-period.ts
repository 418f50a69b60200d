/** Turns a week, weekend, month, quarter or year, or a part of one ("Mitte Dezember"), into dates. */
import {
  type Day,
  type DayContext,
  type DayRange,
  isBefore,
  isFarFrom,
  type Meaning,
  mondayOf,
  single,
  workedDays,
} from './day-range';

export function resolvePeriod(day: Meaning<'period'>, context: DayContext): DayRange | null {
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

const PERIODS_ON = { this: 0, next: 1, coming: 1, afterNext: 2 } as const;
const periodsOn = ({ which }: Meaning<'period'>): number => (which ? PERIODS_ON[which] : 0);

const WEEK_PARTS = { start: [0, 1], mid: [1, 3], end: [3, 4] } as const;

function resolveWeek(day: Meaning<'period'>, context: DayContext): DayRange {
  const { today, bound } = context;
  const { edge } = day;
  const weeks = periodsOn(day);
  const monday = mondayOf(today).add({ days: 7 * weeks });
  const [first, last] = edge ? WEEK_PARTS[edge] : [0, 4];
  // On a Saturday "the end of the week" may be tomorrow or next Friday; the earlier one is where reminding starts.
  if (weeks === 0 && today.dayOfWeek > 5)
    return {
      from: monday.add({ days: 6 }),
      to: monday.add({ days: 7 + last }),
      precision: 'week',
      flags: ['ambiguous'],
    };
  const to = monday.add({ days: last });
  if (bound === 'by' && edge === 'end') return single(to);
  return workedDays(monday.add({ days: first }), to, 'week', context);
}

function resolveWeekend(day: Meaning<'period'>, { today, bound }: DayContext): DayRange {
  const weeks = day.which === 'coming' ? 0 : periodsOn(day);
  const saturday = mondayOf(today).add({ days: 5 });
  const isWeekend = today.dayOfWeek > 5;
  // "vor dem Wochenende" ends on Friday.
  if (bound === 'by') {
    const friday = saturday.add({ days: (isWeekend ? 6 : -1) + (isWeekend ? 0 : 7 * weeks) });
    return single(friday, isWeekend || weeks > 0 ? ['ambiguous'] : []);
  }
  if (bound === 'from') return single(saturday.add({ days: 2 + 7 * weeks }), weeks > 0 ? ['ambiguous'] : []);
  const isClear = weeks === 0;
  const coming = isWeekend && day.which === 'coming' ? 1 : 0;
  const from = saturday.add({ days: 7 * (isClear ? coming : weeks - (today.dayOfWeek < 5 ? 1 : 0)) });
  return {
    from: isBefore(from, today) ? today : from,
    to: from.add({ days: 1 }),
    precision: 'day',
    flags: !isClear && today.dayOfWeek < 5 ? ['ambiguous'] : [],
  };
}

function resolveMonth(day: Meaning<'period'>, context: DayContext): DayRange {
  const { today } = context;
  const current = today.toPlainYearMonth();
  if (day.month === null) return monthFrom(current.add({ months: periodsOn(day) }), day, context);
  const named = Temporal.PlainYearMonth.from({ year: day.year ?? today.year, month: day.month });
  const range = monthFrom(named, day, context);
  if (day.year !== null || !isBefore(range.to, today)) return range;
  const next = monthFrom(named.add({ years: 1 }), day, context);
  return isFarFrom(today, next.from) ? range : next;
}

/** First and last day of a part of a month, counted from its first. */
const MONTH_PARTS = { start: [0, 4], mid: [9, 19] } as const;
const DAYS_AT_END = 4;

function monthFrom(month: Temporal.PlainYearMonth, { edge, ...day }: Meaning<'period'>, context: DayContext): DayRange {
  const { today, bound, strict } = context;
  const first = month.toPlainDate({ day: 1 });
  const last = first.add({ days: first.daysInMonth - 1 });
  if (bound === 'by') {
    const to = edge === 'start' ? first.add({ days: 4 }) : edge === 'mid' ? first.add({ days: 14 }) : last;
    // "bis Dezember" may end on its first day or on its last.
    if (edge === null && day.month !== null) {
      const end = isBefore(first, today) && !strict ? last : first;
      return { ...past(single(end, strict ? [] : ['ambiguous']), today), precision: 'month' };
    }
    return past(single(to), today);
  }
  if (edge === 'end') return workedDays(last.subtract({ days: DAYS_AT_END }), last, 'month', context);
  const [from, to] = edge ? MONTH_PARTS[edge] : [0, first.daysInMonth - 1];
  return workedDays(first.add({ days: from }), first.add({ days: to }), 'month', context);
}

const past = (range: DayRange, today: Day): DayRange =>
  isBefore(range.to, today) ? { ...range, flags: [...range.flags, 'past'] } : range;

function resolveLongPeriod(day: Meaning<'period'>, context: DayContext): DayRange {
  const { today, bound } = context;
  const months = day.unit === 'year' ? 12 : 3;
  const firstMonth = Math.floor((today.month - 1) / months) * months + 1;
  const first = Temporal.PlainDate.from({ year: today.year, month: firstMonth, day: 1 }).add({
    months: months * periodsOn(day),
  });
  const last = first.add({ months }).subtract({ days: 1 });
  const mid = first.add({ months: Math.floor(months / 2) });
  if (day.edge === 'mid') return workedDays(mid, mid.add({ days: 14 }), 'month', context);
  if (day.edge === 'start') return workedDays(first, first.add({ days: 13 }), 'month', context);
  if (day.edge === 'end' || bound === 'by') return single(last);
  return workedDays(first, last, 'month', context);
}
