/** The one element in the host's page: out of reach of its styles, scripts and key bindings. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLayer, type Layer } from './layer';

let lifetime: AbortController;
let layer: Layer;

beforeEach(() => {
  document.querySelector('tonfall-layer')?.remove();
  lifetime = new AbortController();
  layer = createLayer(document, lifetime.signal);
});

const host = (): Element | null => document.querySelector('tonfall-layer');

test('stands beside the body, once, with a closed root and a style sheet of its own', () => {
  expect(host()?.parentNode).toBe(document.documentElement);
  expect(document.body.querySelector('tonfall-layer')).toBeNull();
  expect(host()?.shadowRoot).toBeNull();
  expect(layer.root.mode).toBe('closed');
  expect(layer.root.adoptedStyleSheets.length + layer.root.querySelectorAll('style').length).toBe(1);
});

test('has a style sheet also where a constructed one is refused', () => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {
        throw new Error('another realm');
      }
    },
  );
  const stop = new AbortController();
  const other = createLayer(document, stop.signal);
  vi.unstubAllGlobals();
  stop.abort();
  expect(other.root.querySelectorAll('style')).toHaveLength(1);
});

describe('keys', () => {
  test.each(['keydown', 'keyup', 'keypress'])('%s pressed inside does not reach the page', (type) => {
    const inside = document.createElement('button');
    layer.root.append(inside);
    const onPage = vi.fn();
    const onOwn = vi.fn();
    inside.addEventListener(type, onOwn);
    document.addEventListener(type, onPage);
    inside.dispatchEvent(new KeyboardEvent(type, { key: 'e', bubbles: true, composed: true }));
    document.body.dispatchEvent(new KeyboardEvent(type, { key: 'e', bubbles: true, composed: true }));
    document.removeEventListener(type, onPage);
    expect(onOwn).toHaveBeenCalledOnce();
    expect(onPage).toHaveBeenCalledOnce();
  });
});

test('knows what is inside: the page sees its host only', () => {
  expect(layer.holds(host())).toBe(true);
  expect(layer.holds(document.body)).toBe(false);
  expect(layer.holds(null)).toBe(false);
});

test('is gone when its session ends', () => {
  lifetime.abort();
  expect(host()).toBeNull();
});
