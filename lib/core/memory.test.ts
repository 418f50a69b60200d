import { expect, test } from 'vitest';
import { createMemory } from './memory';

test('what was set is known', () => {
  const memory = createMemory<string, number>(2);
  expect(memory.set('a', 1)).toBe(1);
  expect(memory.get('a')).toBe(1);
  expect(memory.get('b')).toBeUndefined();
});

test('the latest stay, what nobody asks for goes', () => {
  const memory = createMemory<number, string>(3);
  for (let n = 0; n < 100; n++) {
    memory.set(n, String(n));
    expect(memory.get(0)).toBe('0');
    for (let late = Math.max(0, n - 1); late <= n; late++) expect(memory.get(late)).toBe(String(late));
  }
  expect(Array.from({ length: 100 }, (_, n) => memory.get(n)).filter(Boolean).length).toBeLessThanOrEqual(6);
});
