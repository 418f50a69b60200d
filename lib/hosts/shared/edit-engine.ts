/** How each kind of editor takes an edit so that its own model and its own undo know of it. */
import type { Span } from '@/lib/core/text/span';
import type { TextMap } from './text-map';

interface EditEngine {
  /** What has to be selected so that a span is replaced; null where the span has no place. */
  readonly rangeFor: (map: TextMap, span: Span) => Range | null;
  /** Replaces the range, which is selected by then. */
  readonly insert: (range: Range, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const CKEDITOR_5 = '.ck-editor__editable';

export function editEngineOf(field: HTMLElement): EditEngine {
  return field.matches(CKEDITOR_5) ? ckeditor5(field) : nativeEngine(field.ownerDocument);
}

/** Plain contenteditable, ProseMirror, Lexical …: they follow the browser's own edit, which is one step of the browser's undo. */
function nativeEngine(doc: Document): EditEngine {
  return {
    rangeFor: rangeWithOuterEnd,
    insert: (_, text) => {
      // Deprecated, yet the only edit that enters the native undo history; no browser plans to remove it.
      doc.execCommand('insertText', false, text);
    },
    undo: () => doc.execCommand('undo'),
    redo: () => doc.execCommand('redo'),
  };
}

/**
 * Firefox (seen in 153) loses the space after a text node that is replaced as a whole, as "nicht" in "das <b>nicht</b> mehr"; it keeps the space
 * when the selection ends in the text that follows.
 */
function rangeWithOuterEnd(map: TextMap, span: Span): Range | null {
  const range = map.toRange(span);
  const isInLine = /^[^\n]/.test(map.text.slice(span.end, span.end + 1));
  const wider = isInLine ? map.toRange({ start: span.start, end: span.end + 1 }) : null;
  if (range && wider && wider.endContainer !== range.endContainer) {
    range.setEnd(wider.endContainer, wider.endOffset - 1);
  }
  return range;
}

/**
 * CKEditor 5 writes from its model and reverts what happens to its DOM behind its back: Chromium sends no `beforeinput` for execCommand, so
 * the event is made here. Versions before 35 do not listen to it, but follow the native edit.
 */
function ckeditor5(field: HTMLElement): EditEngine {
  return {
    rangeFor: (map, span) => map.toRange(span),
    insert: (range, text) => {
      if (text.includes('\n')) paste(field, text);
      else if (!askToReplace(field, range, text)) field.ownerDocument.execCommand('insertText', false, text);
    },
    undo: () => pressWithControl(field, 'z', 90),
    redo: () => pressWithControl(field, 'y', 89),
  };
}

/** True if the editor took the edit upon itself. The target range keeps it from using an older selection of its own. */
function askToReplace(field: HTMLElement, range: Range, text: string): boolean {
  return !field.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: text,
      targetRanges: [new StaticRange(range)],
    }),
  );
}

/**
 * Each line feed of a replacement would be an undo step of its own; what is pasted is one, and comes in paragraphs. Firefox hands the page no data
 * transfer of an extension, but text given by the two members that only it knows.
 */
function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const data = { clipboardData, data: text, dataType: 'text/plain' };
  field.dispatchEvent(new ClipboardEvent('paste', { ...data, bubbles: true, cancelable: true, composed: true }));
}

function pressWithControl(field: HTMLElement, key: string, keyCode: number): void {
  // CKEditor 5 binds "Ctrl" to the command key on a Mac, and only to that.
  const isMac = /mac/i.test(navigator.userAgent);
  const init = { key, code: `Key${key.toUpperCase()}`, keyCode, ctrlKey: !isMac, metaKey: isMac };
  field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
}
