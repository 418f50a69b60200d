/** Opens the side panel, which each browser does in its own way. */
import { browser } from 'wxt/browser';

export interface PanelOpener {
  /** Only within a user's click or shortcut. */
  open(tabId: number): Promise<boolean>;
  /** A page's click still counts when its message reaches the background; Firefox forgets it on the way. */
  readonly fromMessages: boolean;
}

/** What Firefox offers; the type package knows Chromium's namespace only. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

export function createPanelOpener(): PanelOpener {
  const sidebar: SidebarAction | undefined = Reflect.get(browser, 'sidebarAction');
  if (sidebar) {
    browser.action.onClicked.addListener(() => void sidebar.toggle());
    return { open: () => succeeded(sidebar.open()), fromMessages: false };
  }
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  return { open: (tabId) => succeeded(browser.sidePanel.open({ tabId })), fromMessages: true };
}

const succeeded = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
