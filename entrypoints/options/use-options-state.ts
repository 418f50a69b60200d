/** The options page's state, from storage and the browser, and what its controls do. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { REGIONS } from '@/components/options/region-names';
import { LABELS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import type {
  HostView,
  LastingIgnore,
  OptionsActions,
  OptionsNotice,
  OptionsState,
  ReminderChange,
  Shortcut,
} from '@/lib/core/view/options-state';
import { ask, type OwnRequests } from '@/lib/platform/messages';
import { saveFile } from '@/lib/platform/save-file';
import type { Settings } from '@/lib/platform/schemas';
import { isStorageFull } from '@/lib/platform/storage-full';
import { watchStored } from '@/lib/platform/stored';
import { loadAll, type StoredData, teamView } from '@/lib/service/load-all';
import { STORED_KINDS } from '@/lib/service/stored-kinds';

const HOSTS: readonly HostView[] = [
  { id: 'gmail', name: i18n.t('hosts.gmail'), address: 'mail.google.com' },
  { id: 'zendesk', name: i18n.t('hosts.zendesk'), address: '*.zendesk.com/agent' },
];

interface Loaded {
  readonly stored: StoredData;
  readonly shortcuts: readonly Shortcut[];
}

/** null until storage has answered: a page of wrong values that jump would be worse than a short wait. */
export function useOptionsState(): { readonly state: OptionsState; readonly actions: OptionsActions } | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [notice, setNotice] = useState<OptionsNotice | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const [stored, commands] = await Promise.all([loadAll(), browser.commands.getAll()]);
      if (!stop.signal.aborted) setLoaded({ stored, shortcuts: shortcutsOf(commands) });
    };
    watchStored(STORED_KINDS, () => void load(), stop.signal);
    // Shortcuts are changed in another tab.
    window.addEventListener('focus', () => void load(), { signal: stop.signal });
    void load();
    return () => stop.abort();
  }, []);

  const latest = useRef<Loaded | null>(null);
  latest.current = loaded;
  const actions = useMemo(() => optionsActions(() => latest.current?.stored ?? null, setNotice), []);
  return loaded ? { state: stateOf(loaded, notice), actions } : null;
}

function stateOf({ stored, shortcuts }: Loaded, notice: OptionsNotice | null): OptionsState {
  const { settings, ignores, reminders, team, problems } = stored;
  const view = teamView(team);
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
    team: view.kind === 'none' ? view : { ...view, source: { kind: 'policy' } },
    sensitivity: settings.sensitivity,
    badge: settings.badge,
    shortcuts,
    links: { teamLists: null, privacy: null, licences: '/third-party-notices.txt' },
    problems,
    notice,
    version: browser.runtime.getManifest().version,
  };
}

const isLasting = (ignore: StoredData['ignores'][number]): ignore is LastingIgnore =>
  ignore.kind === 'phrase' || (ignore.kind === 'label' && Date.parse(ignore.until) > Date.now());

/** The browser's own action button is no shortcut of Tonfall's. */
const shortcutsOf = (commands: readonly { name?: string; description?: string; shortcut?: string }[]): Shortcut[] =>
  commands.flatMap(({ name, description, shortcut }) =>
    name && !name.startsWith('_execute') ? [{ id: name, description: description ?? name, keys: shortcut ?? '' }] : [],
  );

function optionsActions(stored: () => StoredData | null, tell: (notice: OptionsNotice | null) => void): OptionsActions {
  let restored: readonly LastingIgnore[] = [];
  const id = (): string => crypto.randomUUID();

  async function own<T extends keyof OwnRequests>(
    type: T,
    payload: OwnRequests[T]['payload'],
  ): Promise<OwnRequests[T]['answer'] | undefined> {
    try {
      return await ask(type, payload);
    } catch (error) {
      tell({ kind: 'not-saved', id: id(), full: isStorageFull(error) });
      return undefined;
    }
  }
  const lasting = (): LastingIgnore[] => stored()?.ignores.filter(isLasting) ?? [];

  async function restore(ignores: readonly LastingIgnore[]): Promise<void> {
    restored = ignores;
    const done = await own(
      'own/remove-ignores',
      ignores.map((ignore) => ignore.id),
    );
    if (done === null) tell({ kind: 'restored', id: id(), count: ignores.length });
  }

  return {
    setLabel(label, on) {
      const off = stored()?.settings.labelsOff ?? [];
      void own('own/save-settings', { labelsOff: on ? off.filter((other) => other !== label) : [...off, label] });
    },
    restoreIgnored: (ignoreId) => void restore(lasting().filter((ignore) => ignore.id === ignoreId)),
    restoreAllIgnored: () => void restore(lasting()),
    undoRestore: () => void own('own/restore-ignores', restored).then(() => tell(null)),
    setWorkingHours: ([from, to]) => void own('own/save-settings', { workingHours: [from, to] }),
    setRegion: (region) => void own('own/save-settings', { region }),
    setReminders: (change) => void own('own/save-settings', settingsOf(change)),
    testNotification: () => ask('own/test-notification', null).catch((): boolean => false),
    async deleteReminders() {
      const count = await own('own/delete-reminders', null);
      if (count !== undefined) tell({ kind: 'reminders-deleted', id: id(), count });
    },
    setSensitivity: (sensitivity) => void own('own/save-settings', { sensitivity }),
    setBadge: (badge) => void own('own/save-settings', { badge }),
    openShortcutSettings: () => void openShortcuts(),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    exportData() {
      const data = stored();
      if (!data) return;
      saveFile(
        `tonfall-${new Date().toISOString().slice(0, 10)}.json`,
        'application/json',
        JSON.stringify(data, null, 2),
      );
      tell({ kind: 'exported', id: id() });
    },
    async deleteAllData() {
      if ((await own('own/delete-all', null)) === null) tell({ kind: 'all-deleted', id: id() });
    },
    dismissNotice: () => tell(null),
  };
}

/** As they are stored. */
function settingsOf({ mode, quietHours, ...same }: ReminderChange): Partial<Settings> {
  return {
    ...same,
    ...(mode !== undefined && { reminderMode: mode }),
    ...(quietHours !== undefined && { quietHours: quietHours && [quietHours[0], quietHours[1]] }),
  };
}

async function openShortcuts(): Promise<void> {
  // Firefox has a call for it, which the type package does not know.
  const openSettings: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof openSettings === 'function') await openSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
