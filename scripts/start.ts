/**
 * `npm start`: builds Tonfall and opens a Chromium with it on the practice desk. Without a display, or with --headless, it plays one reply
 * through by itself and prints what happened.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/find-browser';
import { openDesk } from './browser/launch-chromium';
import { playThrough } from './start/play-through';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

if (!findChromium() && !installOnDebian()) {
  console.error(
    'No Chromium found. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium), or name one in TONFALL_CHROMIUM.',
  );
  process.exit(1);
}

console.log('Building …');
execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });

if (headless) process.exitCode = await playThrough();
else await openForPeople();

async function openForPeople(): Promise<void> {
  const lang = /^de/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'de' : 'en';
  const desk = await openDesk({ visible: true, lang });
  await desk.open(desk.url('practice.html'));
  console.log('The practice desk is open. The number at the reply box opens the side panel. Close the browser to end.');
  await desk.context.waitForEvent('close', { timeout: 0 });
}

/** Only as root on Debian and its kin: elsewhere a program does not install browsers unasked. */
function installOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium found; installing the package chromium …');
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  } catch {
    return false;
  }
  return findChromium() !== null;
}
