/** Counts into the agent's own weeks: hints by what became of them, promises by whether they were kept. */
import type { Label } from '../labels';
import type { HintUse, LabelCount, OwnStatistics, WeekCounts } from './own-statistics';
import { WEEKS_KEPT, weeksBetween } from './week';

/** A promise that was set done in a week, or is open again. */
export interface SettledChange {
  readonly week: string;
  readonly kept: boolean;
  readonly by: 1 | -1;
}

const NO_HINTS: LabelCount = { taken: 0, ignored: 0 };

export function addHintUse(statistics: OwnStatistics, week: string, label: Label, use: HintUse): OwnStatistics {
  return changedWeek(statistics, week, (counts) => {
    const before = counts.labels[label] ?? NO_HINTS;
    return { ...counts, labels: { ...counts.labels, [label]: { ...before, [use]: before[use] + 1 } } };
  });
}

/** Takes back no more than was counted: the counts may have been switched off or deleted in between. */
export function addSettled(statistics: OwnStatistics, { week, kept, by }: SettledChange): OwnStatistics {
  if (by < 0 && !statistics.some((counts) => counts.week === week)) return statistics;
  return changedWeek(statistics, week, (counts) => {
    const settled = Math.max(0, counts.settled + by);
    return { ...counts, settled, kept: Math.min(settled, Math.max(0, counts.kept + (kept ? by : 0))) };
  });
}

/** Without the weeks that are too long ago, seen from this one. */
export const prunedWeeks = (statistics: OwnStatistics, now: string): OwnStatistics =>
  statistics.filter(({ week }) => weeksBetween(week, now) < WEEKS_KEPT);

function changedWeek(
  statistics: OwnStatistics,
  week: string,
  change: (counts: WeekCounts) => WeekCounts,
): OwnStatistics {
  const known = statistics.find((counts) => counts.week === week) ?? { week, labels: {}, kept: 0, settled: 0 };
  return [...statistics.filter((counts) => counts !== known), change(known)].sort((a, b) => (a.week < b.week ? -1 : 1));
}
