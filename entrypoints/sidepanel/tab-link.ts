/** The panel's side of the port to the page in front: follows the tab, comes back after a reload. */
import { browser } from 'wxt/browser';
import type { PageView } from '@/lib/core/view/panel-state';
import { PANEL_PORT, type PageToPanel, type PanelToPage } from '@/lib/platform/messages';

export interface TabLink {
  send(action: PanelToPage): void;
  tabId(): number | null;
}

type Port = ReturnType<typeof browser.runtime.connect>;

/** A page that was just opened may not listen yet. Milliseconds. */
const SECOND_TRY = 700;

/** Calls back with each snapshot, and with a page view where there is no page to talk to. */
export function linkToTab(onSnapshot: (snapshot: PageToPanel) => void, signal: AbortSignal): TabLink {
  let port: Port | null = null;
  let tab: number | null = null;
  let windowId: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    windowId ??= (await browser.windows.getCurrent()).id;
    const [active] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    if (signal.aborted) return;
    connect(active?.id ?? null, true);
  }

  function connect(id: number | null, tryAgain: boolean): void {
    clearTimeout(timer);
    port?.disconnect();
    port = null;
    tab = id;
    if (id === null) {
      show({ kind: 'no-host' });
      return;
    }
    const opened = browser.tabs.connect(id, { name: PANEL_PORT });
    port = opened;
    let heard = false;
    opened.onMessage.addListener((snapshot: PageToPanel) => {
      heard = true;
      if (port === opened) onSnapshot(snapshot);
    });
    opened.onDisconnect.addListener(() => {
      // Reading it tells the browser that a page without Tonfall was expected.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      show({ kind: 'no-host' });
      if (heard || tryAgain) timer = setTimeout(() => tab === id && connect(id, false), SECOND_TRY);
    });
  }

  const show = (page: PageView): void => onSnapshot({ page, notice: null });
  const onActivated = (info: { windowId: number }): void => {
    if (windowId === undefined || info.windowId === windowId) void follow();
  };
  const onUpdated = (id: number, change: { status?: string | undefined }): void => {
    if (id === tab && change.status === 'complete') connect(id, true);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      port?.disconnect();
    },
    { once: true },
  );
  void follow();
  return { send: (action) => port?.postMessage(action), tabId: () => tab };
}
