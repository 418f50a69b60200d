/** Weights survive being written and read, and a file that is not whole is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeatureIndex, decodeModel, encodeModel, type ReaderModel } from './model';

const anyIds = fc.array(fc.integer({ min: 0, max: 0xffffff }), { maxLength: 60 }).map((steps) => {
  let id = 0;
  return Uint32Array.from(steps, (step) => (id += step));
});
const float = fc.float({ noNaN: true, min: -1000, max: 1000 });

const anyModel: fc.Arbitrary<ReaderModel> = fc.tuple(fc.integer({ min: 1, max: 32 }), anyIds).chain(([outputs, ids]) =>
  fc.record({
    outputs: fc.constant(outputs),
    ids: fc.constant(ids),
    weights: fc.int8Array({ minLength: ids.length * outputs, maxLength: ids.length * outputs }),
    scales: fc.array(float, { minLength: outputs, maxLength: outputs }).map((list) => Float32Array.from(list)),
    bias: fc.array(float, { minLength: outputs, maxLength: outputs }).map((list) => Float32Array.from(list)),
  }),
);

describe('a model that is written and read', () => {
  test('is the same', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(decodeModel(encodeModel(model))).toEqual({ ok: true, value: model });
      }),
    );
  });

  test('is the same out of the middle of a larger file', () => {
    fc.assert(
      fc.property(anyModel, fc.integer({ min: 1, max: 9 }), (model, at) => {
        const bytes = encodeModel(model);
        const larger = new Uint8Array(bytes.length + 20).fill(0xff);
        larger.set(bytes, at);
        expect(decodeModel(larger.subarray(at, at + bytes.length))).toEqual({ ok: true, value: model });
      }),
    );
  });
});

const small: ReaderModel = {
  outputs: 2,
  ids: Uint32Array.of(3, 70_000, 4_000_000),
  weights: Int8Array.of(1, -2, 3, -4, 127, -128),
  scales: Float32Array.of(0.5, 0.25),
  bias: Float32Array.of(-1, 1),
};
const bytes = encodeModel(small);
const changed = (at: number, value: number): Uint8Array => bytes.with(at, value);

describe('refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'is no file of weights'],
    ['a head that is cut', bytes.subarray(0, 11), 'is no file of weights'],
    ['a file of another make', changed(0, 0x50), 'is no file of weights'],
    ['a later make', changed(3, 0x32), 'is no file of weights'],
    ['a page of text', new TextEncoder().encode('<!doctype html><title>404</title>'), 'is no file of weights'],
    ['a head alone', bytes.subarray(0, 12), 'has 12 bytes instead of 43'],
    ['a file that lacks a byte', bytes.subarray(0, -1), 'has 42 bytes instead of 43'],
    ['a file with a byte too many', Uint8Array.of(...bytes, 0), 'has 44 bytes instead of 43'],
    ['one feature more than there is', changed(8, 4), 'has 43 bytes instead of 48'],
    ['a scale that is no number', changed(14, 0xc0).with(15, 0x7f), 'holds a scale or bias that is no number'],
    ['an endless bias', changed(18, 0x80).with(19, 0x7f), 'holds a scale or bias that is no number'],
    ['no outputs', changed(4, 0), 'names 0 outputs and 3 features'],
    ['more outputs than there can be', changed(4, 33), 'names 33 outputs and 3 features'],
    ['more features than there can be', changed(11, 1), 'names 2 outputs and 16777219 features'],
  ])('%s', (_name, file, error) => {
    expect(decodeModel(file)).toEqual({ ok: false, error });
  });

  test('every length but the right one', () => {
    for (let length = 0; length < bytes.length; length++) expect(decodeModel(bytes.subarray(0, length)).ok).toBe(false);
    expect(decodeModel(bytes).ok).toBe(true);
  });

  test('whatever the bytes, without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        expect(decodeModel(tail).ok).toBe(false);
        expect(typeof decodeModel(Uint8Array.of(...bytes.subarray(0, 4), ...tail)).ok).toBe('boolean');
      }),
    );
  });
});

test.each([
  ['further apart than three bytes tell', Uint32Array.of(1, 0x1000001)],
  ['that do not ascend', Uint32Array.of(9, 4)],
])('numbers %s are not written', (_name, ids) => {
  expect(() => encodeModel({ ...small, ids, weights: new Int8Array(4) })).toThrow(
    'feature 1: the step to the next number needs more than three bytes',
  );
});

test('the index finds the known numbers at their places, and no other', () => {
  const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  // Numbers of one table index stand in each other's way.
  const crowded = fc.nat(40).map((n) => n * 2 ** 20 + 5);
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(number, crowded), { maxLength: 80 }), fc.array(number), (known, strangers) => {
      const ids = Uint32Array.from(known).sort();
      const placeOf = createFeatureIndex(ids);
      ids.forEach((id, n) => {
        expect(placeOf(id)).toBe(n);
      });
      for (const id of [...strangers, ...Array.from({ length: 41 }, (_, n) => n * 2 ** 20 + 5)])
        if (!known.includes(id)) expect(placeOf(id)).toBe(-1);
    }),
  );
});

test('an index of nothing knows nothing', () => {
  expect([0, 1, 2 ** 32 - 1].map(createFeatureIndex(new Uint32Array()))).toEqual([-1, -1, -1]);
});
