/** The sums of a sentence are those of its features one by one, also of words that were met before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../text/token';
import { featuresOf, type SeenSentence } from './features';
import { createFeatureIndex, type ReaderModel } from './model';
import { seenIn, smallLexicon } from './reader-for-tests';
import { createSentenceSums } from './sum-features';
import { placesOf, sumsOf } from './weigh-features';

const WORDS = ['ich ', 'Sie ', 'nicht ', 'nie ', 'erstatten ', 'das ', ', ', 'geht ', 'kein ', '7 ', 'Straßenbahn '];
const OUTPUTS = 3;

/** Knows every second feature of any sentence of those words that is as long as this one. */
function modelOf(seen: SeenSentence): ReaderModel {
  const ids = Uint32Array.from(new Set(featuresOf(seen, smallLexicon).ids))
    .sort()
    .filter((_, n) => n % 2 === 0);
  return {
    outputs: OUTPUTS,
    ids,
    weights: Int8Array.from({ length: ids.length * OUTPUTS }, (_, n) => (n % 31) - 15),
    scales: new Float32Array(OUTPUTS).fill(1),
    bias: new Float32Array(OUTPUTS),
  };
}

const model = modelOf({ ...seenIn('Gut.'), tokens: tokenize(WORDS.join('').repeat(9)) });
const placeOf = createFeatureIndex(model.ids);
const sums = createSentenceSums(model, placeOf, smallLexicon);

test('whatever the sentence', () => {
  let different = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 200 }), fc.nat(4), (words, before) => {
      const seen = { ...seenIn('Gut.'), tokens: tokenize(words.join('')), before };
      const features = featuresOf(seen, smallLexicon);
      const expected = sumsOf(features, placesOf(features.ids, placeOf), model);
      sums(seen).forEach((sum, k) => {
        expect(sum).toBeCloseTo(expected[k] ?? 0, 3);
        if (sum !== 0) different++;
      });
    }),
  );
  expect(different).toBeGreaterThan(0);
});

test('one answer is not overwritten by the next', () => {
  const first = sums(seenIn('Das geht nicht.'));
  const copy = [...first];
  sums(seenIn('Sie erstatten das nie.'));
  expect([...first]).toEqual(copy);
});
