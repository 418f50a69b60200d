/** One change of a draft, and where a flagged phrase stands after it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, remap } from './edit';
import { sliceOf } from './span';

test.each([
  ['Das geht nicht', 'Das geht gut', { start: 9, oldEnd: 13, newEnd: 11 }],
  ['ab', 'aXb', { start: 1, oldEnd: 1, newEnd: 2 }],
  ['aXb', 'ab', { start: 1, oldEnd: 2, newEnd: 1 }],
  ['', 'neu', { start: 0, oldEnd: 0, newEnd: 3 }],
  ['alt', '', { start: 0, oldEnd: 3, newEnd: 0 }],
  ['aa', 'aaa', { start: 2, oldEnd: 2, newEnd: 3 }],
  ['gleich', 'gleich', null],
])('%j → %j', (before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit);
});

const PHRASE = 'Das geht [nicht] heute.';

test.each([
  ['typed behind it', 'Das geht [nicht] heute mehr.'],
  ['typed before it', 'Nein, das geht [nicht] heute.'],
  ['typed at its very start', 'Das geht gar [nicht] heute.'],
  ['typed at its very end', 'Das geht [nicht]s heute.'],
  ['deleted before it', '[nicht] heute.'],
  ['everything around replaced', 'Es ist [nicht] so.', true],
  ['a letter changed inside', 'Das geht nacht heute.', true],
  ['all deleted', '', true],
])('%s', (_name, marked, gone = false) => {
  const text = PHRASE.replace(/[[\]]/g, '');
  const after = marked.replace(/[[\]]/g, '');
  const edit = editBetween(text, after);
  const start = marked.indexOf('[');
  const expected = gone ? null : { start, end: start + 'nicht'.length };
  expect(edit && remap({ start: 9, end: 14 }, edit)).toEqual(expected);
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🙂', 'ü', '\n'), maxLength: 30 });

test('a phrase survives typing beside it, whatever is typed', () => {
  fc.assert(
    fc.property(text, text, text, (before, typed, behind) => {
      // Capitals occur nowhere else, so that the smallest edit cannot slide into the phrase.
      const old = `${before}NICHT${behind}`;
      const next = `${before}${typed}NICHT${behind}`;
      const edit = editBetween(old, next);
      const span = { start: before.length, end: before.length + 5 };
      const moved = edit ? remap(span, edit) : span;
      expect(moved && sliceOf(next, moved)).toBe('NICHT');
    }),
  );
});

test('an edit, applied, gives the new text; a span keeps its words or is gone', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), text, fc.nat(30), fc.nat(30), (before, a, b, typed, c, d) => {
      const inside = (n: number): number => Math.min(n, before.length);
      const [from, to] = [inside(Math.min(a, b)), inside(Math.max(a, b))];
      const after = before.slice(0, from) + typed + before.slice(to);
      const span = { start: inside(Math.min(c, d)), end: inside(Math.max(c, d)) };
      const edit = editBetween(before, after);
      if (!edit) {
        expect(after).toBe(before);
        return;
      }
      expect(before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.oldEnd)).toBe(
        after,
      );
      const moved = remap(span, edit);
      if (moved) expect(sliceOf(after, moved)).toBe(sliceOf(before, span));
    }),
    { numRuns: 500 },
  );
});
