/** Where the builds lie and the browsers are. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const CHROMIUM_BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

export const chromiumPath = (): string => found(['/usr/bin/chromium', '/usr/bin/chromium-browser']);
export const firefoxPath = (): string => found(['/usr/bin/firefox-esr', '/usr/bin/firefox']);

function found(paths: readonly string[]): string {
  const path = paths.find((one) => existsSync(one));
  if (!path) throw new Error(`None of ${paths.join(', ')} is installed.`);
  return path;
}
