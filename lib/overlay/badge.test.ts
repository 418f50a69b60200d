/** The count at the corner of the reply box. */
import { beforeEach, expect, test, vi } from 'vitest';
import { type Badge, createBadge } from './badge';
import { createLayer, type Layer } from './layer';

let layer: Layer;
let badge: Badge;
const onOpen = vi.fn();
const corner = new DOMRect(100, 100, 400, 200);

beforeEach(() => {
  vi.clearAllMocks();
  document.querySelector('tonfall-layer')?.remove();
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 768, configurable: true });
  layer = createLayer(document, new AbortController().signal);
  badge = createBadge(layer, onOpen);
});

function box(): HTMLButtonElement {
  const found = layer.root.querySelector<HTMLButtonElement>('.badge');
  if (!found) throw new Error('no badge');
  return found;
}
const pointer = (type: string, x: number, y: number): boolean =>
  box().dispatchEvent(
    new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, bubbles: true, cancelable: true }),
  );

test('says how many, and in words', () => {
  badge.show(corner, 1, false);
  expect([box().hidden, box().textContent, box().getAttribute('aria-label')]).toEqual([
    false,
    '1',
    '1 hint from Tonfall',
  ]);
  badge.show(corner, 3, false);
  expect([box().textContent, box().getAttribute('aria-label'), box().title]).toEqual([
    '3',
    '3 hints from Tonfall',
    '3 hints from Tonfall',
  ]);
});

test.each([
  [0, '!', 'Please check: someone may be in danger here.'],
  [2, '! 2', 'Please check: someone may be in danger here. 2 hints from Tonfall'],
])('a danger to a life shows beside %i hints, in words too', (count, text, words) => {
  badge.show(corner, count, true);
  expect([box().hidden, box().textContent, box().getAttribute('aria-label'), box().title]).toEqual([
    false,
    text,
    words,
    words,
  ]);
  badge.show(corner, count, false);
  expect(box().hidden).toBe(count === 0);
  badge.show(corner, 1, false);
  expect([box().textContent, box().classList.contains('urgent')]).toEqual(['1', false]);
});

test('stands in the lower right corner, and stays on the screen', () => {
  badge.show(corner, 1, false);
  expect([box().style.left, box().style.top]).toEqual(['462px', '266px']);
  badge.show(new DOMRect(100, 100, 400, 5_000), 1, false);
  expect(box().style.top).toBe('734px');
});

test.each<[string, DOMRect | null, number]>([
  ['nothing to say', corner, 0],
  ['no field', null, 2],
  ['a field that is folded', new DOMRect(100, 100, 400, 0), 2],
  ['a field above the screen', new DOMRect(100, -300, 400, 200), 2],
  ['a field below the screen', new DOMRect(100, 800, 400, 200), 2],
])('hides: %s', (_name, place, count) => {
  badge.show(corner, 1, false);
  badge.show(place, count, false);
  expect(box().hidden).toBe(true);
});

test('a click opens the panel and leaves the caret in the draft', () => {
  badge.show(corner, 1, false);
  expect(pointer('pointerdown', 470, 270)).toBe(false);
  pointer('pointerup', 470, 270);
  box().click();
  expect(onOpen).toHaveBeenCalledOnce();
});

test('a drag that the browser breaks off is over', () => {
  box().setPointerCapture = () => undefined;
  badge.show(corner, 1, false);
  pointer('pointerdown', 470, 270);
  pointer('pointercancel', 470, 270);
  pointer('pointermove', 300, 100);
  badge.show(corner, 1, false);
  expect(box().style.left).toBe('462px');
});

test('can be dragged out of the way, and stays there', () => {
  box().setPointerCapture = () => undefined;
  badge.show(corner, 1, false);
  pointer('pointerdown', 470, 270);
  pointer('pointermove', 472, 271);
  pointer('pointermove', 420, 240);
  pointer('pointerup', 420, 240);
  box().click();
  expect(onOpen).not.toHaveBeenCalled();
  badge.show(corner, 2, false);
  expect([box().style.left, box().style.top]).toEqual(['412px', '236px']);
  box().click();
  expect(onOpen).toHaveBeenCalledOnce();
});
