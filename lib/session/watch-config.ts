/** Fetches rules and settings from the background, at the start and whenever what they are made of changes. */
import { browser } from 'wxt/browser';
import { ask, type PageConfig } from '@/lib/platform/messages';
import { CONFIG_KEYS } from '@/lib/platform/storage-keys';

/** A background that is starting up may miss the first call. Milliseconds. */
const RETRIES = [250, 1000, 4000] as const;

export function watchConfig(onConfig: (config: PageConfig) => void, signal: AbortSignal): void {
  let latest = 0;

  async function load(): Promise<void> {
    const mine = ++latest;
    // A later change asks again: its answer is the newer one.
    const isOver = (): boolean => signal.aborted || mine !== latest;
    for (const wait of [0, ...RETRIES]) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (isOver()) return;
      // Without rules Tonfall stays silent, which harms nobody: a failed call is only tried again.
      const config = await ask('page/config', null).catch(() => null);
      if (isOver()) return;
      if (config) return onConfig(config);
    }
    console.warn('Tonfall: no rules from the background; reload the page to try again.');
  }

  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && CONFIG_KEYS.some((key) => key in changes)) void load();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  void load();
}
