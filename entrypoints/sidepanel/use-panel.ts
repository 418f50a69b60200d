/** The panel's state: the page's snapshots, what is stored, and the clock; and what its buttons do. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Notice, PanelActions, PanelState } from '@/lib/core/view/panel-state';
import { ask, type OwnRequests, type PageToPanel } from '@/lib/platform/messages';
import type { Settings } from '@/lib/platform/schemas';
import { isStorageFull } from '@/lib/platform/storage-full';
import { watchStored } from '@/lib/platform/stored';
import { loadAll, teamView } from '@/lib/service/load-all';
import { STORED_KINDS } from '@/lib/service/stored-kinds';
import { saveCalendar } from './save-calendar';
import { linkToTab, type TabLink } from './tab-link';

/** How often "today" and "overdue" are looked at again. Milliseconds. */
const CLOCK = 60_000;

type Stored = Pick<PanelState, 'reminders' | 'team' | 'settings' | 'problems'>;

export function usePanel(): { readonly state: PanelState; readonly actions: PanelActions } {
  const [snapshot, setSnapshot] = useState<PageToPanel>({ page: { kind: 'connecting' }, notice: null });
  /** What the panel itself has to tell; it comes before what the page tells. */
  const [ownNotice, setOwnNotice] = useState<Notice | null>(null);
  const [stored, setStored] = useState<Stored | null>(null);
  const [now, setNow] = useState(() => Temporal.Now.instant().toString());
  const link = useRef<TabLink | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    link.current = linkToTab(setSnapshot, stop.signal);
    const load = (): void =>
      void loadAll().then((data) => !stop.signal.aborted && setStored({ ...data, team: teamView(data.team) }));
    watchStored(STORED_KINDS, load, stop.signal);
    load();
    const clock = setInterval(() => setNow(Temporal.Now.instant().toString()), CLOCK);
    return () => {
      clearInterval(clock);
      stop.abort();
    };
  }, []);

  const state: PanelState = {
    ...snapshot,
    notice: ownNotice ?? snapshot.notice,
    ...(stored ?? NOTHING_STORED),
    version: browser.runtime.getManifest().version,
    now,
    zone: Temporal.Now.timeZoneId(),
  };
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(
    () =>
      panelActions(
        () => latest.current,
        (action) => link.current?.send(action),
        setOwnNotice,
      ),
    [],
  );
  return { state, actions };
}

/** Until storage has answered, nothing is claimed: no first run, no empty lists that fill a moment later. */
const NOTHING_STORED: Stored = {
  reminders: [],
  team: { kind: 'none' },
  settings: { collapsedCards: [], firstRunSeen: true, seenVersion: browser.runtime.getManifest().version, badge: true },
  problems: [],
};

function panelActions(
  state: () => PanelState,
  send: TabLink['send'],
  tell: (notice: Notice | null) => void,
): PanelActions {
  const own = <T extends keyof OwnRequests>(type: T, payload: OwnRequests[T]['payload']): void => {
    ask(type, payload).then(
      () => tell(null),
      (error: unknown) => tell({ kind: 'not-saved', id: crypto.randomUUID(), full: isStorageFull(error), promises: 0 }),
    );
  };
  const save = (settings: Partial<Settings>): void => own('own/save-settings', settings);
  const reminder = (id: string) => state().reminders.find((one) => one.id === id);
  const version = browser.runtime.getManifest().version;
  return {
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
