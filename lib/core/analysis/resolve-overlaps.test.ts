/** Where hints overlap, one stays. */
import { expect, test } from 'vitest';
import type { Label } from '../labels';
import type { Finding } from './finding';
import { resolveOverlaps } from './resolve-overlaps';

const finding = (start: number, end: number, label: Label = 'negative', team = false): Finding => ({
  start,
  end,
  ruleId: `${label}/${start}-${end}`,
  label,
  lang: 'de',
  actual: '',
  suggestions: [],
  models: [],
  note: '',
  source: team ? { kind: 'team', name: 'Service' } : { kind: 'built-in' },
});

test.each([
  ['touching ones both stay', [finding(0, 3), finding(3, 5)], ['negative/0-3', 'negative/3-5']],
  ['reading order', [finding(8, 9), finding(0, 3)], ['negative/0-3', 'negative/8-9']],
  ['the longer', [finding(0, 3), finding(1, 9)], ['negative/1-9']],
  ['a team’s, though shorter', [finding(0, 9, 'hostile'), finding(1, 3, 'robotic', true)], ['robotic/1-3']],
  ['the stronger of two as long', [finding(0, 3, 'robotic'), finding(1, 4, 'hostile')], ['hostile/1-4']],
  ['one of two equal', [finding(0, 3), finding(0, 3)], ['negative/0-3']],
  ['a loser frees nobody twice', [finding(0, 4), finding(3, 8), finding(7, 9)], ['negative/3-8']],
  ['apart from the winner', [finding(0, 2), finding(1, 6), finding(7, 9)], ['negative/1-6', 'negative/7-9']],
  ['none', [], []],
])('%s', (_name, findings, kept) => {
  expect(resolveOverlaps(findings).map(({ ruleId }) => ruleId)).toEqual(kept);
});
