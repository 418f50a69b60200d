/** Tells whether an event in the page submits a ticket, and which. */
import { anyOf } from '../shared/selectors';
import { SELECTORS } from './selectors';
import { activeTicketId, ticketIdAt } from './tickets';

/** Ctrl+Alt (Cmd+Option) with: solved, pending, open, on hold, unchanged. By place of the key: with Alt it may write another letter. */
const SHORTCUT_KEYS: ReadonlySet<string> = new Set(['KeyS', 'KeyP', 'KeyO', 'KeyD', 'KeyU']);

export function submittedTicketId(event: Event): string | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (event instanceof KeyboardEvent) {
    if (isShortcut(event)) return ticketIdAt(target);
    // A real button turns Enter into a click by itself; a menu item may not.
    if (event.key !== 'Enter') return null;
  } else if (target.closest(anyOf(SELECTORS.submit))) return ticketIdAt(target);
  return target.closest(anyOf(SELECTORS.submitMenuItem)) ? activeTicketId(target.ownerDocument) : null;
}

function isShortcut(event: KeyboardEvent): boolean {
  // AltGr reports Ctrl and Alt too, and writes letters in some languages.
  if (event.repeat || event.getModifierState('AltGraph')) return false;
  return event.altKey && (event.ctrlKey || event.metaKey) && SHORTCUT_KEYS.has(event.code);
}
