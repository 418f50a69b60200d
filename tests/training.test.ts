/** What `npm run train` rests on: what nobody knows teaches nothing, rules' examples teach, and two trainings of the same data leave the same files. */
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { type Training, train } from '../scripts/train/logistic';
import { readRuleExamples } from '../scripts/train/rule-examples';
import { verdictsText } from '../scripts/train/verdicts-text';

/** Two rows with a feature of their own each; the first output is true of the first row, the second of the second. */
const task = (unknown: readonly number[]): Training => ({
  rows: { starts: Int32Array.of(0, 1, 2), columns: Int32Array.of(0, 1), values: Float32Array.of(1, 1), width: 2 },
  targets: Uint32Array.of(0b01, 0b10),
  unknown: Uint32Array.from(unknown),
  outputs: 2,
  weights: Float32Array.of(1, 1),
  use: Int32Array.of(0, 1),
  epochs: 20,
  rate: 0.5,
  shrink: 0,
  seed: 7,
});

describe('an output', () => {
  it('is learned from the rows of which it is known', () => {
    const { weights } = train(task([0, 0]));
    const [own = 0, others = 0, , second = 0] = weights;
    expect(own).toBeGreaterThan(0.5);
    expect(others).toBeLessThan(0);
    expect(second).toBeGreaterThan(0.5);
  });

  it('learns nothing from a row of which it is unknown, and the others do', () => {
    const { weights, bias } = train(task([0b10, 0b10]));
    const [own = 0, unknown, , alsoUnknown] = weights;
    expect([unknown, alsoUnknown, bias[1]]).toEqual([0, 0, train({ ...task([0, 0]), epochs: 0 }).bias[1]]);
    expect(own).toBeGreaterThan(0.5);
  });
});

describe.each(LANGUAGE_IDS)('what rules show the reader in %s', (lang) => {
  const examples = readRuleExamples(lang);
  const ofKind = (kind: string): typeof examples => examples.filter(({ id }) => id.includes(`/${kind}/`));

  it('are their faults, by the label of their pack', () => {
    expect(ofKind('flags').length).toBeGreaterThan(1000);
    for (const { id, spans } of ofKind('flags')) {
      expect(spans.length, id).toBeGreaterThan(0);
      for (const { label } of spans) expect(id).toContain(`${lang}/${label}/`);
    }
  });

  it('and as many sentences that only sound alike', () => {
    expect(ofKind('passes').length).toBeGreaterThan(1000);
    for (const { id, spans } of ofKind('passes')) expect(spans, id).toEqual([]);
  });
});

describe('verdicts', () => {
  const long = [
    'takes-responsibility',
    'what-is-possible',
    'written-record',
    'asks-pointedly',
    'closing-offer',
    'goodwill',
    'call-offered',
  ];
  const text = verdictsText({ a: ['reason'], b: [], c: null, d: 'AA==', e: [0.1, -2], f: long });

  it('are JSON that says the same', () => {
    expect(JSON.parse(text)).toEqual({ a: ['reason'], b: [], c: null, d: 'AA==', e: [0.1, -2], f: long });
  });

  it('stand on a line each, unless it would be too long', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "a": ["reason"],',
      '  "b": [],',
      '  "c": null,',
      '  "d": "AA==",',
      '  "e": [0.1, -2],',
    ]);
    expect(text).toContain('  "f": [\n    "takes-responsibility",\n');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  });
});
