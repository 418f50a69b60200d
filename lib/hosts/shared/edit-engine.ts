/** How each kind of editor takes an edit so that its own model and its own undo know of it. */

/** What an editor is asked to do; `range` is the text to replace, already selected. */
type Insert = (range: Range, text: string) => void;

interface EditEngine {
  readonly insert: Insert;
  readonly undo: () => void;
  readonly redo: () => void;
  /** False where a line feed would become several undo steps. */
  readonly takesLines: boolean;
}

const CKEDITOR_5 = '.ck-editor__editable';

export function editEngineOf(field: HTMLElement): EditEngine {
  return field.matches(CKEDITOR_5) ? ckeditor5(field) : nativeEngine(field.ownerDocument);
}

/** Plain contenteditable, ProseMirror, Lexical …: they follow the browser's own edit, which is one step of the browser's undo. */
function nativeEngine(doc: Document): EditEngine {
  return {
    insert: (_, text) => {
      // Deprecated, yet the only edit that enters the native undo history; no browser plans to remove it.
      doc.execCommand('insertText', false, text);
    },
    undo: () => doc.execCommand('undo'),
    redo: () => doc.execCommand('redo'),
    takesLines: true,
  };
}

/**
 * CKEditor 5 writes from its model and reverts what happens to its DOM behind its back: Chromium sends no `beforeinput` for execCommand, so
 * the event is made here. Versions before 35 do not listen to it, but follow the native edit.
 */
function ckeditor5(field: HTMLElement): EditEngine {
  return {
    insert: (range, text) => {
      if (!askToReplace(field, range, text)) field.ownerDocument.execCommand('insertText', false, text);
    },
    undo: () => pressWithControl(field, 'z', 90),
    redo: () => pressWithControl(field, 'y', 89),
    takesLines: false,
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

function pressWithControl(field: HTMLElement, key: string, keyCode: number): void {
  // CKEditor 5 binds "Ctrl" to the command key on a Mac, and only to that.
  const isMac = /mac/i.test(navigator.userAgent);
  const init = { key, code: `Key${key.toUpperCase()}`, keyCode, ctrlKey: !isMac, metaKey: isMac };
  field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
}
