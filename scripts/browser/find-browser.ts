/** Where the builds lie and the browsers are. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const CHROMIUM_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');
export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Chromium only: branded Chrome no longer loads an unpacked extension from the command line. */
const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/homebrew/bin/chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];
const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** null: none installed. TONFALL_CHROMIUM and TONFALL_FIREFOX name one in an unusual place. */
export const findChromium = (): string | null => firstOf(process.env.TONFALL_CHROMIUM, CHROMIUMS);
export const findFirefox = (): string | null => firstOf(process.env.TONFALL_FIREFOX, FIREFOXES);

const firstOf = (named: string | undefined, known: readonly string[]): string | null =>
  [...(named ? [named] : []), ...known].find((path) => existsSync(path)) ?? null;
