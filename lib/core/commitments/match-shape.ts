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

/** The longest match of any shape that begins at `from`; between equals the shape that is listed first. */
export function longestShape(
  shapes: readonly Shape[],
  symbols: readonly PlacedSymbol[],
  from: number,
): ShapeMatch | null {
  let best: ShapeMatch | null = null;
  for (const shape of shapes) {
    const matched = matchItems(shape.items, 0, symbols, from);
    if (matched && matched.length > 0 && from + matched.length > (best?.to ?? 0))
      best = { name: shape.name, symbols: matched, to: from + matched.length };
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
