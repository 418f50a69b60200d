/** Everything that is stored, at once, for Tonfall's own pages. */
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { DataProblem, Ignore, TeamListView } from '@/lib/core/view/panel-state';
import type { Settings, StoredTeam } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import { IGNORES_KIND, REMINDERS_KIND, SETTINGS_KIND, TEAM_KIND } from './stored-kinds';

export interface StoredData {
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  readonly reminders: readonly Reminder[];
  readonly team: StoredTeam | null;
  /** Kinds that could not be read; their data lie where they lay. */
  readonly problems: readonly DataProblem[];
}

export async function loadAll(): Promise<StoredData> {
  const [settings, ignores, reminders, team] = await Promise.all([
    loadStored(SETTINGS_KIND),
    loadStored(IGNORES_KIND),
    loadStored(REMINDERS_KIND),
    loadStored(TEAM_KIND),
  ]);
  const problems = Object.entries({ settings, ignores, reminders, team }).flatMap(([path, { problem }]) =>
    problem ? [{ path, message: problem }] : [],
  );
  return { settings: settings.value, ignores: ignores.value, reminders: reminders.value, team: team.value, problems };
}

export function teamView(team: StoredTeam | null): TeamListView {
  if (!team) return { kind: 'none' };
  const phrases = team.rules.reduce((sum, set) => sum + set.rules.length, 0);
  return { kind: 'active', name: team.name, contact: team.contact, problems: team.problems, phrases };
}
