import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges, watchElements } from './watch-elements';

let lifetime: AbortController;
let log: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="a"></p>';
  lifetime = new AbortController();
  log = [];
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(100);
const add = (id: string): HTMLElement => {
  const element = document.createElement('p');
  element.id = id;
  document.body.append(element);
  return element;
};

function watch(): void {
  const onAdded = (element: HTMLElement, signal: AbortSignal): void => {
    log.push(`+${element.id}`);
    signal.addEventListener('abort', () => log.push(`-${element.id}`));
  };
  watchElements(document, 'p', onAdded, lifetime.signal);
}

test('reports what is there at once, and what comes later, once each', async () => {
  watch();
  expect(log).toEqual(['+a']);
  add('b');
  await settle();
  add('c');
  await settle();
  expect(log).toEqual(['+a', '+b', '+c']);
});

test('ends the life of what left before it reports what came', async () => {
  watch();
  document.querySelector('#a')?.remove();
  add('b');
  await settle();
  expect(log).toEqual(['+a', '-a', '+b']);
});

test('an element that was only moved stays', async () => {
  watch();
  const box = document.createElement('div');
  document.body.append(box);
  box.append(document.querySelector('#a') ?? '');
  await settle();
  expect(log).toEqual(['+a']);
});

test('looks once for a storm of changes', async () => {
  const onChange = vi.fn();
  watchChanges(document, onChange, lifetime.signal);
  for (let index = 0; index < 100; index += 1) {
    add(`s${index}`);
    await Promise.resolve();
  }
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('stops with its signal, and ends every life', async () => {
  watch();
  add('b');
  lifetime.abort();
  await settle();
  expect(log).toEqual(['+a', '-a']);
});
