/** The one place that observes a host page: calls back for each element that matches, and ends its life when it leaves. */
import { callLater } from './pause';

/** Host pages change in storms; one look after this long covers a whole storm. A timer, since frames stand still in a hidden tab. */
const LOOK_EVERY = 50;

/**
 * Calls back for each matching element, those already there at once, until `signal` aborts. The element's own signal aborts when it leaves the
 * page; one that is only moved between two looks stays. An element left is reported before a new one is, so that two never share an id.
 */
export function watchElements(
  root: Document | Element,
  selector: string,
  onAdded: (element: HTMLElement, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const present = new Map<HTMLElement, AbortController>();
  const look = (): void => {
    const found = new Set(root.querySelectorAll<HTMLElement>(selector));
    for (const [element, controller] of present) {
      if (found.has(element)) continue;
      present.delete(element);
      controller.abort();
    }
    for (const element of found) {
      if (present.has(element) || signal.aborted) continue;
      const controller = new AbortController();
      present.set(element, controller);
      onAdded(element, controller.signal);
    }
  };
  watchChanges(root, look, signal);
  signal.addEventListener('abort', () => endAll(present), { once: true });
  look();
}

function endAll(present: Map<HTMLElement, AbortController>): void {
  const controllers = [...present.values()];
  present.clear();
  for (const controller of controllers) controller.abort();
}

/** Calls back after changes under `root`, once for all that happen within a short while, until `signal` aborts. */
export function watchChanges(
  root: Node,
  onChange: () => void,
  signal: AbortSignal,
  watched: MutationObserverInit = { childList: true, subtree: true },
): void {
  if (signal.aborted) return;
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    callLater(
      () => {
        waiting = false;
        onChange();
      },
      LOOK_EVERY,
      signal,
    );
  });
  observer.observe(root, watched);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
