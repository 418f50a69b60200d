/** The same number for the same text, and numbers that can serve as table indexes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combine, hashText } from './hash';

// Weights are stored by these numbers: should one of them change, every shipped file of weights is void.
test.each([
  ['', 2_872_998_923],
  ['nicht', 3_618_602_354],
  ['self', 681_806_195],
])('%j keeps its number', (text, number) => {
  expect(hashText(text)).toBe(number);
});

test('a combination keeps its number', () => {
  expect(combine(hashText('das'), hashText('geht'))).toBe(2_195_656_657);
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

test('whatever the text, a number of 32 bits', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      for (const number of [hashText(a), combine(hashText(a), hashText(b))]) {
        expect(Number.isInteger(number)).toBe(true);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(2 ** 32);
      }
    }),
  );
});

const WORDS = Array.from({ length: 20_000 }, (_, n) => `wort${n}`);

test('words that look alike get numbers of their own', () => {
  expect(new Set(WORDS.map(hashText)).size).toBe(WORDS.length);
});

test('the low bits are spread: no shelf of 256 gets twice its share', () => {
  const shelves = new Array<number>(256).fill(0);
  for (const word of WORDS) {
    const shelf = combine(hashText('words'), hashText(word)) & 255;
    shelves[shelf] = (shelves[shelf] ?? 0) + 1;
  }
  expect(Math.max(...shelves)).toBeLessThan((2 * WORDS.length) / 256);
});

test('order and grouping matter', () => {
  const [a, b, c] = ['ich', 'nicht', 'kann'].map(hashText) as [number, number, number];
  expect(combine(a, b)).not.toBe(combine(b, a));
  expect(combine(combine(a, b), c)).not.toBe(combine(a, combine(b, c)));
});
