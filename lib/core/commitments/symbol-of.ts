/** Finds the symbol of one kind among those of a shape. */
import type { PlacedSymbol } from './read-symbols';

type OfKind<K extends PlacedSymbol['kind']> = Extract<PlacedSymbol, { kind: K }>;

export const symbolOf = <K extends PlacedSymbol['kind']>(
  symbols: readonly PlacedSymbol[],
  kind: K,
): OfKind<K> | undefined => symbols.find((symbol): symbol is OfKind<K> => symbol.kind === kind);
