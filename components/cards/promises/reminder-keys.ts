/** The keys of the list of promises: they act on the row that has the focus, and never while something is typed. */
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';

type Command = { readonly kind: 'go'; readonly by: number } | { readonly kind: 'done' | 'move' };

export function reminderKeys(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    const command = commandOf(event);
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const row = rows[at];
    if (!command || !row) return;
    event.preventDefault();
    if (command.kind === 'go') focusRow(rows[at + command.by]);
    else if (command.kind === 'done') buttonOf(row, 'done')?.click();
    else openMove(row);
  };
}

/** Focuses what Enter acts on in a row. */
export const focusRow = (row: Element | null | undefined): void =>
  row?.querySelector<HTMLElement>('[data-heir]')?.focus();

// Drawn at once, so that there is something to move into.
function openMove(row: HTMLElement): void {
  const button = buttonOf(row, 'move');
  flushSync(() => button?.click());
  (row.querySelector<HTMLElement>('[data-panel] button') ?? button)?.focus();
}

const buttonOf = (row: HTMLElement, does: 'done' | 'move'): HTMLElement | null =>
  row.querySelector<HTMLElement>(`[data-does="${does}"]`);

function commandOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Command | null {
  const isTyping = target instanceof Element && target.closest('input, select, textarea') !== null;
  if (isTyping || ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return { kind: 'go', by: 1 };
    case 'k':
    case 'ArrowUp':
      return { kind: 'go', by: -1 };
    case 'e':
      return { kind: 'done' };
    case 's':
      return { kind: 'move' };
    default:
      return null;
  }
}
