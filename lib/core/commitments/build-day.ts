/** What the shapes of days mean: "Mitte nächster Woche", "in drei Werktagen", "am 4.12.". */
import { clockOfDots } from './build-clock';
import type { PlacedSymbol } from './read-symbols';
import { symbolOf } from './symbol-of';
import type { PieceName } from './time-knowledge';
import type { DayMeaning } from './time-phrase';
import type { TimePiece } from './time-piece';

export function dayPiece(name: PieceName, symbols: readonly PlacedSymbol[]): DayMeaning | null {
  switch (name) {
    case 'relative':
      return { kind: 'relative', days: symbolOf(symbols, 'relative')?.days ?? 0 };
    case 'relativeOn':
      return relativeOn(symbols);
    case 'weekday':
      return weekdayMeaning(symbols);
    case 'date':
      return dateMeaning(symbols);
    case 'period':
      return periodMeaning(symbols);
    case 'calendarWeek': {
      const week = symbolOf(symbols, 'number')?.value ?? symbolOf(symbols, 'ordinal')?.value ?? 0;
      return week >= 1 && week <= 53 ? { kind: 'calendarWeek', week } : null;
    }
    case 'weekOf': {
      const date = dateMeaning(symbols);
      if (date?.kind !== 'date') return null;
      return { kind: 'weekOf', day: date.day, month: date.month, year: date.year };
    }
    case 'span':
      return spanMeaning(symbols);
    case 'feast': {
      const feast = symbolOf(symbols, 'feast');
      return feast ? { kind: 'feast', feast: feast.feast } : null;
    }
    case 'event':
      return { kind: 'event' };
    case 'vague':
      return { kind: 'vague' };
    default:
      return null;
  }
}

export function weekdayMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const weekday = symbolOf(symbols, 'weekday');
  const weeks = symbolOf(symbols, 'unit') ? weeksOn(symbols) : 0;
  if (!weekday || weeks === null) return null;
  const which = symbolOf(symbols, 'which')?.which ?? null;
  return { kind: 'weekday', weekday: weekday.weekday, which, week: null, weeks };
}

/** "Thursday week", "Tuesday fortnight", "Dienstag in acht Tagen" (which is a week); null if it is no number of weeks. */
function weeksOn(symbols: readonly PlacedSymbol[]): number | null {
  const count = symbolOf(symbols, 'number')?.value ?? 1;
  switch (symbolOf(symbols, 'unit')?.unit) {
    case 'week':
      return count;
    case 'fortnight':
      return 2 * count;
    case 'day':
      return count >= 7 && count % 7 <= 1 ? Math.floor(count / 7) : null;
    default:
      return null;
  }
}

/** "heute in einer Woche", "a week tomorrow". */
function relativeOn(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const days = symbolOf(symbols, 'relative')?.days ?? 0;
  const weeks = weeksOn(symbols);
  if (weeks !== null) return { kind: 'relative', days: days + 7 * weeks };
  const count = symbolOf(symbols, 'number')?.value ?? 1;
  const unit = symbolOf(symbols, 'unit');
  // "three days today" says how long, not when.
  if (!symbolOf(symbols, 'lead') || unit?.working) return null;
  if (unit?.unit === 'day') return { kind: 'relative', days: days + count };
  return days === 0 ? spanMeaning(symbols) : null;
}

function dateMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const date = symbolOf(symbols, 'date');
  const year = symbolOf(symbols, 'year')?.year ?? null;
  if (date)
    return { kind: 'date', day: date.day, month: date.month, year: date.year ?? year, doubt: date.doubt ?? null };
  const numbered = symbolOf(symbols, 'ordinal') ?? symbolOf(symbols, 'spelled') ?? symbolOf(symbols, 'number');
  const day = numbered?.value ?? 0;
  if (day < 1 || day > 31) return null;
  return { kind: 'date', day, month: symbolOf(symbols, 'month')?.month ?? null, year, doubt: null };
}

/** "um 14.30" is an hour, "am 4.12" a date; "bis 9.10" may be either. */
export function dottedPiece(symbols: readonly PlacedSymbol[]): TimePiece | null {
  const digits = symbolOf(symbols, 'dotted');
  if (!digits) return null;
  const { first: day, second: month } = digits;
  const clock = clockOfDots(digits);
  const lead = symbolOf(symbols, 'lead')?.lead;
  if (lead === 'at') return clock && { kind: 'clock', clock };
  if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
    const doubt = clock && lead === 'by' && month % 5 === 0 ? 'hour' : null;
    return { kind: 'day', day: { kind: 'date', day, month, year: null, doubt } };
  }
  return clock && lead && lead !== 'on' ? { kind: 'clock', clock } : null;
}

function periodMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const month = symbolOf(symbols, 'month')?.month ?? null;
  const unit = month !== null ? 'month' : symbolOf(symbols, 'unit')?.unit;
  const edge = symbolOf(symbols, 'edge')?.edge ?? null;
  const which = symbolOf(symbols, 'which')?.which ?? null;
  if (!unit || unit === 'minute' || unit === 'hour' || unit === 'fortnight') return null;
  if (month === null && edge === null && which === null && isRate(symbols, unit)) return null;
  return { kind: 'period', edge, unit, which, month, year: symbolOf(symbols, 'year')?.year ?? null };
}

/** "12 Euro im Monat", "zweimal am Tag". */
function isRate(symbols: readonly PlacedSymbol[], unit: string): boolean {
  const lead = symbolOf(symbols, 'lead')?.lead;
  return unit === 'day' || (unit !== 'week' && unit !== 'weekend' && (lead === 'in' || lead === 'from'));
}

function spanMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const unit = symbolOf(symbols, 'unit');
  if (!unit || unit.unit === 'weekend') return null;
  const numbers = symbols.filter((symbol) => symbol.kind === 'number');
  const half = symbolOf(symbols, 'half') ? 0.5 : 0;
  // "half an hour" has no number of its own, "an hour and a half" has a silent one.
  const whole = half > 0 && !symbolOf(symbols, 'and') ? 0 : 1;
  const isFromOne =
    numbers.length > 0 && symbols.find(({ kind }) => kind === 'single' || kind === 'number')?.kind === 'single';
  const min = (isFromOne ? 1 : (numbers[0]?.value ?? whole)) + half;
  const last = numbers.at(-1);
  return {
    kind: 'span',
    min,
    max: Math.max(min, (last?.upTo ?? last?.value ?? whole) + half),
    loose: numbers.some(({ loose }) => loose),
    doubtful: numbers.some(({ doubtful }) => doubtful),
    unit: unit.unit,
    working: unit.working ?? null,
    within: symbols.some((symbol) => symbol.kind === 'lead' && symbol.lead === 'within'),
  };
}
