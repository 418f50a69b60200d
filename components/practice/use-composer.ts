/** The reply editor's behaviour. React renders the field once, empty; from then on its content belongs to the browser. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { PRACTICE_EVENTS, type PracticeSending } from '@/lib/core/practice/sending';

export interface Composer {
  readonly fieldRef: RefObject<HTMLDivElement | null>;
  /** Puts a text in place of the draft, as one step that the browser can undo. */
  fill(text: string): void;
  /** Hands the draft over and empties the field; false: there was nothing to send. */
  send(): boolean;
  clear(): void;
  /** Brings a sent draft back, formatting included. */
  restore(sendId: string): void;
}

export function useComposer(initialText: string | null, onSend: (sendId: string, text: string) => void): Composer {
  const fieldRef = useRef<HTMLDivElement>(null);
  const sentNodes = useRef(new Map<string, readonly ChildNode[]>());
  const initial = useRef(initialText);

  useEffect(() => {
    if (fieldRef.current && initial.current) writeDraft(fieldRef.current, initial.current);
  }, []);

  const fill = useCallback((text: string) => {
    const field = fieldRef.current;
    if (field) replaceDraft(field, text);
  }, []);

  const send = useCallback(() => {
    const field = fieldRef.current;
    if (!field || isBlank(field)) return false;
    const sendId = crypto.randomUUID();
    tell(field, 'presend', sendId);
    const text = readLines(field);
    sentNodes.current.set(sendId, [...field.childNodes]);
    writeDraft(field, '');
    onSend(sendId, text);
    tell(field, 'sent', sendId);
    return true;
  }, [onSend]);

  const clear = useCallback(() => {
    const field = fieldRef.current;
    if (field) writeDraft(field, '');
  }, []);

  const restore = useCallback((sendId: string) => {
    const field = fieldRef.current;
    const nodes = sentNodes.current.get(sendId);
    if (!field || !nodes) return;
    sentNodes.current.delete(sendId);
    field.prepend(...nodes);
    changed(field);
    tell(field, 'undone', sendId);
    field.focus();
  }, []);

  return { fieldRef, fill, send, clear, restore };
}

/** The reply as text. An empty block counts three times as a line break: its own one and the edges of two blocks. */
const readLines = (field: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: the lines of the reply are wanted, not only its letters.
  field.innerText.replace(/\n(?:\n\n)+/g, (breaks) => '\n'.repeat((breaks.length + 1) / 2)).trim();

export const isBlank = (field: HTMLElement): boolean => (field.textContent ?? '').trim() === '';

function tell(field: HTMLElement, kind: keyof typeof PRACTICE_EVENTS, sendId: string): void {
  field.dispatchEvent(new CustomEvent<PracticeSending>(PRACTICE_EVENTS[kind], { bubbles: true, detail: { sendId } }));
}

/** For whoever watches the field: scripts that write into it cause no input event by themselves. */
function changed(field: HTMLElement): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function replaceDraft(field: HTMLElement, text: string): void {
  field.focus();
  getSelection()?.selectAllChildren(field);
  // Deprecated and without a successor: nothing else writes into the browser's own undo history.
  if (document.execCommand('insertText', false, text)) return;
  writeDraft(field, text);
}

/** One block a line, as the browser itself would write it. */
function writeDraft(field: HTMLElement, text: string): void {
  const lines = (text === '' ? [] : text.split('\n')).map((line) => {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    return block;
  });
  field.replaceChildren(...lines);
  changed(field);
}
