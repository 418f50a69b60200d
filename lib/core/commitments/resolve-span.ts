/** Turns a count of days, weeks or months ("in drei Werktagen", "within a fortnight") into dates. */
import type { DueFlag } from './commitment';
import type { Day, DayContext, DayRange, Meaning } from './day-range';
import { addWorkingDays } from './working-days';

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

export function resolveSpan(day: Meaning<'span'>, context: DayContext): DayRange {
  const { today, bound } = context;
  const flags: DueFlag[] = [];
  const isRange = day.max > day.min;
  if (day.loose && isRange) flags.push('vague');
  if (day.doubtful && isRange) flags.push('ambiguous');
  const to = reach(day, day.max, context);
  const start = day.working === null ? today : workingDaysOn(day, 1, context);
  const from = isRange ? reach(day, day.min, context) : day.within || bound === 'by' ? start : to;
  return { from, to, precision: 'day', flags };
}

function workingDaysOn(
  { working }: Meaning<'span'>,
  count: number,
  { today, region, saturdayCounts }: DayContext,
): Day {
  return addWorkingDays(today, count, region, saturdayCounts && working === 'statutory');
}

function reach(day: Meaning<'span'>, count: number, context: DayContext): Day {
  const { today } = context;
  if (day.working) return workingDaysOn(day, Math.ceil(count), context);
  const days = DAYS[day.unit];
  if (days) return today.add({ days: Math.ceil(count * days) });
  const months = count * (MONTHS[day.unit] ?? 1);
  const whole = Math.floor(months);
  return today.add({ months: whole, days: Math.round((months - whole) * 30) });
}
