/** The pattern language's syntax tree. docs/rule-format.md, "Patterns", describes the notation. */

/** How a word of a pattern is compared with a folded word of the text. */
export type WordTest =
  | { readonly kind: 'exact'; readonly text: string }
  /** Written with a capital that carries meaning: "Sie". */
  | { readonly kind: 'capital'; readonly text: string }
  | { readonly kind: 'prefix' | 'suffix' | 'infix'; readonly text: string };

export type PatternNode =
  /** One word of the text that passes any of the tests. */
  | { readonly kind: 'word'; readonly tests: readonly WordTest[] }
  /** Up to `max` words of any kind; `acrossCommas` lets it leave the clause. */
  | { readonly kind: 'gap'; readonly max: number; readonly acrossCommas: boolean }
  | { readonly kind: 'seq'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'alt'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode }
  | { readonly kind: 'mark'; readonly item: PatternNode }
  | { readonly kind: 'slot'; readonly name: string; readonly item: PatternNode }
  /** A comma may stand here, or not. */
  | { readonly kind: 'comma' }
  /** A clause ends or begins here: a comma or other break, or an end of the sentence. */
  | { readonly kind: 'clause-edge' }
  | { readonly kind: 'sentence-start' }
  | { readonly kind: 'sentence-end' };

/** Parts joined by `&` stand in one clause, by `&&` in one sentence, in any order. */
export interface Pattern {
  readonly parts: readonly PatternNode[];
  readonly within: 'clause' | 'sentence';
}

export interface PatternError {
  /** Offset into the pattern's source. */
  readonly at: number;
  readonly message: string;
}
