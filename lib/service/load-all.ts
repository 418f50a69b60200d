/** Everything that is stored, at once, for Tonfall's own pages; all but the key of the hashes, which only the background hands out. */
import type { History } from '@/lib/core/history/customer-event';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { SentBlocks } from '@/lib/core/repeats/sent-blocks';
import type { OwnStatistics } from '@/lib/core/statistics/own-statistics';
import type { DataProblem, Ignore, TeamListView } from '@/lib/core/view/panel-state';
import type { Threads } from '@/lib/platform/kept-schemas';
import type { Settings } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import type { StoredTeam } from '@/lib/platform/stored-schemas';
import {
  HASH_KEY_KIND,
  HISTORY_KIND,
  IGNORES_KIND,
  REMINDERS_KIND,
  SENT_KIND,
  SETTINGS_KIND,
  STATISTICS_KIND,
  TEAM_KIND,
  THREADS_KIND,
} from './stored-kinds';

export interface StoredData {
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  readonly reminders: readonly Reminder[];
  readonly team: StoredTeam | null;
  readonly threads: Threads;
  readonly history: History;
  readonly sent: SentBlocks;
  readonly statistics: OwnStatistics;
  /** Kinds that could not be read; their data lie where they lay. */
  readonly problems: readonly DataProblem[];
}

export async function loadAll(): Promise<StoredData> {
  const [settings, ignores, reminders, team, threads, history, sent, statistics, hashKey] = await Promise.all([
    loadStored(SETTINGS_KIND),
    loadStored(IGNORES_KIND),
    loadStored(REMINDERS_KIND),
    loadStored(TEAM_KIND),
    loadStored(THREADS_KIND),
    loadStored(HISTORY_KIND),
    loadStored(SENT_KIND),
    loadStored(STATISTICS_KIND),
    loadStored(HASH_KEY_KIND),
  ]);
  const kinds = { settings, ignores, reminders, team, threads, history, sent, statistics, hashKey };
  return {
    settings: settings.value,
    ignores: ignores.value,
    reminders: reminders.value,
    team: team.value,
    threads: threads.value,
    history: history.value,
    sent: sent.value,
    statistics: statistics.value,
    problems: Object.entries(kinds).flatMap(([path, { problem }]) => (problem ? [{ path, message: problem }] : [])),
  };
}

export function teamView(team: StoredTeam | null): TeamListView {
  if (!team) return { kind: 'none' };
  const phrases = team.rules.reduce((sum, set) => sum + set.rules.length, 0);
  return { kind: 'active', name: team.name, contact: team.contact, problems: team.problems, phrases };
}
