/** What the controls of the options page do: they ask the background, and tell what became of it. */
import { browser } from 'wxt/browser';
import type { LastingIgnore, OptionsActions, OptionsNotice, ReminderChange } from '@/lib/core/view/options-state';
import { ask, type OwnRequests } from '@/lib/platform/messages';
import { saveFile } from '@/lib/platform/save-file';
import type { Settings } from '@/lib/platform/schemas';
import { isStorageFull } from '@/lib/platform/storage-full';
import type { StoredData } from '@/lib/service/load-all';
import { isLasting } from './options-state-of';

type Tell = (notice: OptionsNotice | null) => void;
/** undefined: it failed, and the agent was told. */
type Own = <T extends keyof OwnRequests>(
  type: T,
  payload: OwnRequests[T]['payload'],
) => Promise<OwnRequests[T]['answer'] | undefined>;

export function optionsActions(stored: () => StoredData | null, tell: Tell): OptionsActions {
  let restored: readonly LastingIgnore[] = [];
  const own: Own = async (type, payload) => {
    try {
      return await ask(type, payload);
    } catch (error) {
      tell({ kind: 'not-saved', id: id(), full: isStorageFull(error) });
      return undefined;
    }
  };
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
    ...keepingActions(own, stored, tell),
    setSensitivity: (sensitivity) => void own('own/save-settings', { sensitivity }),
    setBadge: (badge) => void own('own/save-settings', { badge }),
    openShortcutSettings: () => void openShortcuts(),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    exportData() {
      const data = stored();
      if (!data) return;
      // The agent's own counts are for nobody else, so no file of them exists.
      const { statistics: _own, ...exported } = data;
      saveJson('tonfall', exported);
      tell({ kind: 'exported', id: id() });
    },
    async deleteAllData() {
      if ((await own('own/delete-all', null)) === null) tell({ kind: 'all-deleted', id: id() });
    },
    dismissNotice: () => tell(null),
  };
}

type KeepingActions = Pick<
  OptionsActions,
  'setKeeping' | 'exportHistory' | 'forgetCustomer' | 'deleteSentBlocks' | 'deleteStatistics'
>;

function keepingActions(own: Own, stored: () => StoredData | null, tell: Tell): KeepingActions {
  return {
    setKeeping: (change) => void own('own/save-settings', change),
    exportHistory() {
      const data = stored();
      if (!data) return;
      saveJson('tonfall-customers', data.history);
      tell({ kind: 'exported', id: id() });
    },
    async forgetCustomer(hash) {
      const count = await own('own/forget-customers', hash);
      if (count !== undefined) tell({ kind: 'customers-forgotten', id: id(), count });
    },
    async deleteSentBlocks() {
      if ((await own('own/delete-sent-blocks', null)) === null) tell({ kind: 'sent-deleted', id: id() });
    },
    async deleteStatistics() {
      if ((await own('own/delete-statistics', null)) === null) tell({ kind: 'statistics-deleted', id: id() });
    },
  };
}

const id = (): string => crypto.randomUUID();

const saveJson = (name: string, data: unknown): void =>
  saveFile(`${name}-${new Date().toISOString().slice(0, 10)}.json`, 'application/json', JSON.stringify(data, null, 2));

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
