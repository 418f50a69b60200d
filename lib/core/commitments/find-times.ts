/** Finds the times that a sentence speaks of, each as it was said. */
import type { Span } from '../text/span';
import { buildPiece } from './build-piece';
import { indexShapes, longestReading, parseShape, type ShapeReading, tagOf } from './match-shape';
import { bind, emptyDraft, finished, isBarePart, isMereHabit, isOpening, type PhraseDraft, take } from './phrase-draft';
import { createSymbolReader, type PlacedSymbol } from './read-symbols';
import type { TimeKnowledge } from './time-knowledge';
import type { TimePhrase } from './time-phrase';
import type { TimePiece } from './time-piece';

export interface TimeFinder {
  /** Phrases in `text` between `from` and `to`, in order. Times that have gone by ("seit Montag") are left out. */
  find(text: string, from?: number, to?: number): TimePhrase[];
}

export function createTimeFinder(knowledge: TimeKnowledge): TimeFinder {
  const reader = createSymbolReader(knowledge);
  const shapes = indexShapes(knowledge.shapes.map(parseShape));
  const readPiece: PieceReader = (symbols, at) =>
    longestReading(shapes, symbols, at, (match) => buildPiece(match, knowledge));
  return {
    find: (text, from = 0, to = text.length) => {
      // Fillers may stand anywhere in a phrase, so the shapes never see them.
      const symbols = reader.read(text, from, to).filter((symbol) => symbol.kind !== 'filler');
      const found: TimePhrase[] = [];
      for (let at = 0; at < symbols.length; ) {
        if (symbols[at]?.kind === 'other') {
          at++;
          continue;
        }
        const reading = readPhrase(symbols, at, readPiece);
        if (reading.phrase) found.push(reading.phrase);
        at = reading.next;
      }
      return found;
    },
  };
}

type PieceReading = ShapeReading<TimePiece>;
type PieceReader = (symbols: readonly PlacedSymbol[], at: number) => PieceReading | null;

const NUMBERED_DAY = new Set(['by', 'before', 'on', 'from']);
const RANGE_WORDS = new Set(['to', 'and', 'by']);
const CONNECTORS = new Set(['by', 'before', 'on', 'at', 'from', 'in', 'within', 'comma']);

function readPhrase(
  symbols: readonly PlacedSymbol[],
  start: number,
  readPiece: PieceReader,
): { readonly phrase: TimePhrase | null; readonly next: number } {
  const draft = emptyDraft();
  let end = start;
  let at = start;
  let range = false;
  for (;;) {
    const reading = bestPiece(readPiece, symbols, at);
    if (reading && allowed(reading.match.symbols, draft, symbols[at - 1]) && take(draft, reading, range)) {
      at = reading.match.to;
      end = at;
      range = false;
      if (reading.meaning.kind === 'gone') break;
      continue;
    }
    const step = connect(draft, symbols[at], end > start);
    if (step === 'stop') break;
    range ||= step === 'range';
    at++;
  }
  // No piece began at any place that was passed, so none needs to be tried again.
  if (end === start) return { phrase: null, next: Math.max(at, start + 1) };
  if (draft.gone || isOpening(draft) || isMereHabit(draft) || isBarePart(draft)) return { phrase: null, next: end };
  return { phrase: finished(draft, spanOf(symbols, start, end)), next: end };
}

/** What a little word between two pieces does: it leads to the next, opens a range of days, or ends the phrase. */
function connect(draft: PhraseDraft, symbol: PlacedSymbol | undefined, begun: boolean): 'lead' | 'range' | 'stop' {
  if (!symbol) return 'stop';
  const tag = tagOf(symbol);
  // "Mo–Fr 9–12 und 14–18 Uhr, Sa 9–12 Uhr": hours of opening go on.
  if (isOpening(draft) && (RANGE_WORDS.has(tag) || CONNECTORS.has(tag))) return 'lead';
  const opensRange = RANGE_WORDS.has(tag) && draft.day !== null && draft.clock === null;
  if (CONNECTORS.has(tag) && (tag !== 'comma' || begun)) {
    bind(draft, tag);
    draft.led ||= !begun;
    return opensRange ? 'range' : 'lead';
  }
  if (tag === 'past' && !begun) {
    draft.gone = true;
    return 'lead';
  }
  return opensRange ? 'range' : 'stop';
}

/** A shape that begins with a lead ("in June") gives way to a longer one behind that lead ("by | 30 June"). */
function bestPiece(read: PieceReader, symbols: readonly PlacedSymbol[], at: number): PieceReading | null {
  const reading = read(symbols, at);
  if (!reading || symbols[at]?.kind !== 'lead') return reading;
  const behind = read(symbols, at + 1);
  return behind && behind.match.to > reading.match.to ? null : reading;
}

function spanOf(symbols: readonly PlacedSymbol[], start: number, end: number): Span {
  return { start: symbols[start]?.start ?? 0, end: symbols[end - 1]?.end ?? 0 };
}

/** A bare number of the month ("the 27th") or one with a slash ("3/4") is a date only where a word says so. */
function allowed(symbols: readonly PlacedSymbol[], draft: PhraseDraft, before: PlacedSymbol | undefined): boolean {
  const [symbol] = symbols;
  // "3 bis 5 Tage" is a length, not "until five days from now", and "zwei bis drei Muster" is no hour.
  if (symbol?.kind === 'lead' && symbol.lead === 'by' && (before?.kind === 'number' || before?.kind === 'single'))
    return symbols.every(({ kind }) => kind !== 'unit' && kind !== 'number');
  // "Monday 8 till 10" is an hour, "2 by 4" a size.
  if (symbol?.kind === 'number' && symbols[1]?.kind === 'lead' && symbols.length === 3) return draft.day !== null;
  if (symbols.length > 1 || !symbol || !isMereNumber(symbol)) return true;
  const tag = before ? tagOf(before) : '';
  return draft.day?.kind === 'weekday' || NUMBERED_DAY.has(tag) || (draft.day?.kind === 'date' && tag === 'and');
}

const isMereNumber = (symbol: PlacedSymbol): boolean =>
  symbol.kind === 'ordinal' ||
  symbol.kind === 'dotted' ||
  (symbol.kind === 'date' && symbol.slashed === true && symbol.year === null);
