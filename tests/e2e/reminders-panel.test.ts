/** Promises in the panel beside a Gmail draft: a clear date in one click and one undo, and ten minutes' rest. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, waitForLayer } from '../../scripts/browser/layer-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { asStored, store, storedReminders, THREAD } from '../../scripts/browser/reminder-driver';
import { gmail } from './pages/gmail';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const FIELD = '[g_editable="true"]';
const DAY_MS = 24 * 60 * 60_000;

/** A working day two to five days on, in the page's zone: clear by its name alone. */
const SOON = [2, 3, 4, 5]
  .map((days) => new Date(Date.now() + days * DAY_MS))
  .map((date) => ({
    weekday: inBerlin(date, { weekday: 'long' }),
    day: inBerlin(date, { day: 'numeric', month: 'long' }),
  }))
  .find(({ weekday }) => !/^S/.test(weekday)) ?? { weekday: '', day: '' };

function inBerlin(date: Date, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('de-DE', { ...format, timeZone: 'Europe/Berlin' }).format(date);
}

const DRAFT = `<div>Guten Tag Frau Keller, das ist leider <b>nicht möglich</b>. Ich melde mich bis ${SOON.weekday} bei Ihnen.</div>`;
const CLEAR = `bis ${SOON.weekday}, ${SOON.day}`;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.serve('https://mail.google.com/**', () => gmail({ lang: 'de', compose: ['inline'], draft: DRAFT }));
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const page of desk.context.pages().slice(1)) await page.close();
  await desk.worker?.evaluate(() => chrome.storage.local.clear());
});

async function openBoth(): Promise<{ readonly page: Page; readonly panel: PanelDriver }> {
  await store(desk, asStored([]));
  const page = await desk.open(THREAD.url);
  const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
  if (badge) await clickControl(page, badge);
  const panel = await attachToPanel(desk.context);
  await panel.waitFor(/In diesem Entwurf/);
  return { page, panel };
}

const html = (page: Page): Promise<string> =>
  page
    .locator(FIELD)
    .first()
    .evaluate((field) => field.innerHTML);

describe('a promise in the draft', () => {
  test('gets its date in one click, and one undo in the editor takes it back', async () => {
    const { page, panel } = await openBoth();
    const before = await html(page);
    await panel.click(new RegExp(`Mit Datum: ${CLEAR}`));
    // The day stands in apposition, so German closes it with a comma.
    await expect.poll(() => html(page)).toBe(before.replace(`bis ${SOON.weekday}`, `${CLEAR},`));
    // What is clear needs no clearer words.
    await expect.poll(() => panel.text()).not.toMatch(/Mit Datum:/);
    await page.locator(FIELD).first().focus();
    await page.keyboard.press('Control+z');
    expect(await html(page)).toBe(before);
  });

  test('is taken back from the panel as well', async () => {
    const { page, panel } = await openBoth();
    const before = await html(page);
    await panel.click(/Mit Datum:/);
    await panel.waitFor(/Übernommen: /);
    await panel.click(/^ *Rückgängig/);
    await expect.poll(() => html(page)).toBe(before);
  });
});

describe('ten minutes’ rest', () => {
  test('makes a reminder that one click takes back', async () => {
    const { panel } = await openBoth();
    await panel.click(/Zehn Minuten ruhen lassen/);
    await panel.waitFor(/in zehn Minuten noch einmal lesen/);
    const [rest, ...others] = await storedReminders(desk);
    expect(others).toEqual([]);
    expect(rest).toMatchObject({ kind: 'rest', status: 'open', quote: '', threadKey: THREAD.key });
    const minutes = (Date.parse(rest?.due?.to ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    const alarms = await desk.worker?.evaluate(() => chrome.alarms.getAll());
    expect(alarms?.map(({ scheduledTime }) => scheduledTime)).toEqual([Date.parse(rest?.due?.to ?? '')]);
    // Asked for once in this thread, it is not offered again.
    expect(await panel.text()).not.toMatch(/Zehn Minuten ruhen lassen/);
    await panel.click(/^ *Rückgängig/);
    await expect.poll(() => storedReminders(desk)).toEqual([]);
    await panel.waitFor(/Zehn Minuten ruhen lassen/);
  });
});
