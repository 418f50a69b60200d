/** The page's own events that matter: focus and typing in a draft, Esc, and movement that shifts what stands beside the text. */
import type { DraftSession } from './draft-session';

export interface PageEvents {
  sessionAt(target: EventTarget | null): DraftSession | null;
  onDraft(session: DraftSession, type: 'focusin' | 'input'): void;
  onEscape(target: EventTarget | null): void;
  onMoved(): void;
}

/** Listens in the capture phase, passively, on the document and the window; nothing in the page is touched. */
export function watchPage(document: Document, window: Window, events: PageEvents, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'input'] as const) {
    document.addEventListener(
      type,
      ({ target }) => {
        const session = events.sessionAt(target);
        if (session) events.onDraft(session, type);
      },
      options,
    );
  }
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Escape') events.onEscape(target);
    },
    options,
  );
  onceAFrame(window, ['scroll', 'resize'], events.onMoved, signal);
}

function onceAFrame(window: Window, types: readonly string[], work: () => void, signal: AbortSignal): void {
  let waiting = false;
  const listener = (): void => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) work();
    });
  };
  for (const type of types) window.addEventListener(type, listener, { capture: true, passive: true, signal });
}
