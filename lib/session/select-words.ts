/** Selects words of a draft and brings them into sight, so that the next key replaces them. Nothing in the draft changes. */
import type { Span } from '@/lib/core/text/span';
import { readTextMap } from '@/lib/hosts/shared/text-map';
import { firstFieldOf } from './open-fields';

export function selectWords(field: HTMLElement, foreign: string, span: Span): void {
  const range = readTextMap(field, foreign).toRange(span);
  const selection = field.ownerDocument.getSelection();
  if (!range || !selection) return;
  field.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** A reformulation with a «field» leaves that field selected. `start` is where the reformulation stands in the draft's text. */
export function selectOpenField(field: HTMLElement, foreign: string, start: number, reformulation: string): void {
  const name = firstFieldOf(reformulation);
  if (name === null) return;
  // Searched for: an editor that parts paragraphs in its own way has moved it.
  const at = readTextMap(field, foreign).text.indexOf(name, start);
  if (at >= 0) selectWords(field, foreign, { start: at, end: at + name.length });
}
