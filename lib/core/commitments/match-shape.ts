/** Tries the shapes of a language at one place in a row of time symbols. */
import type { PlacedSymbol } from './read-symbols';
import type { PieceName } from './time-knowledge';

interface ShapeItem {
  readonly names: readonly string[];
  readonly optional: boolean;
}

export interface Shape {
  readonly name: PieceName;
  readonly items: readonly ShapeItem[];
}

export interface ShapeMatch {
  readonly name: PieceName;
  readonly symbols: readonly PlacedSymbol[];
  /** Index after the last symbol. */
  readonly to: number;
}

export function parseShape([name, source]: readonly [PieceName, string]): Shape {
  const items = source.split(' ').map((item) => ({
    names: item.replace('?', '').split('|'),
    optional: item.endsWith('?'),
  }));
  return { name, items };
}

/** Shapes by the symbols that they can begin with, so that most places in a text ask for none. */
export type ShapeIndex = ReadonlyMap<string, readonly Shape[]>;

export function indexShapes(shapes: readonly Shape[]): ShapeIndex {
  const index = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const certain = shape.items.findIndex(({ optional }) => !optional);
    const openers = new Set(shape.items.slice(0, certain < 0 ? undefined : certain + 1).flatMap(({ names }) => names));
    for (const tag of openers) index.set(tag, [...(index.get(tag) ?? []), shape]);
  }
  return index;
}

/** A match with what it means. */
export interface ShapeReading<T> {
  readonly match: ShapeMatch;
  readonly meaning: T;
}

/** The longest match of any shape that begins at `from` and means something; between equals the shape that is listed first. */
export function longestReading<T>(
  shapes: ShapeIndex,
  symbols: readonly PlacedSymbol[],
  from: number,
  meaningOf: (match: ShapeMatch) => T | null,
): ShapeReading<T> | null {
  const opener = symbols[from];
  if (!opener) return null;
  let best: ShapeReading<T> | null = null;
  for (const { name, items } of shapes.get(tagOf(opener)) ?? []) {
    const matched = matchItems(items, 0, symbols, from);
    if (!matched || matched.length === 0 || from + matched.length <= (best?.match.to ?? 0)) continue;
    const match = { name, symbols: matched, to: from + matched.length };
    const meaning = meaningOf(match);
    if (meaning) best = { match, meaning };
  }
  return best;
}

function matchItems(
  items: readonly ShapeItem[],
  n: number,
  symbols: readonly PlacedSymbol[],
  at: number,
): readonly PlacedSymbol[] | null {
  const item = items[n];
  if (!item) return [];
  const symbol = symbols[at];
  if (symbol && item.names.includes(tagOf(symbol))) {
    const rest = matchItems(items, n + 1, symbols, at + 1);
    if (rest) return [symbol, ...rest];
  }
  return item.optional ? matchItems(items, n + 1, symbols, at) : null;
}

export const tagOf = (symbol: PlacedSymbol): string => (symbol.kind === 'lead' ? symbol.lead : symbol.kind);
