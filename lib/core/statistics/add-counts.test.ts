/** The agent's own counts: each in its week, taken back as they were added, gone after half a year. */
import { expect, test } from 'vitest';
import { addHintUse, addSettled, prunedWeeks, type SettledChange } from './add-counts';
import type { OwnStatistics, WeekCounts } from './own-statistics';

const WEEK = '2026-W48';
const week = (parts: Partial<WeekCounts> = {}): WeekCounts => ({
  week: WEEK,
  labels: {},
  kept: 0,
  settled: 0,
  ...parts,
});
const change = (parts: Partial<SettledChange> = {}): SettledChange => ({ week: WEEK, kept: true, by: 1, ...parts });

test('hints are counted by label and by what became of them', () => {
  let all: OwnStatistics = [];
  all = addHintUse(all, WEEK, 'negative', 'taken');
  all = addHintUse(all, WEEK, 'negative', 'ignored');
  all = addHintUse(all, WEEK, 'negative', 'taken');
  all = addHintUse(all, WEEK, 'promise', 'ignored');
  expect(all).toEqual([week({ labels: { negative: { taken: 2, ignored: 1 }, promise: { taken: 0, ignored: 1 } } })]);
});

test('weeks stay in order, also when an older one is counted later', () => {
  let all: OwnStatistics = [];
  for (const name of ['2026-W53', '2027-W01', '2026-W09']) all = addHintUse(all, name, 'robotic', 'taken');
  expect(all.map((counts) => counts.week)).toEqual(['2026-W09', '2026-W53', '2027-W01']);
});

test.each<[string, WeekCounts[], SettledChange, WeekCounts[]]>([
  ['a kept promise', [], change(), [week({ kept: 1, settled: 1 })]],
  ['a late one', [], change({ kept: false }), [week({ settled: 1 })]],
  ['a kept one taken back', [week({ kept: 2, settled: 3 })], change({ by: -1 }), [week({ kept: 1, settled: 2 })]],
  [
    'a late one taken back',
    [week({ kept: 2, settled: 3 })],
    change({ kept: false, by: -1 }),
    [week({ kept: 2, settled: 2 })],
  ],
  ['nothing to take back from', [], change({ by: -1 }), []],
  ['no more taken back than was counted', [week()], change({ by: -1 }), [week()]],
  [
    'never more kept than settled',
    [week({ kept: 1, settled: 1 })],
    change({ kept: false, by: -1 }),
    [week({ kept: 0, settled: 0 })],
  ],
])('%s', (_name, before, settled, after) => {
  expect(addSettled(before, settled)).toEqual(after);
});

test('half a year is kept, across New Year', () => {
  const all = ['2026-W27', '2026-W28', '2026-W53', '2027-W01'].map((name) => week({ week: name }));
  expect(prunedWeeks(all, '2027-W01').map((counts) => counts.week)).toEqual(['2026-W53', '2027-W01']);
  expect(prunedWeeks(all, '2026-W53').map((counts) => counts.week)).toEqual(['2026-W28', '2026-W53', '2027-W01']);
});
