/** The one change between two states of a draft, and where it moves a span to. */
import { type Span, sliceOf } from './span';

export interface Edit {
  /** Replaced stretch of the old text. */
  readonly start: number;
  readonly oldEnd: number;
  /** Where the replacement ends in the new text. */
  readonly newEnd: number;
}

/** The smallest single replacement that turns `before` into `after`; null if they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where `span` stands after `edit`; null if the edit touched its inside. */
export function remap(span: Span, edit: Edit): Span | null {
  if (edit.start >= span.end) return span;
  const shift = edit.newEnd - edit.oldEnd;
  return edit.oldEnd <= span.start ? { start: span.start + shift, end: span.end + shift } : null;
}

/** Where the words of `span` in `before` stand in `after`; null if they changed. */
export function followSpan(before: string, after: string, span: Span): Span | null {
  const edit = editBetween(before, after);
  const moved = edit ? remap(span, edit) : span;
  return moved && sliceOf(after, moved) === sliceOf(before, span) ? { start: moved.start, end: moved.end } : null;
}
