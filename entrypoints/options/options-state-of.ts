/** From what is stored to what the options page shows. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { REGIONS } from '@/components/options/region-names';
import { LABELS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import type { SentBlocks } from '@/lib/core/repeats/sent-blocks';
import type {
  HistorySetting,
  HostView,
  KeptCustomer,
  LastingIgnore,
  OptionsNotice,
  OptionsState,
  Shortcut,
  TeamListSetting,
} from '@/lib/core/view/options-state';
import { HISTORY_RANGE } from '@/lib/platform/schemas';
import type { StoredTeam } from '@/lib/platform/stored-schemas';
import { type StoredData, teamView } from '@/lib/service/load-all';

const HOSTS: readonly HostView[] = [
  { id: 'gmail', name: i18n.t('hosts.gmail'), address: 'mail.google.com' },
  { id: 'zendesk', name: i18n.t('hosts.zendesk'), address: '*.zendesk.com/agent' },
];

export function optionsStateOf(
  stored: StoredData,
  shortcuts: readonly Shortcut[],
  notice: OptionsNotice | null,
): OptionsState {
  const { settings, ignores, reminders, team, statistics, problems } = stored;
  return {
    hosts: HOSTS,
    languages: LANGUAGE_IDS,
    labels: LABELS.map((label) => ({ label, on: !settings.labelsOff.includes(label), locked: false })),
    ignored: ignores.filter(isLasting).sort((a, b) => b.at.localeCompare(a.at)),
    reminders: {
      workingHours: settings.workingHours,
      region: settings.region,
      regions: REGIONS,
      stored: reminders.length,
      mode: settings.reminderMode,
      quietHours: settings.quietHours,
      weekdaysOnly: settings.weekdaysOnly,
      keepDays: settings.keepDays,
      saturdayCounts: settings.saturdayCounts,
      halfDays: settings.halfDays,
    },
    history: historyOf(stored),
    recognise: { on: settings.recognise, hashes: hashesIn(stored.sent) },
    statistics: { on: settings.statistics, weeks: statistics.toReversed() },
    team: teamOf(team),
    sensitivity: settings.sensitivity,
    badge: settings.badge,
    shortcuts,
    links: { teamLists: null, privacy: null, licences: '/third-party-notices.txt' },
    problems,
    notice,
    version: browser.runtime.getManifest().version,
  };
}

function teamOf(team: StoredTeam | null): TeamListSetting {
  const view = teamView(team);
  if (!team || view.kind === 'none') return { kind: 'none' };
  const { texts, sentences, safety } = team.guidance;
  return {
    ...view,
    source: { kind: 'policy' },
    texts: texts.length + sentences.length,
    safety,
  };
}

function historyOf({ settings, history }: StoredData): HistorySetting {
  const customers = Object.entries(history)
    .map(([hash, events]) => ({ hash, events }))
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  return {
    mode: settings.history,
    keepDays: settings.historyDays,
    keepRange: HISTORY_RANGE,
    customers,
    entries: customers.reduce((sum, { events }) => sum + events.length, 0),
  };
}

const lastDay = ({ events }: KeptCustomer): string => events.at(-1)?.day ?? '';

const hashesIn = ({ sentences, paragraphs }: SentBlocks): number =>
  Object.values(sentences).reduce((sum, own) => sum + own.length, paragraphs.length);

/** What is silenced for longer than one draft. */
export const isLasting = (ignore: StoredData['ignores'][number]): ignore is LastingIgnore =>
  ignore.kind === 'phrase' || (ignore.kind === 'label' && Date.parse(ignore.until) > Date.now());
