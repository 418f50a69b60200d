/** What a page needs to read drafts, put together from packs, team list, ignores and settings. */
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import { withoutExamples } from '@/lib/core/rules/lean';
import { BUILT_IN_RULES } from '@/lib/languages/packs';
import { WORD_DATA } from '@/lib/languages/word-data';
import type { PageConfig } from '@/lib/platform/messages';
import { loadStored } from '@/lib/platform/stored';
import { IGNORES_KIND, SETTINGS_KIND, TEAM_KIND } from './stored-kinds';

const BUILT_IN = BUILT_IN_RULES.map(withoutExamples);

export async function loadPageConfig(canOpenPanel: boolean): Promise<PageConfig> {
  const [settings, ignores, team] = await Promise.all([
    loadStored(SETTINGS_KIND),
    loadStored(IGNORES_KIND),
    loadStored(TEAM_KIND),
  ]);
  const { labelsOff, sensitivity, badge, workingHours, region, saturdayCounts, halfDays } = settings.value;
  return {
    words: WORD_DATA,
    rules: [...BUILT_IN, ...(team.value?.rules ?? [])],
    ignores: ignores.value,
    labelsOff,
    sensitivity,
    badge,
    workingHours,
    region,
    saturdayCounts,
    halfDays,
    limits: team.value?.limits ?? NO_LIMITS,
    canOpenPanel,
  };
}
