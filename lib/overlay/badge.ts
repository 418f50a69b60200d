/** The small count at the corner of the reply box, with a mark where a life may be in danger; opens the panel. Hidden when there is nothing to say. */
import { i18n } from '#i18n';
import { button, element } from './element';
import type { Layer } from './layer';

export interface Badge {
  /** `corner` is the field's place in the window; null hides the badge, and so does a count of 0 that is not urgent. */
  show(corner: DOMRect | null, count: number, isUrgent: boolean): void;
}

const INSET = 10;

export function createBadge(layer: Layer, onOpen: () => void): Badge {
  const number = element('span', {});
  const box = button({ class: 'badge', hidden: true }, onOpen, number);
  // A click must not take the caret out of the draft.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  const offset = movable(box);
  layer.root.append(box);
  let shownWords = '';

  return {
    show(corner, count, isUrgent) {
      const view = box.ownerDocument.documentElement;
      const hints = count > 0 ? i18n.t('overlay.badge', count) : '';
      const words = isUrgent ? `${i18n.t('overlay.urgent')} ${hints}`.trim() : hints;
      box.hidden =
        !corner || words === '' || corner.height === 0 || corner.bottom < INSET || corner.top > view.clientHeight;
      if (box.hidden || !corner) return;
      if (words !== shownWords) {
        shownWords = words;
        number.textContent = isUrgent ? `! ${count || ''}`.trim() : String(count);
        box.classList.toggle('urgent', isUrgent);
        box.setAttribute('aria-label', words);
        box.title = words;
      }
      const bottom = Math.min(corner.bottom, view.clientHeight) - INSET - 24;
      box.style.setProperty('top', `${Math.round(bottom + offset.y)}px`);
      box.style.setProperty('left', `${Math.round(corner.right - INSET - 28 + offset.x)}px`);
    },
  };
}

/** Lets the agent drag the badge out of the way; how far it was moved is kept for the page. */
function movable(box: HTMLElement): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  let from: { x: number; y: number } | null = null;
  let moved = false;
  box.addEventListener('pointerdown', (event) => {
    from = { x: event.clientX - offset.x, y: event.clientY - offset.y };
    moved = false;
    box.setPointerCapture(event.pointerId);
  });
  box.addEventListener('pointermove', (event) => {
    if (!from || (!moved && Math.hypot(event.clientX - from.x - offset.x, event.clientY - from.y - offset.y) < 4))
      return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    box.style.setProperty('left', `${box.offsetLeft + x - offset.x}px`);
    box.style.setProperty('top', `${box.offsetTop + y - offset.y}px`);
    Object.assign(offset, { x, y });
    moved = true;
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    box.addEventListener(type, () => {
      from = null;
    });
  box.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopImmediatePropagation();
      moved = false;
    },
    { capture: true },
  );
  return offset;
}
