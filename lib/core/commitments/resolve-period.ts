/** Turns a week, weekend, month, quarter or year, or a part of one ("Mitte Dezember"), into dates. */
import type { DueFlag } from './commitment';
import { type Day, type DayContext, type DayRange, isBefore, type Meaning, mondayOf, single } from './day-range';
import { workingDaysBetween } from './working-days';

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
