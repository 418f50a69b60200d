/** A reformulation with a «field» leaves that field selected, so that the next key fills it. */
import { readTextMap } from '@/lib/hosts/shared/text-map';

/** `start` is where the reformulation stands in the draft's text. */
export function selectOpenField(field: HTMLElement, foreign: string, start: number, reformulation: string): void {
  const open = /«[^»]*»/.exec(reformulation);
  if (!open) return;
  const at = start + open.index;
  const range = readTextMap(field, foreign).toRange({ start: at, end: at + open[0].length });
  const selection = field.ownerDocument.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
