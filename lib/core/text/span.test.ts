/** Spans: what touches, what holds, what overlaps. */
import { expect, test } from 'vitest';
import { contains, overlaps } from './span';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['apart', span(0, 2), span(3, 5), false, false],
  ['touching', span(0, 2), span(2, 5), false, false],
  ['overlapping', span(0, 3), span(2, 5), true, false],
  ['inside', span(0, 5), span(1, 2), true, true],
  ['equal', span(1, 2), span(1, 2), true, true],
])('%s', (_name, a, b, overlap, contain) => {
  expect(overlaps(a, b)).toBe(overlap);
  expect(overlaps(b, a)).toBe(overlap);
  expect(contains(a, b)).toBe(contain);
});
