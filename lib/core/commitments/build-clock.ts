/** What the shapes of hours mean: "halb drei", "viertel nach vier", "zehn vor neun", "between 9 and 11 am". */

import type { PlacedSymbol } from './read-symbols';
import { symbolOf } from './symbol-of';
import type { TimeKnowledge, TimeSymbol } from './time-knowledge';
import type { ClockMeaning } from './time-phrase';
import type { TimePiece } from './time-piece';

const NOON = 720;
const LAST_MINUTE = 1439;

export function clockPiece(symbols: readonly PlacedSymbol[], { halfBefore }: TimeKnowledge): TimePiece | null {
  const times: ClockMeaning[] = [];
  let shift: Shift = NO_SHIFT;
  for (const symbol of symbols) {
    shift = shifted(shift, symbol, halfBefore);
    const read = readHour(symbol, shift);
    if (!read) continue;
    times.push(read);
    shift = NO_SHIFT;
  }
  const [start, end] = times;
  if (!start) return null;
  const clock = end ? rangeOf(start, end) : start;
  return { kind: 'clock', clock: symbolOf(symbols, 'zone') ? { ...clock, doubtful: true } : clock };
}

interface Shift {
  readonly minutes: number;
  readonly doubtful: boolean;
}

const NO_SHIFT: Shift = { minutes: 0, doubtful: false };

function shifted(shift: Shift, symbol: PlacedSymbol, halfBefore: boolean): Shift {
  switch (symbol.kind) {
    case 'half':
      return { minutes: halfBefore ? -30 : 30, doubtful: false };
    case 'threeQuarters':
      return { minutes: -15, doubtful: false };
    case 'quarter':
      // "viertel neun" is 8:15 where it is said at all.
      return { minutes: -45, doubtful: true };
    case 'to':
      return shift.doubtful ? { minutes: -15, doubtful: false } : shift;
    case 'past':
      return shift.doubtful ? { minutes: 15, doubtful: false } : shift;
    case 'lead':
      if (!shift.doubtful) return shift;
      return { minutes: symbol.lead === 'before' ? -15 : 15, doubtful: false };
    default:
      return shift;
  }
}

/** "um zehn vor neun", "fünf nach halb drei", "at ten past nine". */
export function minutesPiece(symbols: readonly PlacedSymbol[], { halfBefore }: TimeKnowledge): TimePiece | null {
  const [minutes, hour] = symbols.filter((symbol) => symbol.kind === 'number');
  if (!minutes || !hour || minutes.value % 5 !== 0 || minutes.value > 25) return null;
  const half = symbolOf(symbols, 'half') ? (halfBefore ? -30 : 30) : 0;
  const isBefore = symbols.some((symbol) => symbol.kind === 'lead' && symbol.lead === 'before');
  const clock = readHour(hour, { minutes: half + (isBefore ? -minutes.value : minutes.value), doubtful: false });
  return clock && { kind: 'clock', clock };
}

function readHour(symbol: PlacedSymbol, { minutes: shift, doubtful }: Shift): ClockMeaning | null {
  if (symbol.kind === 'clock')
    return { from: symbol.minutes, to: symbol.minutes, marked: symbol.marked, doubtful: false };
  if (symbol.kind === 'dotted') return clockOfDots(symbol);
  if (symbol.kind !== 'number' || symbol.counts || !Number.isInteger(symbol.value) || symbol.value > 24) return null;
  const minutes = Math.min(symbol.value * 60 + shift, LAST_MINUTE);
  return minutes < 0 ? null : { from: minutes, to: minutes, marked: symbol.value >= 8, doubtful };
}

type Dotted = Extract<TimeSymbol, { kind: 'dotted' }>;

/** "um 14.30", "at 10.30". */
export function clockOfDots({ first: hour, second: minute, isHour }: Dotted): ClockMeaning | null {
  if (!isHour || hour > 23 || minute > 59) return null;
  const minutes = hour * 60 + minute;
  return { from: minutes, to: minutes, marked: hour >= 7, doubtful: false };
}

/** "between 9 and 11 am": a mark at the end counts for the beginning too, unless that would turn the range around. */
function rangeOf(start: ClockMeaning, end: ClockMeaning): ClockMeaning {
  const doubtful = start.doubtful || end.doubtful;
  const asAfternoon = start.from + NOON;
  if (!start.marked && end.from >= NOON && asAfternoon < end.from && start.from < 7 * 60)
    return { from: asAfternoon, to: end.from, marked: true, doubtful };
  if (start.from >= 7 * 60 && end.from < start.from && end.from + NOON > start.from)
    return { from: start.from, to: end.from + NOON, marked: true, doubtful };
  return {
    from: start.from,
    to: Math.max(start.from, end.from),
    marked: start.marked && end.marked,
    doubtful: doubtful || end.from < start.from,
  };
}
