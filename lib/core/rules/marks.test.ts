/** A set of numbers that forgets at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarks } from './marks';

const step = fc.oneof(
  fc.record({ add: fc.oneof(fc.nat(20), fc.nat(100_000), fc.constantFrom(1_048_575, 1_048_576, 40_000_000)) }),
  fc.constant('clear' as const),
);

test('holds what was added since it was last emptied, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const marks = createMarks();
      const model = new Set<number>();
      for (const next of steps) {
        if (next === 'clear') {
          marks.clear();
          model.clear();
          continue;
        }
        expect(marks.has(next.add)).toBe(model.has(next.add));
        expect(marks.add(next.add)).toBe(!model.has(next.add));
        model.add(next.add);
        expect(marks.has(next.add)).toBe(true);
      }
    }),
  );
});
