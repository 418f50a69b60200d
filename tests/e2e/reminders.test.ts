/** From the sent reply to the reminder in Gmail, and back with an undo; and: nothing leaves the browser on the way. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { clickControl, waitForLayer } from '../../scripts/browser/layer-driver';
import { waitForMarks } from '../../scripts/browser/page-driver';
import { attachToPanel, type PanelDriver } from '../../scripts/browser/panel-driver';
import { asStored, laterReminder, store, storedReminders, THREAD } from '../../scripts/browser/reminder-driver';
import { type GmailOptions, gmail } from './pages/gmail';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const FIELD = '[g_editable="true"]';
const DRAFT =
  '<div>Guten Tag Frau Keller, das ist leider nicht möglich. Ich rufe Sie am 24. November 2027 um 14 Uhr zurück.</div>';
const WITHOUT_PROMISE = '<div>Guten Tag Frau Keller, das ist leider nicht möglich. Vielen Dank für Ihre Geduld.</div>';

let desk: Desk;
let options: GmailOptions;
beforeAll(async () => {
  desk = await openDesk();
  await desk.serve('https://mail.google.com/**', () => gmail(options));
});
afterAll(() => desk.close());
afterEach(async () => {
  for (const page of desk.context.pages().slice(1)) await page.close();
  await desk.worker?.evaluate(() => chrome.storage.local.clear());
});

async function write(more: Partial<GmailOptions> = {}): Promise<Page> {
  options = { lang: 'de', compose: ['inline'], draft: DRAFT, ...more };
  const page = await desk.open(THREAD.url);
  await waitForMarks(page, (seen) => seen.length > 0);
  return page;
}

async function submit(page: Page): Promise<void> {
  await page.locator(FIELD).first().click();
  await page.keyboard.press('Control+Enter');
}

async function send(more: Partial<GmailOptions> = {}): Promise<Page> {
  const page = await write(more);
  await submit(page);
  return page;
}

async function openPanel(page: Page): Promise<PanelDriver> {
  const { badge } = await waitForLayer(page, (seen) => seen.badge !== null);
  if (badge) await clickControl(page, badge);
  return attachToPanel(desk.context);
}

const stored = () => storedReminders(desk);

describe('a promise in a Gmail reply', () => {
  test('becomes a reminder with its date and the way back to the thread', async () => {
    await send();
    await expect.poll(stored).toHaveLength(1);
    const [reminder] = await stored();
    expect(reminder).toMatchObject({
      kind: 'promise',
      status: 'pending',
      threadKey: THREAD.key,
      addressee: 'Petra Keller',
      threadUrl: expect.stringContaining('mail.google.com'),
      history: [{ what: 'made' }],
    });
    expect(reminder?.due?.from).toMatch(/^2027-11-24T14:00/);
    expect(reminder?.quote).toMatch(/rufe Sie am 24\. November 2027 um 14 Uhr zurück/);
  });

  test('is taken back with the mail', async () => {
    const page = await send();
    await expect.poll(stored).toHaveLength(1);
    await page.locator('#link_undo').click();
    await expect.poll(stored).toHaveLength(0);
  });

  test('is a question where Gmail never confirmed that the mail went out', async () => {
    await send({ confirms: false });
    await expect.poll(stored).toMatchObject([{ status: 'proposed' }]);
  });

  test('makes nothing when Gmail refuses the recipient', async () => {
    const page = await send({ recipient: 'nobody' });
    await page.locator('[role=alertdialog]').waitFor();
    await page.waitForTimeout(1500);
    expect(await stored()).toEqual([]);
  });

  test('is told of in the panel, where one click strikes it and leaves the mail sent', async () => {
    const page = await write();
    const panel = await openPanel(page);
    await panel.waitFor(/In diesem Entwurf/);
    await submit(page);
    await panel.waitFor(/1 Zusage vorgemerkt/);
    await panel.click(/^ *Streichen/);
    await expect.poll(stored).toHaveLength(0);
    expect(await page.locator(FIELD).count()).toBe(0);
  });
});

describe('a second reply in the thread', () => {
  const earlier = laterReminder('earlier', 5);
  const elsewhere = { ...laterReminder('elsewhere', 6), threadKey: '18333d0a7c1f2b99' };

  async function writeAgain(): Promise<{ readonly page: Page; readonly panel: PanelDriver }> {
    await store(desk, asStored([earlier, elsewhere]));
    const page = await write({ draft: WITHOUT_PROMISE });
    const panel = await openPanel(page);
    await panel.waitFor(/bis Dienstag/);
    expect(await panel.text()).not.toMatch(/wieder geschrieben/);
    await submit(page);
    await expect.poll(stored).toMatchObject([{ askedAt: expect.any(String) }, { id: 'elsewhere', askedAt: null }]);
    await panel.waitFor(/wieder geschrieben\. Ist das erledigt/);
    return { page, panel };
  }

  test('asks whether it fulfils what was promised there, and undoing it takes the question back', async () => {
    const { page, panel } = await writeAgain();
    await page.locator('#link_undo').click();
    await expect.poll(stored).toEqual([earlier, elsewhere]);
    await expect.poll(() => panel.text()).not.toMatch(/wieder geschrieben/);
  });

  test('closes the promise when the agent says so, and one click opens it again', async () => {
    const { panel } = await writeAgain();
    await panel.click(/Ja, erledigt/);
    await expect.poll(stored).toMatchObject([{ status: 'done', askedAt: null }, { status: 'open' }]);
    await panel.waitFor(/Erledigt: /);
    await panel.click(/^ *Rückgängig/);
    await expect.poll(stored).toMatchObject([{ status: 'open', due: earlier.due }, { status: 'open' }]);
  });
});

describe('the network', () => {
  test('hears nothing of Tonfall: the same hosts are asked for with and without it', async () => {
    const asked = async (extension: boolean): Promise<Set<string>> => {
      const other = await openDesk({ extension });
      await other.serve('https://mail.google.com/**', () => gmail({ lang: 'de', compose: ['inline'], draft: DRAFT }));
      const page = await other.open(THREAD.url);
      if (extension) {
        await waitForMarks(page, (seen) => seen.length > 0);
        await other.open(other.url('practice.html'));
        await other.open(other.url('options.html'));
      }
      await page.bringToFront();
      await page.locator(FIELD).first().click();
      await page.keyboard.type('Wir prüfen das. ');
      await page.keyboard.press('Control+Enter');
      await page.waitForTimeout(5000);
      await other.close();
      return new Set(
        other.leaks.map(
          (url) =>
            url
              .replace(/^https?:\/\//, '')
              .split(/[/?]/)[0]
              ?.replace(/:443$/, '') ?? url,
        ),
      );
    };
    const plain = await asked(false);
    const withTonfall = await asked(true);
    expect([...withTonfall].filter((host) => !plain.has(host) && !CHROMIUMS_OWN.test(host))).toEqual([]);
  });
});

/** Chromium's own services, which it asks at moments of its choosing; Tonfall's code names no host at all (checked below). */
const CHROMIUMS_OWN =
  /^(?:update|content-autofill|optimizationguide-pa|clients\d|accounts|safebrowsing|www|edgedl|dl|redirector)\.(?:google|googleapis|gvt1)\.com$/;
