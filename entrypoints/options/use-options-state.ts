/** The options page's state and what it can do. For now fallback values: to be wired to storage and messages. */
import { i18n } from '#i18n';
import { REGIONS } from '@/components/options/region-names';
import { LABELS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import type { OptionsActions, OptionsState } from '@/lib/core/view/options-state';

const FALLBACK_STATE: OptionsState = {
  hosts: [
    { id: 'gmail', name: i18n.t('hosts.gmail'), address: 'mail.google.com' },
    { id: 'zendesk', name: i18n.t('hosts.zendesk'), address: '*.zendesk.com' },
  ],
  languages: LANGUAGE_IDS,
  labels: LABELS.map((label) => ({ label, on: true, locked: false })),
  ignored: [],
  reminders: { workingHours: ['09:00', '17:00'], region: null, regions: REGIONS, stored: 0 },
  team: { kind: 'none' },
  badge: true,
  shortcuts: [],
  links: { teamLists: null, privacy: null, licences: null },
  problems: [],
  notice: null,
  version: '0.1.0',
};

const nothing = (): void => {};

const FALLBACK_ACTIONS: OptionsActions = {
  setLabel: nothing,
  restoreIgnored: nothing,
  restoreAllIgnored: nothing,
  undoRestore: nothing,
  setWorkingHours: nothing,
  setRegion: nothing,
  deleteReminders: nothing,
  setBadge: nothing,
  openShortcutSettings: nothing,
  openPractice: nothing,
  exportData: nothing,
  deleteAllData: nothing,
  dismissNotice: nothing,
};

export const useOptionsState = (): { readonly state: OptionsState; readonly actions: OptionsActions } => ({
  state: FALLBACK_STATE,
  actions: FALLBACK_ACTIONS,
});
