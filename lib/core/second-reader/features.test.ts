/** What the second reader sees: the same for the same sentence, of the same length for a short and a long one, and made of its own words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/token';
import { featuresOf, type SeenSentence } from './features';
import { seenIn, smallLexicon } from './reader-for-tests';

const features = (sentence: SeenSentence) => featuresOf(sentence, smallLexicon);
const squares = (values: Float32Array): number => values.reduce((sum, value) => sum + value * value, 0);

/** Weights of words, pieces, pairs, senses, chains and place, squared. */
const GROUPS = [1, 1, 0.49, 0.81, 0.49, 0.16];
const ALL = 3.95;

const anySeen = fc
  .record({
    text: fc.oneof(
      fc.string({
        unit: fc.constantFrom('ich ', 'Sie ', 'nicht ', 'erstatten ', 'geht', ', ', '1', ' ', '🙂'),
        maxLength: 80,
      }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
    ),
    question: fc.boolean(),
    finalMark: fc.constantFrom('', '.', '!', '?', '\ud83d'),
    shouting: fc.boolean(),
    before: fc.nat(9),
    after: fc.nat(9),
  })
  .map(({ text, ...facts }): SeenSentence => ({ ...facts, tokens: tokenize(text) }));

describe('whatever the sentence', () => {
  test('features are the same twice, finite, and made of words that are there', () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        const found = features(seen);
        expect(features(seen)).toEqual(found);
        expect([found.values.length, found.from.length, found.to.length]).toEqual(Array(3).fill(found.ids.length));
        found.values.forEach((value, n) => {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(found.from[n] ?? -1).toBeLessThanOrEqual(found.to[n] ?? -1);
          expect(found.to[n]).toBeLessThanOrEqual(seen.tokens.length);
        });
      }),
    );
  });

  test('each group that is not empty counts with its weight', () => {
    const sums = GROUPS.reduce((known, square) => known.flatMap((sum) => [sum, sum + square]), [0]);
    fc.assert(
      fc.property(anySeen, (seen) => {
        const sum = squares(features(seen).values);
        expect(sums.some((known) => Math.abs(known - sum) < 1e-4)).toBe(true);
      }),
    );
  });
});

test('the groups stand one behind the other, each with its weight', () => {
  const { values } = features(seenIn('Wir können Ihnen das leider nicht erstatten, weil keine Rechnung da ist.'));
  const groups: number[] = [];
  values.forEach((value, n) => {
    if (value !== values[n - 1]) groups.push(0);
    groups[groups.length - 1] = (groups.at(-1) ?? 0) + value * value;
  });
  expect(groups).toHaveLength(GROUPS.length);
  GROUPS.forEach((square, n) => {
    expect(groups[n]).toBeCloseTo(square, 4);
  });
});

test.each([
  ['a short sentence', 'Wir erstatten das nicht.'],
  ['a long one', `Wir erstatten ${'das Gerät und das Kabel und '.repeat(12)} nicht.`],
  ['a list of very many words', `Wir erstatten ${'1 2 3 4 5 6 7 8 9 '.repeat(40)} nicht.`],
])('%s weighs as much as any other', (_name, text) => {
  expect(squares(features(seenIn(text)).values)).toBeCloseTo(ALL, 3);
});

test('words behind the hundred and sixtieth are not seen', () => {
  const words = Array.from({ length: 400 }, (_, n) => String(n % 10)).join(' ');
  const { to, from } = features(seenIn(words));
  expect(Math.max(...to)).toBe(160);
  expect(Math.max(...from)).toBe(159);
});

const ids = (sentence: SeenSentence): number[] => [...new Set(features(sentence).ids)].sort((a, b) => a - b);
const plain = seenIn('Wir erstatten das nicht.');

test.each<[string, SeenSentence]>([
  ['the words', seenIn('Wir erstatten dies nicht.')],
  ['their order', seenIn('Wir erstatten nicht das.')],
  ['the comma', seenIn('Wir erstatten das, nicht.')],
  ['the sense of a word', seenIn('Wir erstatten das nie.')],
  ['the question', { ...plain, question: true }],
  ['the mark at the end', { ...plain, finalMark: '!' }],
  ['capitals', { ...plain, shouting: true }],
  ['the place before', { ...plain, before: 0 }],
  ['the place behind', { ...plain, after: 0 }],
])('%s makes a difference', (_name, other) => {
  expect(ids(other)).not.toEqual(ids(plain));
});

test('sentences further away than four make none', () => {
  expect(ids({ ...plain, before: 9, after: 30 })).toEqual(ids({ ...plain, before: 4, after: 4 }));
});

test('the letter’s size makes none where it carries no meaning', () => {
  expect(ids(seenIn('wir erstatten DAS nicht.'))).toEqual(ids(plain));
});

test('the polite address is told from other people by its capital', () => {
  expect(ids(seenIn('Das geht Ihnen nicht.'))).not.toEqual(ids(seenIn('Das geht ihnen nicht.')));
});
