/** What the panel's buttons do: messages to the page, requests to the background. */
import { browser } from 'wxt/browser';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { Notice, PanelState } from '@/lib/core/view/panel-state';
import { ask, type OwnRequests } from '@/lib/platform/messages';
import type { Settings } from '@/lib/platform/schemas';
import { isStorageFull } from '@/lib/platform/storage-full';
import { adviceActions } from './advice-actions';
import { saveCalendar } from './save-calendar';
import type { TabLink } from './tab-link';
import type { Advised } from './use-advising';

export interface PanelParts {
  state(): PanelState;
  advised(): Advised;
  readonly send: TabLink['send'];
  tell(notice: Notice | null): void;
}

export function panelActions(parts: PanelParts): PanelActions {
  const { state, send, tell } = parts;
  const settle = (work: Promise<unknown>): void => {
    work.then(
      () => tell(null),
      (error: unknown) => tell({ kind: 'not-saved', id: crypto.randomUUID(), full: isStorageFull(error), promises: 0 }),
    );
  };
  const own = <T extends keyof OwnRequests>(type: T, payload: OwnRequests[T]['payload']): void =>
    settle(ask(type, payload));
  const save = (settings: Partial<Settings>): void => own('own/save-settings', settings);
  const reminder = (id: string) => state().reminders.find((one) => one.id === id);
  const version = browser.runtime.getManifest().version;
  return {
    ...adviceActions({ advised: parts.advised, send, settle }),
    applySuggestion: (key, choice) => send({ kind: 'apply', key, choice }),
    copyText,
    jumpTo: (key) => send({ kind: 'jump', key }),
    ignore: (key, how) => send({ kind: 'ignore', key, how }),
    undoIgnore: (id) => {
      own('own/remove-ignores', [id]);
      send({ kind: 'dismiss-notice' });
    },
    undoReplacement: () => send({ kind: 'undo-replacement' }),
    showDraft: (id) => send({ kind: 'show-draft', id }),
    focusDraft: () => send({ kind: 'focus-draft' }),
    dismissNotice: () => {
      tell(null);
      send({ kind: 'dismiss-notice' });
    },
    setReminderStatus: (id, status) => own('own/set-reminder-status', { id, status }),
    dropReminder: (id, reason) => own('own/drop-reminder', { id, reason }),
    moveReminder: (id, target) => own('own/move-reminder', { id, target }),
    takeBackReminders: (sendId) => {
      own('own/take-back-reminders', sendId);
      send({ kind: 'dismiss-notice' });
    },
    saveCalendar,
    writeDay: (key, day) => send({ kind: 'write-day', key, day }),
    remindAbout: (what) => send({ kind: 'remind', what }),
    openThread: (id) => void openTab(reminder(id)?.threadUrl),
    deleteReminders: () => own('own/delete-reminders', null),
    toggleCard: (id) => {
      const { collapsedCards } = state().settings;
      save({
        collapsedCards: collapsedCards.includes(id)
          ? collapsedCards.filter((other) => other !== id)
          : [...collapsedCards, id],
      });
    },
    finishFirstRun: () => save({ firstRunSeen: true, seenVersion: version }),
    acknowledgeUpdate: () => save({ seenVersion: version }),
    openPractice: () => void openTab(browser.runtime.getURL('/practice.html')),
    openSettings: () => void browser.runtime.openOptionsPage(),
    copyReport: () => copyText(reportOf(state())),
  };
}

const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

async function openTab(url: string | undefined): Promise<void> {
  if (url) await browser.tabs.create({ url });
}

/** Structure only: which parts of the host page were not found. Never text of the page. */
function reportOf({ page, version }: PanelState): string {
  const missing = page.kind === 'not-understood' ? page.missing.join(', ') : '';
  const host = 'host' in page ? page.host : page.kind;
  return `Tonfall ${version}\nhost: ${host}\nmissing: ${missing}\nbrowser: ${navigator.userAgent}`;
}
