/** Where the card stands: beside its phrase, never off the screen. */
import { beforeEach, expect, test } from 'vitest';
import { placeBeside } from './place';

beforeEach(() => {
  for (const [name, value] of Object.entries({ clientWidth: 1000, clientHeight: 600 }))
    Object.defineProperty(document.documentElement, name, { value, configurable: true });
});

const rects = (...boxes: readonly DOMRect[]): DOMRectList => boxes as unknown as DOMRectList;

test.each<[string, DOMRect[], string, string]>([
  ['below', [new DOMRect(300, 100, 80, 20)], '300px', '126px'],
  ['above where there is no room below', [new DOMRect(300, 500, 80, 20)], '300px', '294px'],
  ['at the screen’s edge where there is room nowhere', [new DOMRect(300, 150, 80, 400)], '300px', '392px'],
  ['not over the right edge', [new DOMRect(950, 100, 40, 20)], '692px', '126px'],
  ['not over the left edge', [new DOMRect(-20, 100, 40, 20)], '8px', '126px'],
  [
    'at the last line of a wrapped phrase',
    [new DOMRect(600, 100, 80, 20), new DOMRect(50, 120, 80, 20)],
    '50px',
    '146px',
  ],
  ['above its first line', [new DOMRect(600, 500, 80, 20), new DOMRect(50, 520, 80, 20)], '600px', '294px'],
])('%s', (_name, phrase, left, top) => {
  const box = document.createElement('div');
  box.getBoundingClientRect = () => new DOMRect(0, 0, 300, 200);
  placeBeside(box, rects(...phrase));
  expect([box.style.left, box.style.top]).toEqual([left, top]);
});

test('a phrase that is nowhere leaves the card where it is', () => {
  const box = document.createElement('div');
  placeBeside(box, rects());
  expect(box.getAttribute('style')).toBeNull();
});
