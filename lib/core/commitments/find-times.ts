/** Finds the times that a sentence speaks of, each as it was said. */
import type { Span } from '../text/span';
import { buildPiece } from './build-piece';
import { longestShape, parseShape, type Shape, type ShapeMatch, tagOf } from './match-shape';
import { bind, emptyDraft, finished, isBarePart, type PhraseDraft, take } from './phrase-draft';
import { createSymbolReader, type PlacedSymbol } from './read-symbols';
import type { TimeKnowledge } from './time-knowledge';
import type { TimePhrase } from './time-phrase';

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
        if (symbols[at]?.kind === 'other') {
          at++;
          continue;
        }
        const reading = readPhrase(symbols, at, shapes, knowledge);
        if (reading.phrase) found.push(reading.phrase);
        at = reading.next;
      }
      return found;
    },
  };
}

const NUMBERED_DAY = new Set(['by', 'before', 'on', 'from']);
const RANGE_WORDS = new Set(['to', 'and', 'by']);
const CONNECTORS = new Set(['by', 'before', 'on', 'at', 'from', 'in', 'within', 'comma']);

function readPhrase(
  symbols: readonly PlacedSymbol[],
  start: number,
  shapes: readonly Shape[],
  knowledge: TimeKnowledge,
): { readonly phrase: TimePhrase | null; readonly next: number } {
  const draft = emptyDraft();
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
    const step = connect(draft, symbols[at], end > start);
    if (step === 'stop') break;
    range ||= step === 'range';
    at++;
  }
  if (end === start) return { phrase: null, next: start + 1 };
  if (draft.gone || isBarePart(draft)) return { phrase: null, next: end };
  return { phrase: finished(draft, spanOf(symbols, start, end)), next: end };
}

/** What a little word between two pieces does: it leads to the next, opens a range of days, or ends the phrase. */
function connect(draft: PhraseDraft, symbol: PlacedSymbol | undefined, begun: boolean): 'lead' | 'range' | 'stop' {
  if (!symbol) return 'stop';
  const tag = tagOf(symbol);
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
function allowed(symbols: readonly PlacedSymbol[], draft: PhraseDraft, before: PlacedSymbol | undefined): boolean {
  if (symbols.length > 1 || symbols[0]?.kind !== 'ordinal') return true;
  const tag = before ? tagOf(before) : '';
  return draft.day?.kind === 'weekday' || NUMBERED_DAY.has(tag) || (draft.day?.kind === 'date' && tag === 'and');
}
