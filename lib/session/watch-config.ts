/** Fetches rules and settings from the background, at the start and whenever what they are made of changes. */
import { browser } from 'wxt/browser';
import { ask, type PageConfig } from '@/lib/platform/messages';
import { CONFIG_KEYS } from '@/lib/platform/storage-keys';

/** A background that is starting up may miss the first call. Milliseconds. */
const RETRIES = [250, 1000, 4000] as const;

export function watchConfig(onConfig: (config: PageConfig) => void, signal: AbortSignal): void {
  async function load(): Promise<void> {
    for (const wait of [0, ...RETRIES]) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (signal.aborted) return;
      try {
        onConfig(await ask('page/config', null));
        return;
      } catch {
        // Tried again; without rules Tonfall stays silent, which harms nobody.
      }
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
