/** Reads what the agent wrote in a field as plain text, and finds the place in the page of each offset of that text. */
import type { Span } from '@/lib/core/text/span';
import { type Unit, type WalkedText, walkText } from './walk-text';

/** A picture of one moment: read it again after each change, editors swap their nodes. Offsets count UTF-16 code units. */
export interface TextMap {
  /** Lines are parted by "\n"; no-break spaces read as spaces; elements that match `foreign` are left out. */
  readonly text: string;
  /** The place of a span; null where it is none of this text, or where a foreign element stands in its midst. */
  toRange(span: Span): Range | null;
  /** The offset of a place in the page (a selection's, a pointer's); null outside the agent's own text. */
  offsetOf(node: Node, offset: number): number | null;
}

export function readTextMap(field: HTMLElement, foreign: string): TextMap {
  const walked = walkText(field, foreign);
  return {
    text: walked.text,
    toRange: (span) => toRange(field, walked, span),
    offsetOf: (node, offset) => (isOwn(field, foreign, node) ? offsetOf(walked.units, node, offset) : null),
  };
}

function toRange(field: HTMLElement, { text, units, emptyLine }: WalkedText, span: Span): Range | null {
  if (span.start < 0 || span.start > span.end || span.end > text.length) return null;
  const range = field.ownerDocument.createRange();
  if (text === '') {
    if (emptyLine) range.setStartBefore(emptyLine);
    else range.setStart(field, 0);
    range.collapse(true);
    return range;
  }
  const first = lastUnitAt(units, span.start);
  const last = span.start === span.end ? first : unitEndingAt(units, span.end);
  if (!first || !last || first.zone !== last.zone) return null;
  if (first.length === 0) range.setStartBefore(first.node);
  else range.setStart(first.node, first.from + span.start - first.at);
  if (last.length === 0) range.setEndBefore(last.node);
  else range.setEnd(last.node, last.from + span.end - last.at);
  return range;
}

const endOf = (unit: Unit): number => unit.at + unit.length;

/** The last unit that starts at the offset or before it. */
function lastUnitAt(units: readonly Unit[], offset: number): Unit | undefined {
  return units[firstIndex(units, (unit) => unit.at > offset) - 1];
}

/** A span ends with the text before its end, not at the start of what follows: else a replacement takes the format of its neighbour. */
function unitEndingAt(units: readonly Unit[], offset: number): Unit | undefined {
  const index = firstIndex(units, (unit) => endOf(unit) >= offset);
  const unit = units[index];
  return unit && unit.at <= offset ? unit : undefined;
}

/** Binary search: the first index at which the condition, once true, stays true. */
function firstIndex(units: readonly Unit[], holds: (unit: Unit) => boolean): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (unit && holds(unit)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isOwn(field: HTMLElement, foreign: string, node: Node): boolean {
  if (!field.contains(node)) return false;
  if (foreign === '') return true;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const alien = element?.closest(foreign);
  return !alien || alien === field || !field.contains(alien);
}

function offsetOf(units: readonly Unit[], node: Node, offset: number): number {
  const isElement = node.nodeType === Node.ELEMENT_NODE;
  const child = isElement ? (node.childNodes[offset] ?? null) : node;
  const index = firstIndex(units, (unit) => !isBefore(unit.node, node, child));
  const next = units[index];
  const previous = units[index - 1];
  if (next && next.node === node && !isElement) {
    return next.at + Math.min(Math.max(offset - next.from, 0), next.length);
  }
  if (!previous) return 0;
  const startsHere = next && (next.node === child || (node.contains(next.node) && !node.contains(previous.node)));
  return startsHere ? next.at : endOf(previous);
}

/** Whether a unit's node stands before the place in front of `child`, or before the end of `parent` where there is no child. */
function isBefore(unitNode: Node, parent: Node, child: Node | null): boolean {
  const position = (child ?? parent).compareDocumentPosition(unitNode);
  if (position & Node.DOCUMENT_POSITION_PRECEDING) return true;
  return child === null && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
}
