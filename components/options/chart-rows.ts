/** Turns the agent's weeks into the rows of their charts; a row without a number is left out. */
import { LABELS, type Label } from '@/lib/core/labels';
import type { OwnStatistics, WeekCounts } from '@/lib/core/statistics/own-statistics';
import type { BarRow } from './BarTable';

type Pair = readonly [number, number];

const sum = (pairs: readonly Pair[]): Pair => pairs.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);

const countsOf = (week: WeekCounts, label: Label): Pair => {
  const { taken = 0, ignored = 0 } = week.labels[label] ?? {};
  return [taken, ignored];
};

const rowOf = (name: string, counts: Pair): BarRow[] =>
  counts[0] + counts[1] > 0 ? [{ name, numbers: counts, parts: counts }] : [];

export const hintsByLabel = (weeks: OwnStatistics, nameOf: (label: Label) => string): readonly BarRow[] =>
  LABELS.flatMap((label) => rowOf(nameOf(label), sum(weeks.map((week) => countsOf(week, label)))));

export const hintsByWeek = (weeks: OwnStatistics, nameOf: (week: string) => string): readonly BarRow[] =>
  weeks.flatMap((counts) => rowOf(nameOf(counts.week), sum(LABELS.map((label) => countsOf(counts, label)))));

export const promisesByWeek = (weeks: OwnStatistics, nameOf: (week: string) => string): readonly BarRow[] =>
  weeks.flatMap(({ week, kept, settled }): BarRow[] =>
    settled > 0 ? [{ name: nameOf(week), numbers: [kept, settled], parts: [kept, settled - kept] }] : [],
  );
