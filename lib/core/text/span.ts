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
