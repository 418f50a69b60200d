/** Keeps the keyboard where it was when the focused item of a list goes away: it moves to the next one. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Items carry `data-item="list:key"`; what is marked `data-heir` in an item takes the focus, else its first button. `main` takes it when the list is
 * empty. Nothing is done unless the focus was inside the root, so a draft that is being typed in never loses it.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  const focused = useRef<{ readonly element: Element; readonly item: string | null } | null>(null);
  const order = useRef<readonly string[]>([]);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const remember = (event: FocusEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      focused.current = target && { element: target, item: itemOf(target) };
    };
    // A removed element loses the focus too; only a person who leaves it behind ends the matter.
    const forget = (event: FocusEvent): void => {
      const target = event.target;
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && focused.current?.element === target)
          focused.current = null;
      });
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, [root]);

  // Without dependencies: any change of state may take the focused item away.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const lost = focused.current;
    if (lost && !lost.element.isConnected && document.activeElement === document.body) {
      focused.current = null;
      heirOf(element, lost.item, order.current)?.focus();
    }
    order.current = itemsIn(element).flatMap((item) => item.dataset.item ?? []);
  });
}

const itemsIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-item]')];

const itemOf = (element: Element): string | null => element.closest<HTMLElement>('[data-item]')?.dataset.item ?? null;

function heirOf(root: HTMLElement, lost: string | null, order: readonly string[]): HTMLElement | null {
  const items = new Map(itemsIn(root).map((item) => [item.dataset.item, item]));
  const list = lost?.split(':')[0];
  const siblings = order.filter((item) => item.split(':')[0] === list);
  const at = siblings.indexOf(lost ?? '');
  const candidates = [...siblings.slice(at), ...siblings.slice(0, Math.max(at, 0)).reverse()];
  const heir = candidates.map((key) => items.get(key)).find((item) => item !== undefined);
  return heir?.querySelector<HTMLElement>('[data-heir]') ?? heir?.querySelector('button') ?? root.querySelector('main');
}
