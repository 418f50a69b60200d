/** Turns a feast ("vor Weihnachten", "nach den Feiertagen", "zwischen den Jahren") into dates. */
import type { DueFlag } from './commitment';
import {
  type Day,
  type DayContext,
  type DayRange,
  isBefore,
  isFarFrom,
  laterOf,
  single,
  workedDays,
} from './day-range';
import { easterSunday } from './holidays';
import type { Feast } from './time-knowledge';
import { addWorkingDays, workingDayBefore } from './working-days';

/** "The holidays" that begin within so many days can be told; further off, they may be others. */
const NEAR_DAYS = 21;

export function resolveFeast(feast: Feast, context: DayContext): DayRange {
  const { today } = context;
  const inYear = (year: number): DayRange =>
    feast === 'holidays' ? nextHolidays(year, context) : named(feast, year, context);
  // The first days of January still belong to what was said of last year's feast.
  const years = [today.year - 1, today.year, today.year + 1].map(inYear);
  const next = years.find(({ to }) => !isBefore(to, today));
  const current = years[1];
  if (!next) return current ?? inYear(today.year);
  if (current && current !== next && isBefore(current.to, today) && isFarFrom(today, next.from))
    return withFlag(current, 'past');
  if (isFarFrom(today, next.from)) return withFlag(next, 'ambiguous');
  return { ...next, from: laterOf(next.from, today) };
}

const withFlag = (range: DayRange, flag: DueFlag): DayRange =>
  range.flags.includes(flag) ? range : { ...range, flags: [...range.flags, flag] };

type Block = readonly [first: Day, last: Day];

/** The days that are kept. */
function blockOf(feast: Exclude<Feast, 'holidays'>, year: number): Block {
  const date = (month: number, day: number): Day => Temporal.PlainDate.from({ year, month, day });
  switch (feast) {
    case 'christmas':
      return [date(12, 25), date(12, 26)];
    case 'christmasEve':
      return [date(12, 24), date(12, 24)];
    case 'betweenYears':
      return [date(12, 27), date(12, 31)];
    case 'newYearsEve':
      return [date(12, 31), date(12, 31)];
    case 'newYear':
    case 'newYearWeek':
      return [date(1, 1), date(1, 1)];
    case 'easter':
      return [easterSunday(year).subtract({ days: 2 }), easterSunday(year).add({ days: 1 })];
    case 'whitsun':
      return [easterSunday(year).add({ days: 49 }), easterSunday(year).add({ days: 50 })];
    case 'thanksgiving': {
      const first = date(11, 1);
      const thursday = first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
      return [thursday, thursday];
    }
  }
}

function named(feast: Exclude<Feast, 'holidays'>, year: number, context: DayContext): DayRange {
  const [first, last] = blockOf(feast, year);
  if (feast === 'betweenYears') return inside([first, last], context);
  if (feast === 'newYearWeek') return newYearWeek(last, context);
  if (context.bound === 'from') return single(addWorkingDays(last, 1, context.region));
  const isWorkedOn = feast === 'christmasEve' || feast === 'newYearsEve';
  if (context.bound === 'by')
    return single(isWorkedOn && !context.strict ? first : workingDayBefore(first, context.region));
  return { from: first, to: last, precision: 'day', flags: [] };
}

/** Not clipped to today: the year is still to be chosen. */
const inside = ([first, last]: Block, { region }: DayContext): DayRange =>
  workedDays(first, last, 'week', { today: first, region });

/** "Im neuen Jahr" has no end; its first week is what the customer waits for. */
function newYearWeek(newYear: Day, { region }: DayContext): DayRange {
  const from = addWorkingDays(newYear, 1, region);
  const friday = from.add({ days: 5 - from.dayOfWeek });
  const to = friday.add({ days: from.dayOfWeek > 3 ? 7 : 0 });
  return { from, to, precision: 'week', flags: ['vague'] };
}

/** "Nach den Feiertagen" at Christmas is on the 27th for some and in January for others. */
function nextHolidays(year: number, context: DayContext): DayRange {
  const { today, bound, region } = context;
  const ranges = (['easter', 'whitsun', 'christmas'] as const).map((feast): DayRange => {
    const range = named(feast, year, context);
    const [first] = blockOf(feast, year);
    const isNear = today.until(first).days <= NEAR_DAYS;
    if (bound !== 'from' || feast !== 'christmas') return isNear ? range : withFlag(range, 'ambiguous');
    const january = addWorkingDays(Temporal.PlainDate.from({ year: year + 1, month: 1, day: 1 }), 1, region);
    return { from: range.from, to: january, precision: 'week', flags: ['ambiguous'] };
  });
  const [first, ...rest] = ranges;
  return ranges.find(({ to }) => !isBefore(to, today)) ?? rest.at(-1) ?? first ?? single(today, ['ambiguous']);
}
