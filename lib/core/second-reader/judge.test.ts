/** From weights to odds and back to the words that made them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../labels';
import { tokenize } from '../text/token';
import { featuresOf, type SeenSentence } from './features';
import {
  createJudge,
  faultScore,
  type Judgement,
  likeliest,
  OUTPUTS,
  type Output,
  probability,
  sureness,
} from './judge';
import type { ReaderModel } from './model';
import { modelFrom, seenIn, smallLexicon } from './reader-for-tests';

const REFUSAL = 'Das können wir Ihnen leider nicht erstatten.';
const PROMISE = 'Ich melde mich morgen bei Ihnen.';

const judge = createJudge(
  modelFrom([
    { text: PROMISE, output: 'commitment', weight: 40 },
    { text: REFUSAL, output: 'negative', weight: 40 },
    { text: REFUSAL, output: 'hostile', weight: -40 },
  ]),
  smallLexicon,
);

describe('odds', () => {
  test('rise for what was taught and fall for what was taught against it', () => {
    const { odds } = judge(seenIn(REFUSAL));
    expect(odds.negative).toBeGreaterThan(2);
    expect(odds.hostile).toBeLessThan(-4);
    expect(odds.promise).toBe(-2);
    expect(likeliest(odds)).toBe('negative');
  });

  test('are more like the lesson’s the more of it stands in the sentence', () => {
    const of = (text: string): number => judge(seenIn(text)).odds.negative;
    const steps = [REFUSAL, 'Das können wir Ihnen nicht erstatten.', 'Das können wir prüfen.', 'Gern bald mehr dazu!'];
    const odds = steps.map(of);
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
    expect(new Set(odds).size).toBe(steps.length);
  });

  test('are told for every output, and are the bias alone where no weight is known', () => {
    const bias = Float32Array.from(OUTPUTS, (_, k) => k - 4);
    const empty: ReaderModel = {
      outputs: OUTPUTS.length,
      ids: new Uint32Array(),
      weights: new Int8Array(),
      scales: new Float32Array(OUTPUTS.length).fill(1),
      bias,
    };
    const judgement = createJudge(empty, smallLexicon)(seenIn(REFUSAL));
    expect(judgement.odds).toEqual(Object.fromEntries(OUTPUTS.map((output, k) => [output, k - 4])));
    expect([...judgement.evidence('negative')]).toEqual(Array(7).fill(0));
  });
});

/** Only features that belong to words, each with weights that its number decides. */
function modelOfWords(seen: SeenSentence): ReaderModel {
  const { ids, from, to } = featuresOf(seen, smallLexicon);
  const sorted = Uint32Array.from(new Set(ids.filter((_, n) => (to[n] ?? 0) > (from[n] ?? 0)))).sort();
  const outputs = OUTPUTS.length;
  return {
    outputs,
    ids: sorted,
    weights: Int8Array.from(
      { length: sorted.length * outputs },
      (_, n) => ((sorted[Math.floor(n / outputs)] ?? 0) >> (n % outputs)) % 15,
    ),
    scales: Float32Array.from(OUTPUTS, (_, k) => 0.1 + k / 10),
    bias: Float32Array.from(OUTPUTS, (_, k) => k / 2 - 2),
  };
}

const WORDS = ['ich ', 'Sie ', 'nicht ', 'nie ', 'erstatten ', 'das ', ', ', 'geht ', 'kein ', '7 ', 'Straßenbahn '];

test('the evidence of all words is what moves the odds away from the bias', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }), (words) => {
      const seen = { ...seenIn('Gut.'), tokens: tokenize(words.join('')) };
      const model = modelOfWords(seen);
      const { odds, evidence } = createJudge(model, smallLexicon)(seen);
      OUTPUTS.forEach((output, k) => {
        const sum = evidence(output).reduce((total, value) => total + value, 0);
        expect(sum).toBeCloseTo(odds[output] - (model.bias[k] ?? 0), 2);
      });
    }),
  );
});

test('evidence stands at the words that were taught', () => {
  const seen = seenIn('Guten Tag, das können wir Ihnen leider nicht erstatten.');
  const evidence = judge(seen).evidence('negative');
  expect(evidence).toHaveLength(seen.tokens.length);
  const [guten = 0, tag = 0, ...refusal] = evidence;
  for (const word of refusal) expect(word).toBeGreaterThan(Math.max(guten, tag));
});

test('words too far behind to be seen carry none', () => {
  const seen = seenIn(`${'7 '.repeat(200)}nicht`);
  const evidence = createJudge(modelOfWords(seen), smallLexicon)(seen).evidence('negative');
  expect(evidence).toHaveLength(201);
  expect(evidence.subarray(160).every((value) => value === 0)).toBe(true);
  expect(evidence.subarray(0, 160).some((value) => value !== 0)).toBe(true);
});

const oddsWith = (values: Partial<Record<Output, number>>, others = -9): Judgement['odds'] =>
  Object.fromEntries(OUTPUTS.map((output) => [output, values[output] ?? others])) as Judgement['odds'];

describe('how sure there is a fault', () => {
  test.each<[string, Partial<Record<Output, number>>, number]>([
    ['nothing speaks for it', {}, 0],
    ['all says so', { fault: 9, negative: 9 }, 1],
    ['only the one question says so', { fault: 9 }, 0.5],
    ['only a label says so', { hostile: 9 }, 0.5],
    ['two labels are undecided', { negative: 0, promise: 0 }, 0.375],
    ['it is a next step', { commitment: 9 }, 0],
  ])('%s', (_name, odds, expected) => {
    expect(faultScore(oddsWith(odds))).toBeCloseTo(expected, 2);
  });

  test('lies between 0 and 1 and never falls when a label rises', () => {
    const odds = fc.double({ min: -800, max: 800, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(odds, { minLength: 9, maxLength: 9 }),
        fc.nat(8),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (values, at, by) => {
          const before = Object.fromEntries(OUTPUTS.map((output, k) => [output, values[k] ?? 0])) as Judgement['odds'];
          const after = { ...before, [OUTPUTS[at] ?? 'fault']: (values[at] ?? 0) + by };
          expect(faultScore(before)).toBeGreaterThanOrEqual(0);
          expect(faultScore(after)).toBeLessThanOrEqual(1);
          expect(faultScore(after)).toBeGreaterThanOrEqual(faultScore(before) - 1e-9);
        },
      ),
    );
  });
});

describe('how sure it is this fault', () => {
  test.each<[string, Partial<Record<Output, number>>, number]>([
    ['nothing speaks for it', {}, 0],
    ['all says so', { fault: 9, negative: 9 }, 1],
    ['there is surely a fault, but another one', { fault: 9, hostile: 9 }, 0],
    ['only this label says so', { negative: 9 }, Math.sqrt(0.5)],
    ['it may as well be another', { fault: 9, negative: 0, lecturing: 0 }, Math.sqrt(0.875 * 0.5)],
  ])('%s', (_name, odds, expected) => {
    expect(sureness(oddsWith(odds), 'negative')).toBeCloseTo(expected, 1);
  });
});

test.each([
  [-1000, 0],
  [0, 0.5],
  [Math.log(3), 0.75],
  [1000, 1],
])('odds of %d are a probability of %d', (odds, expected) => {
  expect(probability(odds)).toBeCloseTo(expected, 10);
});

test.each(FAULTS)('%s is the likeliest where its odds are the highest, whatever else is sure', (label) => {
  expect(likeliest(oddsWith({ [label]: -1, fault: 9, commitment: 9 }))).toBe(label);
});
