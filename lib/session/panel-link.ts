/** The page's side of the port to the side panel: one snapshot after each change, actions back. */
import { browser } from 'wxt/browser';
import { PANEL_PORT, type PageToPanel, type PanelToPage } from '@/lib/platform/messages';

export interface PanelLink {
  push(snapshot: PageToPanel): void;
}

type Port = ReturnType<typeof browser.runtime.connect>;

export function openPanelLink(parts: {
  current(): PageToPanel;
  onAction(action: PanelToPage): void;
  signal: AbortSignal;
}): PanelLink {
  const ports = new Set<Port>();

  const onConnect = (port: Port): void => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    // Only Tonfall's own pages can open this port; web pages have no access to the extension's messaging.
    port.onMessage.addListener((action: PanelToPage) => parts.onAction(action));
    send(port, parts.current());
  };

  browser.runtime.onConnect.addListener(onConnect);
  parts.signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of ports) port.disconnect();
    },
    { once: true },
  );
  return {
    push(snapshot) {
      for (const port of ports) send(port, snapshot);
    },
  };
}

function send(port: Port, snapshot: PageToPanel): void {
  port.postMessage(snapshot);
}
