/** Which of a sentence's hints is shown. */
import { expect, test } from 'vitest';
import type { Label } from '../labels';
import type { Finding, FindingSource } from './finding';
import { oneOfAKind } from './one-of-a-kind';

interface Parts {
  readonly label?: Label;
  readonly better?: boolean;
  readonly source?: FindingSource;
}

const found = (start: number, end: number, { label = 'negative', better = false, source }: Parts = {}): Finding => ({
  start,
  end,
  ruleId: `de/${label}/${start}`,
  label,
  lang: 'de',
  actual: 'x'.repeat(end - start),
  suggestions: better ? ['y'] : [],
  models: [],
  note: '',
  source: source ?? { kind: 'built-in' },
});
const TEAM: Parts = { source: { kind: 'team', name: 'Hausliste' } };

test.each<[string, readonly Finding[], readonly number[]]>([
  ['none', [], []],
  ['one', [found(0, 4)], [0]],
  ['the longer of two', [found(0, 4), found(5, 12)], [5]],
  ['the first of two that are alike', [found(0, 4), found(5, 9)], [0]],
  ['what has a text to put in before what is longer', [found(0, 12), found(13, 17, { better: true })], [13]],
  ['the longest of those that have one', [found(0, 4, { better: true }), found(5, 20, { better: true })], [5]],
  ['one of each label', [found(0, 4), found(5, 9, { label: 'promise' }), found(10, 20)], [5, 10]],
  ['all of a team beside ours', [found(0, 4, TEAM), found(5, 9, TEAM), found(10, 12)], [0, 5, 10]],
])('%s', (_name, findings, starts) => {
  expect(oneOfAKind(findings).map(({ start }) => start)).toEqual(starts);
});
