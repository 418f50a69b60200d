/** From the sent reply to the reminder that survives a restart; and: nothing leaves the browser on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import { waitForMarks } from '../../scripts/browser/page-driver';
import { type GmailOptions, gmail } from './pages/gmail';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const THREAD = 'https://mail.google.com/mail/u/0/#inbox/18333d0a7c1f2b02';
const FIELD = '[g_editable="true"]';
const DRAFT =
  '<div>Guten Tag Frau Keller, das ist leider nicht möglich. Ich rufe Sie am 24. November 2027 um 14 Uhr zurück.</div>';

async function stored(desk: Desk): Promise<readonly Reminder[]> {
  const found = await desk.worker?.evaluate(async () => {
    const { reminders }: { reminders?: { value: unknown } } = await chrome.storage.local.get('reminders');
    return reminders?.value ?? [];
  });
  return found as readonly Reminder[];
}

const store = (desk: Desk, reminders: readonly Reminder[]): Promise<void> | undefined =>
  desk.worker?.evaluate((value) => chrome.storage.local.set({ reminders: { version: 1, value } }), reminders);

const notifications = async (desk: Desk): Promise<string[]> =>
  Object.keys((await desk.worker?.evaluate(() => chrome.notifications.getAll())) ?? {});

function overdue(id: string): Reminder {
  return {
    id,
    sendId: `send-${id}`,
    createdAt: '2026-01-05T09:00:00Z',
    settlesAt: '2026-01-05T09:00:31Z',
    status: 'open',
    statusAt: '2026-01-05T09:00:31Z',
    host: 'gmail',
    threadKey: null,
    threadUrl: THREAD,
    addressee: 'Petra Keller',
    quote: 'Ich melde mich bis Dienstag bei Ihnen',
    due: { from: '2026-01-06T09:00:00+01:00', to: '2026-01-06T17:00:00+01:00', precision: 'day', flags: [] },
    notifiedAt: null,
  };
}

describe('a promise in a Gmail reply', () => {
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

  async function send(more: Partial<GmailOptions> = {}): Promise<Page> {
    options = { lang: 'de', compose: ['inline'], draft: DRAFT, ...more };
    const page = await desk.open(THREAD);
    await waitForMarks(page, (seen) => seen.length > 0);
    await page.locator(FIELD).first().click();
    await page.keyboard.press('Control+Enter');
    return page;
  }

  test('becomes a reminder with its date and the way back to the thread', async () => {
    await send();
    await expect.poll(() => stored(desk)).toHaveLength(1);
    const [reminder] = await stored(desk);
    expect(reminder).toMatchObject({
      status: 'pending',
      addressee: 'Petra Keller',
      threadUrl: expect.stringContaining('mail.google.com'),
    });
    expect(reminder?.due?.from).toMatch(/^2027-11-24T14:00/);
    expect(reminder?.quote).toMatch(/rufe Sie am 24\. November 2027 um 14 Uhr zurück/);
  });

  test('is taken back with the mail', async () => {
    const page = await send();
    await expect.poll(() => stored(desk)).toHaveLength(1);
    await page.locator('#link_undo').click();
    await expect.poll(() => stored(desk)).toHaveLength(0);
  });

  test('is a question where Gmail never confirmed that the mail went out', async () => {
    await send({ confirms: false });
    await expect.poll(() => stored(desk), { timeout: 20_000 }).toMatchObject([{ status: 'proposed' }]);
  });

  test('makes nothing when Gmail refuses the recipient', async () => {
    const page = await send({ recipient: 'nobody' });
    await page.locator('[role=alertdialog]').waitFor();
    await page.waitForTimeout(1500);
    expect(await stored(desk)).toEqual([]);
  });
});

describe('a reminder', () => {
  test('that is due is told once', async () => {
    const desk = await openDesk();
    try {
      await store(desk, [overdue('a')]);
      const options = await desk.open(desk.url('options.html'));
      // Any change makes the background look at the clock, as its alarm does.
      await options.evaluate(() =>
        chrome.runtime.sendMessage({ type: 'own/set-reminder-status', payload: { id: 'none', status: 'open' } }),
      );
      await expect.poll(() => notifications(desk)).toEqual(['reminder:a']);
      expect((await stored(desk))[0]?.notifiedAt).not.toBeNull();
      await desk.worker?.evaluate(() => chrome.notifications.clear('reminder:a'));
      await options.evaluate(() =>
        chrome.runtime.sendMessage({ type: 'own/set-reminder-status', payload: { id: 'none', status: 'open' } }),
      );
      await options.waitForTimeout(800);
      expect(await notifications(desk)).toEqual([]);
    } finally {
      await desk.close();
    }
  });

  test('that fell due while the browser was shut is told at the next start, many as one summary', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'tonfall-restart-'));
    try {
      const before = await openDesk({ profile });
      // The first start looks for due reminders itself; these are to be found by the second.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await store(before, ['a', 'b', 'c', 'd', 'e'].map(overdue));
      await before.close();
      const after = await openDesk({ profile });
      await expect.poll(() => notifications(after), { timeout: 15_000 }).toEqual(['reminders-summary']);
      expect((await stored(after)).every(({ notifiedAt }) => notifiedAt !== null)).toBe(true);
      const badge = await after.worker?.evaluate(() => chrome.action.getBadgeText({}));
      expect(badge).toBe('5');
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });

  test('stored data that cannot be read is set aside and reported, not overwritten', async () => {
    const desk = await openDesk();
    try {
      await desk.worker?.evaluate(() =>
        chrome.storage.local.set({ reminders: { version: 99, value: 'from the future' } }),
      );
      const options = await desk.open(desk.url('options.html'));
      await options.evaluate(() =>
        chrome.runtime.sendMessage({ type: 'own/set-reminder-due', payload: { id: 'none', day: '2027-01-04' } }),
      );
      await options.evaluate(() => chrome.runtime.sendMessage({ type: 'own/delete-reminders', payload: null }));
      const data = await desk.worker?.evaluate(() => chrome.storage.local.get(null));
      const kept = JSON.stringify(data);
      expect(kept).toContain('from the future');
    } finally {
      await desk.close();
    }
  });
});

describe('the network', () => {
  test('hears nothing of Tonfall: the same hosts are asked for with and without it', async () => {
    const asked = async (extension: boolean): Promise<Set<string>> => {
      const desk = await openDesk({ extension });
      await desk.serve('https://mail.google.com/**', () => gmail({ lang: 'de', compose: ['inline'], draft: DRAFT }));
      const page = await desk.open(THREAD);
      if (extension) {
        await waitForMarks(page, (seen) => seen.length > 0);
        await desk.open(desk.url('practice.html'));
        await desk.open(desk.url('options.html'));
      }
      await page.bringToFront();
      await page.locator(FIELD).first().click();
      await page.keyboard.type('Wir prüfen das. ');
      await page.keyboard.press('Control+Enter');
      await page.waitForTimeout(5000);
      await desk.close();
      return new Set(
        desk.leaks.map(
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
