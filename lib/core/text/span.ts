/** A stretch of text. Offsets count UTF-16 code units, as DOM and JavaScript strings do; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The same stretch where the text before it is `by` longer. */
export const movedBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Those that overlap `span`; `spans` are sorted and apart, and none before index `from` is looked at. */
export function spansIn(spans: readonly Span[], span: Span, from = 0): Span[] {
  let to = from;
  while ((spans[to]?.start ?? span.end) < span.end) to++;
  return spans.slice(from, to).filter((other) => overlaps(other, span));
}
