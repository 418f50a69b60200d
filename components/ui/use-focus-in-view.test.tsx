/** When a notice takes its space, what has the focus stays in sight, and nobody is pulled back to a focus they have left. */
import { cleanup, render } from '@testing-library/react';
import { type ReactElement, useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFocusInView } from './use-focus-in-view';

let resized: () => void = () => {};
let height = 0;
const scrolled = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  scrolled.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Area(): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  useFocusInView(area);
  return (
    <div ref={area}>
      <button type="button">Erledigt</button>
    </div>
  );
}

/** A focused button that ends at `end`, in an area that is 500 pixels high and then `shrunkTo`. */
function shrink({ end, shrunkTo }: { readonly end: number; readonly shrunkTo: number }): void {
  const layout = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => height);
  height = 500;
  const { getByRole } = render(<Area />);
  const button = getByRole('button');
  button.getBoundingClientRect = () => new DOMRect(0, end - 24, 100, 24);
  button.scrollIntoView = scrolled;
  button.focus();
  height = shrunkTo;
  resized();
  layout.mockRestore();
}

test.each([
  ['is scrolled back when the space for it is taken', { end: 480, shrunkTo: 440 }, 1],
  ['is left where it is still in sight', { end: 430, shrunkTo: 440 }, 0],
  ['is left where the agent had scrolled away from it', { end: 520, shrunkTo: 440 }, 0],
  ['is left when the space grows', { end: 480, shrunkTo: 560 }, 0],
])('the focus %s', (_, change, times) => {
  shrink(change);
  expect(scrolled).toHaveBeenCalledTimes(times);
});
