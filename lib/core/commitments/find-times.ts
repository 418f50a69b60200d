/** Finds the times that a sentence speaks of, each as it was said. */
import type { Span } from '../text/span';
import { buildPiece, type TimePiece } from './build-piece';
import { longestShape, parseShape, type Shape, type ShapeMatch, tagOf } from './match-shape';
import { createSymbolReader, type PlacedSymbol } from './read-symbols';
import type { TimeKnowledge } from './time-knowledge';
import type { Bound, DayMeaning, TimePhrase } from './time-phrase';

export interface TimeFinder {
  /** Phrases in `text` between `from` and `to`, in order. Times that have gone by ("seit Montag") are left out. */
  find(text: string, from?: number, to?: number): TimePhrase[];
}

export function createTimeFinder(knowledge: TimeKnowledge): TimeFinder {
  const reader = createSymbolReader(knowledge);
  const shapes = knowledge.shapes.map(parseShape);
  return {
    find: (text, from = 0, to = text.length) => {
      // Fillers may stand anywhere in a phrase, so the shapes never see them.
      const symbols = reader.read(text, from, to).filter((symbol) => symbol.kind !== 'filler');
      const found: TimePhrase[] = [];
      for (let at = 0; at < symbols.length; ) {
        const reading = readPhrase(symbols, at, shapes, knowledge);
        if (reading.phrase) found.push(reading.phrase);
        at = reading.next;
      }
      return found;
    },
  };
}

interface Draft {
  bound: Bound;
  bounded: boolean;
  day: DayMeaning | null;
  lastDay: DayMeaning | null;
  weekday: number | null;
  clock: TimePhrase['clock'];
  part: TimePhrase['part'];
  gone: boolean;
  /** A word like "am" or "in" leads the phrase; without one, "morning" is just a noun. */
  led: boolean;
}

const NUMBERED_DAY = new Set(['by', 'before', 'on', 'from']);
const CONNECTORS = new Set(['by', 'before', 'on', 'at', 'from', 'in', 'within', 'comma']);

function readPhrase(
  symbols: readonly PlacedSymbol[],
  start: number,
  shapes: readonly Shape[],
  knowledge: TimeKnowledge,
): { readonly phrase: TimePhrase | null; readonly next: number } {
  const draft: Draft = {
    bound: 'at',
    bounded: false,
    day: null,
    lastDay: null,
    weekday: null,
    clock: null,
    part: null,
    gone: false,
    led: false,
  };
  let end = start;
  let at = start;
  let range = false;
  for (;;) {
    const match = bestShape(shapes, symbols, at);
    const piece = match && allowed(match.symbols, draft, symbols[at - 1]) ? buildPiece(match, knowledge) : null;
    if (match && piece && take(draft, piece, range, match.symbols)) {
      at = match.to;
      end = at;
      range = false;
      if (piece.kind === 'gone') break;
      continue;
    }
    const symbol = symbols[at];
    if (!symbol) break;
    const tag = tagOf(symbol);
    if (CONNECTORS.has(tag) && (tag !== 'comma' || end > start)) {
      bind(draft, tag);
      draft.led ||= end === start;
    } else if (tag === 'past' && end === start) draft.gone = true;
    else if ((tag === 'to' || tag === 'and' || tag === 'by') && draft.day && !draft.clock) range = true;
    else break;
    if (tag === 'by' && draft.day && !draft.clock) range = true;
    at++;
  }
  if (end === start) return { phrase: null, next: start + 1 };
  if (draft.gone || isBarePart(draft)) return { phrase: null, next: end };
  return { phrase: finished(draft, spanOf(symbols, start, end)), next: end };
}

const isBarePart = ({ part, day, clock, led }: Draft): boolean => part !== null && !day && !clock && !led;

/** A shape that begins with a lead ("in June") gives way to a longer one behind that lead ("by | 30 June"). */
function bestShape(shapes: readonly Shape[], symbols: readonly PlacedSymbol[], at: number): ShapeMatch | null {
  const match = longestShape(shapes, symbols, at);
  const symbol = symbols[at];
  if (!match || symbol?.kind !== 'lead') return match;
  const behind = longestShape(shapes, symbols, at + 1);
  return behind && behind.to > match.to ? null : match;
}

function spanOf(symbols: readonly PlacedSymbol[], start: number, end: number): Span {
  return { start: symbols[start]?.start ?? 0, end: symbols[end - 1]?.end ?? 0 };
}

/** A bare number of the month ("the 27th") is a date only where a word says so. */
function allowed(symbols: readonly PlacedSymbol[], draft: Draft, before: PlacedSymbol | undefined): boolean {
  if (symbols.length > 1 || symbols[0]?.kind !== 'ordinal') return true;
  const tag = before ? tagOf(before) : '';
  return draft.day?.kind === 'weekday' || NUMBERED_DAY.has(tag) || (draft.day?.kind === 'date' && tag === 'and');
}

function bind(draft: Draft, tag: string): void {
  if (draft.bounded) return;
  if (tag === 'by' || tag === 'before') Object.assign(draft, { bound: 'by', bounded: true });
  if (tag === 'from') Object.assign(draft, { bound: 'from', bounded: true });
}

/** Takes the piece into the phrase; false if the phrase already has one of its kind. */
function take(draft: Draft, piece: TimePiece, range: boolean, symbols: readonly PlacedSymbol[]): boolean {
  const [opener] = symbols;
  if (opener?.kind === 'lead') bind(draft, opener.lead);
  switch (piece.kind) {
    case 'gone':
      draft.gone = true;
      return true;
    case 'clock':
      if (draft.clock) return false;
      draft.clock = piece.clock;
      return true;
    case 'part':
      if (draft.part) return false;
      draft.part = piece.part;
      return true;
    case 'day':
      return takeDay(draft, piece.day, range);
  }
}

function takeDay(draft: Draft, day: DayMeaning, range: boolean): boolean {
  if (!draft.day) {
    draft.day = day;
    return true;
  }
  if (range && !draft.lastDay && day.kind !== 'span') {
    draft.lastDay = day;
    // "the 22nd and 23rd of April": the month belongs to both.
    if (day.kind === 'date' && draft.day.kind === 'date' && draft.day.month === null)
      draft.day = { ...day, day: draft.day.day };
    return true;
  }
  if (draft.day.kind === 'weekday' && (day.kind === 'date' || day.kind === 'relative') && draft.weekday === null) {
    draft.weekday = draft.day.weekday;
    draft.day = day;
    return true;
  }
  // "Mittwoch nächster Woche", "Tuesday next week", "tomorrow, Tuesday".
  if (draft.day.kind === 'weekday' && day.kind === 'period' && day.unit === 'week' && day.edge === null && day.which) {
    draft.day = { ...draft.day, week: day.which };
    return true;
  }
  if (draft.day.kind === 'period' && draft.day.unit === 'week' && draft.day.edge === null && day.kind === 'weekday') {
    draft.day = { ...day, week: draft.day.which };
    return true;
  }
  if (
    (draft.day.kind === 'relative' || draft.day.kind === 'date') &&
    day.kind === 'weekday' &&
    draft.weekday === null
  ) {
    draft.weekday = day.weekday;
    return true;
  }
  return false;
}

function finished(draft: Draft, span: Span): TimePhrase {
  const { bound, day, lastDay, clock, part, weekday } = draft;
  return { ...span, bound, day, lastDay, clock, part, weekday };
}
