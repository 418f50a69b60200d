/** What is known of a paragraph is asked for once, and stands where the paragraph stands. */
import { expect, test, vi } from 'vitest';
import { createParagraphFacts } from './paragraph-facts';
import type { PlacedParagraph, ReadParagraph } from './read-text';

const paragraph = (text: string): ReadParagraph => ({ text, lang: 'de', foreign: [], words: [], sentences: [] });
const placed = (...paragraphs: readonly ReadParagraph[]): PlacedParagraph[] =>
  paragraphs.map((one, n) => ({ start: n * 10, paragraph: one }));
const [a, b, c] = [paragraph('a'), paragraph('b'), paragraph('c')];

test('facts follow the paragraphs through all changes, and are told once', () => {
  const tell = vi.fn(({ text }: ReadParagraph) => [text]);
  const factsOf = createParagraphFacts(tell);
  const said = (...paragraphs: readonly ReadParagraph[]): string => factsOf(placed(...paragraphs)).join('');
  expect(said(a, b)).toBe('ab');
  expect(said(a, c, b)).toBe('acb');
  expect(said(b)).toBe('b');
  expect(said()).toBe('');
  expect(said(c, c, a)).toBe('cca');
  expect(tell).toHaveBeenCalledTimes(3);
});

test('another paragraph with the same text is asked about', () => {
  const factsOf = createParagraphFacts((one) => ({ one }));
  const twin = paragraph('a');
  factsOf(placed(a));
  expect(factsOf(placed(twin))[0]?.one).toBe(twin);
});
