/** What the side panel does over its port to a page with a draft, from the background or a page of the extension's own. */
import type { DraftView, Notice } from '@/lib/core/view/panel-state';
import type { PanelToPage } from '@/lib/platform/messages';

/** The extension's own API, where the function runs. */
declare const chrome: typeof import('wxt/browser').browser;

export interface PanelAct {
  /** Puts `text` behind these words of the draft ('' is its start), selects words, or does what needs no place. */
  readonly insert?: { readonly behind: string; readonly text: string };
  readonly select?: string;
  readonly action?: PanelToPage;
}

export interface PanelSeen {
  /** As it was before the action. */
  readonly draft: DraftView;
  /** The first thing told after an insertion; null: nothing was told. */
  readonly notice: Notice | null;
}

/** Runs in the extension, so it uses nothing from outside itself. Fails where no tab has a draft. */
export async function actAsPanel({ insert, select, action }: PanelAct): Promise<PanelSeen> {
  interface Snapshot {
    readonly page: { readonly kind: string; readonly draft?: DraftView };
    readonly notice: Notice | null;
  }
  for (const tab of await chrome.tabs.query({})) {
    if (tab.id === undefined) continue;
    const port = chrome.tabs.connect(tab.id, { name: 'tonfall/panel' });
    const next = (): Promise<Snapshot | null> =>
      new Promise((resolve) => {
        port.onMessage.addListener(resolve);
        port.onDisconnect.addListener(() => resolve(null));
        setTimeout(() => resolve(null), 1000);
      });
    const draft = (await next())?.page.draft;
    if (!draft) continue;
    const { revision, text } = draft;
    const told = new Promise<Notice | null>((resolve) => {
      port.onMessage.addListener(({ notice }: Snapshot) => notice && resolve(notice));
      setTimeout(() => resolve(null), 6000);
    });
    if (insert) {
      const at = text.indexOf(insert.behind) + insert.behind.length;
      port.postMessage({ kind: 'insert', revision, at, text: insert.text });
    }
    if (select) {
      const start = text.indexOf(select);
      port.postMessage({ kind: 'select', revision, start, end: start + select.length });
    }
    if (action) port.postMessage(action);
    const notice = insert ? await told : null;
    if (!insert) await new Promise((resolve) => setTimeout(resolve, 100));
    port.disconnect();
    return { draft, notice };
  }
  throw new Error('no tab has a draft');
}
