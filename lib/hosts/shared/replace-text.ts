/** Puts one reformulation into a draft as the agent would have typed it: the host's undo takes it back in one step. */
import { type Span, sliceOf } from '@/lib/core/text/span';
import { editEngineOf } from './edit-engine';
import { pause } from './pause';
import { readTextMap, type TextMap } from './text-map';

export interface Replacement {
  readonly field: HTMLElement;
  /** What the agent did not write, as in `DraftHandle`. */
  readonly foreign: string;
  readonly span: Span;
  /** What the span is expected to say. */
  readonly actual: string;
  readonly replacement: string;
}

/** `changed`: the draft said something else there, nothing was touched. `refused`: the editor did not do exactly what it was asked to. */
export type ReplaceOutcome = 'replaced' | 'changed' | 'refused';

/** Editors copy the selection on `selectionchange`, which comes late. */
const SELECTION_PAUSE = 50;
/** An editor that does not accept an edit puts its own text back within a few frames: no look before that counts. */
const FIRST_LOOK = 140;
const LOOK_AGAIN = 70;
/** On a busy machine an editor takes its time; words that come after this would stand in the draft and in the clipboard. */
const LAST_LOOK = 1000;
/** How often a selection is tried that the editor moves elsewhere. */
const SELECTION_TRIES = 3;

export async function replaceText(request: Replacement): Promise<ReplaceOutcome> {
  const { field, span, replacement } = request;
  const engine = editEngineOf(field);
  const before = readStanding(request);
  if (!before) return 'changed';
  const firstRange = engine.rangeFor(before, span);
  if (!firstRange) return 'refused';

  await settleSelection(field, firstRange);

  const now = readStanding(request);
  if (!now || now.text !== before.text) return 'changed';
  const range = engine.rangeFor(now, span);
  if (!range) return 'refused';
  if (!isSelected(range)) select(field, range);
  engine.insert(range, replacement);
  return (await comesToSay(request, textAfter(now.text, request))) ? 'replaced' : 'refused';
}

/**
 * Takes a replacement back: `actual` is what stands there now, `replacement` what stood there before. The host's own undo is tried first, since it
 * also restores formatting; where its last step was something else, that step is put back and the words are replaced like any others.
 */
export async function undoReplacement(request: Replacement): Promise<ReplaceOutcome> {
  const { field, foreign, span } = request;
  const now = readStanding(request);
  if (!now) return 'changed';
  const engine = editEngineOf(field);
  const behind = now.toRange({ start: span.end, end: span.end });
  if (behind) await settleSelection(field, behind);
  if (readTextMap(field, foreign).text !== now.text) return 'changed';
  engine.undo();
  if (await comesToSay(request, textAfter(now.text, request))) return 'replaced';
  engine.redo();
  return (await comesToSay(request, now.text)) ? replaceText(request) : 'refused';
}

function readStanding({ field, foreign, span, actual }: Replacement): TextMap | null {
  if (!field.isConnected) return null;
  const map = readTextMap(field, foreign);
  return sliceOf(map.text, span) === actual ? map : null;
}

const textAfter = (text: string, { span, replacement }: Replacement): string =>
  text.slice(0, span.start) + replacement + text.slice(span.end);

/** Selects until the editor leaves it so: one that has just got the focus may put back its own selection, and would then write there. */
async function settleSelection(field: HTMLElement, range: Range): Promise<void> {
  for (let tries = 0; tries < SELECTION_TRIES; tries++) {
    select(field, range);
    await pause(SELECTION_PAUSE);
    if (isSelected(range)) return;
  }
}

function select(field: HTMLElement, range: Range): void {
  field.focus({ preventScroll: true });
  const selection = field.ownerDocument.getSelection();
  if (!selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Editors may move the selection to a place they like better while it settles; the native edit needs it where the phrase is. */
function isSelected(range: Range): boolean {
  const selection = range.startContainer.ownerDocument?.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  return (
    selected.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    selected.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

async function comesToSay({ field, foreign, actual, replacement }: Replacement, expected: string): Promise<boolean> {
  // Where a text of several lines comes or goes, one editor parts paragraphs by an empty line and another by their margins.
  const breaks = /\n/.test(actual + replacement) ? /\n+/g : /\n/g;
  const words = (text: string): string => visibleWords(text).replace(breaks, '\n');
  const isThere = (): boolean => words(readTextMap(field, foreign).text) === words(expected);
  await pause(FIRST_LOOK);
  for (let waited = FIRST_LOOK; waited < LAST_LOOK && !isThere(); waited += LOOK_AGAIN) await pause(LOOK_AGAIN);
  return isThere();
}

/** Editors come and go with invisible characters, and a line may lose the space at its edge. */
const visibleWords = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/^ +| +$/gm, '')
    .trimEnd();
