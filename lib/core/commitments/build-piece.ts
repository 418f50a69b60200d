/** What a matched shape means: a day, an hour, or a time that has gone by. */
import type { ShapeMatch } from './match-shape';
import type { PlacedSymbol } from './read-symbols';
import type { DayPart, TimeKnowledge } from './time-knowledge';
import type { ClockMeaning, DayMeaning } from './time-phrase';

export type TimePiece =
  | { readonly kind: 'day'; readonly day: DayMeaning }
  | { readonly kind: 'clock'; readonly clock: ClockMeaning }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'gone' };

type OfKind<K extends PlacedSymbol['kind']> = Extract<PlacedSymbol, { kind: K }>;

const first = <K extends PlacedSymbol['kind']>(symbols: readonly PlacedSymbol[], kind: K): OfKind<K> | undefined =>
  symbols.find((symbol): symbol is OfKind<K> => symbol.kind === kind);

export function buildPiece({ name, symbols }: ShapeMatch, knowledge: TimeKnowledge): TimePiece | null {
  switch (name) {
    case 'gone':
      return { kind: 'gone' };
    case 'clock':
    case 'clockRange':
      return clockPiece(symbols, knowledge);
    case 'part': {
      const part = first(symbols, 'part');
      return part ? { kind: 'part', part: part.part } : null;
    }
    default: {
      const day = dayOf(name, symbols);
      return day ? { kind: 'day', day } : null;
    }
  }
}

function dayOf(name: ShapeMatch['name'], symbols: readonly PlacedSymbol[]): DayMeaning | null {
  switch (name) {
    case 'relative':
      return { kind: 'relative', days: first(symbols, 'relative')?.days ?? 0 };
    case 'weekday': {
      const weekday = first(symbols, 'weekday');
      if (!weekday) return null;
      const weeks = weeksOn(symbols);
      const which = first(symbols, 'which')?.which ?? null;
      return { kind: 'weekday', weekday: weekday.weekday, which, week: null, weeks };
    }
    case 'date':
      return dateMeaning(symbols);
    case 'period':
      return periodMeaning(symbols);
    case 'calendarWeek': {
      const week = first(symbols, 'number')?.value ?? first(symbols, 'ordinal')?.value ?? 0;
      return week >= 1 && week <= 53 ? { kind: 'calendarWeek', week } : null;
    }
    case 'span':
      return spanMeaning(symbols);
    case 'feast': {
      const feast = first(symbols, 'feast');
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

/** "Thursday week", "Dienstag in acht Tagen" (which is a week). */
function weeksOn(symbols: readonly PlacedSymbol[]): number {
  const unit = first(symbols, 'unit');
  if (!unit) return 0;
  const count = first(symbols, 'number')?.value ?? 1;
  return unit.unit === 'day' ? Math.floor(count / 7) : count;
}

function dateMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const date = first(symbols, 'date');
  if (date) {
    const { day, month, year, doubtful = false } = date;
    return { kind: 'date', day, month, year, doubtful };
  }
  const day = first(symbols, 'ordinal')?.value ?? first(symbols, 'number')?.value ?? 0;
  if (day < 1 || day > 31) return null;
  return {
    kind: 'date',
    day,
    month: first(symbols, 'month')?.month ?? null,
    year: first(symbols, 'year')?.year ?? null,
    doubtful: false,
  };
}

function periodMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const month = first(symbols, 'month')?.month ?? null;
  const unit = month !== null ? 'month' : first(symbols, 'unit')?.unit;
  if (!unit || unit === 'minute' || unit === 'hour') return null;
  return {
    kind: 'period',
    edge: first(symbols, 'edge')?.edge ?? null,
    unit,
    which: first(symbols, 'which')?.which ?? null,
    month,
  };
}

function spanMeaning(symbols: readonly PlacedSymbol[]): DayMeaning | null {
  const unit = first(symbols, 'unit');
  if (!unit || unit.unit === 'weekend') return null;
  const numbers = symbols.filter((symbol) => symbol.kind === 'number');
  const half = first(symbols, 'half') ? 0.5 : null;
  const min = half ?? numbers[0]?.value ?? 1;
  const last = numbers.at(-1);
  return {
    kind: 'span',
    min,
    max: half ?? Math.max(min, last?.upTo ?? last?.value ?? 1),
    loose: numbers.some(({ loose }) => loose),
    unit: unit.unit,
    working: unit.working ?? false,
    within: symbols.some((symbol) => symbol.kind === 'lead' && symbol.lead === 'within'),
  };
}

function clockPiece(symbols: readonly PlacedSymbol[], { halfBefore }: TimeKnowledge): TimePiece | null {
  const times: ClockMeaning[] = [];
  let shift = 0;
  for (const symbol of symbols) {
    if (symbol.kind === 'half') shift = halfBefore ? -30 : 30;
    else if (symbol.kind === 'quarter') shift = 15;
    else if (shift === 15 && (symbol.kind === 'to' || (symbol.kind === 'lead' && symbol.lead === 'before')))
      shift = -15;
    const read = readHour(symbol, shift);
    if (read) times.push(read);
  }
  const [start, end] = times;
  if (!start) return null;
  if (!end) return { kind: 'clock', clock: start };
  return { kind: 'clock', clock: rangeOf(start, end) };
}

function readHour(symbol: PlacedSymbol, shift: number): ClockMeaning | null {
  if (symbol.kind === 'clock') return { from: symbol.minutes, to: symbol.minutes, marked: symbol.marked };
  if (symbol.kind !== 'number' || !Number.isInteger(symbol.value) || symbol.value > 24) return null;
  const minutes = Math.min(symbol.value * 60 + shift, 1439);
  return minutes < 0 ? null : { from: minutes, to: minutes, marked: symbol.value >= 8 };
}

/** "between 9 and 11 am": a mark at the end counts for the beginning too, unless that would turn the range around. */
function rangeOf(start: ClockMeaning, end: ClockMeaning): ClockMeaning {
  const noon = 720;
  const asAfternoon = start.from + noon;
  if (end.from >= noon && start.from < noon && asAfternoon < end.from && start.from < 7 * 60)
    return { from: asAfternoon, to: end.from, marked: true };
  if (start.from >= 7 * 60 && end.from < start.from && end.from + noon > start.from)
    return { from: start.from, to: end.from + noon, marked: true };
  return { from: start.from, to: Math.max(start.from, end.from), marked: start.marked && end.marked };
}
