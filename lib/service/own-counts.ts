/** The agent's own counts, as long as they want them: hints taken and ignored, promises kept. */
import { addHintUse, addSettled, prunedWeeks, type SettledChange } from '@/lib/core/statistics/add-counts';
import type { OwnStatistics } from '@/lib/core/statistics/own-statistics';
import { isoWeekOf } from '@/lib/core/statistics/week';
import type { HintUsed } from '@/lib/platform/messages';
import { loadStored } from '@/lib/platform/stored';
import { today } from './clock';
import { SETTINGS_KIND, STATISTICS_KIND } from './stored-kinds';
import type { Writer } from './writer';

export const countHint = (writer: Writer, { label, use }: HintUsed): Promise<void> =>
  count(writer, (statistics, week) => addHintUse(statistics, week, label, use));

export async function countSettled(writer: Writer, changes: readonly SettledChange[]): Promise<void> {
  if (changes.length > 0) await count(writer, (statistics) => changes.reduce(addSettled, statistics));
}

async function count(writer: Writer, add: (statistics: OwnStatistics, week: string) => OwnStatistics): Promise<void> {
  const { value } = await loadStored(SETTINGS_KIND);
  if (!value.statistics) return;
  const week = isoWeekOf(today());
  await writer.update(STATISTICS_KIND, (statistics) => prunedWeeks(add(statistics, week), week));
}
