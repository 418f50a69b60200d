import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonEnds } from './common-ends';

test.each([
  ['', '', 0, 0],
  ['abc', 'abc', 3, 0],
  ['abc', 'abXc', 2, 1],
  ['aaa', 'aa', 2, 0],
  ['xbc', 'ybc', 0, 2],
  ['ab', 'cd', 0, 0],
])('%j and %j', (a, b, head, tail) => {
  expect(commonEnds(a, b)).toEqual({ head, tail });
});

test('both ends are shared, do not overlap, and could not be longer', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { head, tail } = commonEnds(a, b);
      const most = Math.min(a.length, b.length);
      expect(head + tail).toBeLessThanOrEqual(most);
      expect(a.slice(0, head)).toBe(b.slice(0, head));
      expect(a.slice(a.length - tail)).toBe(b.slice(b.length - tail));
      if (head < most) expect(a[head]).not.toBe(b[head]);
    }),
  );
});
