/** Firefox forgets every alarm when it quits: the same profile opened again has its reminders, one alarm, and has told what was due. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { type FirefoxDesk, openFirefox } from '../../scripts/browser/launch-firefox';
import { asStored, laterReminder, overdueReminder } from '../../scripts/browser/reminder-driver';

/** The extension's own API, where code runs in its pages. */
declare const browser: typeof import('wxt/browser').browser;

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'tonfall-firefox-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

async function openOptions(desk: FirefoxDesk): Promise<Page> {
  const page = await desk.open(desk.url('options.html'));
  await expect.poll(() => page.title()).toMatch(/Tonfall/);
  return page;
}

const reminders = (page: Page): Promise<readonly Reminder[]> =>
  page.evaluate(async () => {
    const { reminders: found }: { reminders?: { value: Reminder[] } } = await browser.storage.local.get('reminders');
    return found?.value ?? [];
  });

const alarms = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name));

/** The background's answer, and the notification that it made Firefox show. */
const closedNotifications = (page: Page, type: string, payload: unknown): Promise<unknown[]> =>
  page.evaluate(
    async (message) => {
      const closed = new Promise((resolve) => {
        browser.notifications.onClosed.addListener(resolve);
        setTimeout(() => resolve('none'), 5000);
      });
      return [await browser.runtime.sendMessage(message), await closed];
    },
    { type, payload },
  );

test('after a restart reminders are there, the alarm is set anew, and what fell due is told', async () => {
  const before = await openFirefox({ profile });
  const first = await openOptions(before);
  await first.evaluate(
    async (data) => {
      await browser.storage.local.set(data);
      await browser.alarms.create('probe', { delayInMinutes: 60 });
      await browser.alarms.create('reminders', { delayInMinutes: 30 });
    },
    asStored([overdueReminder('a'), laterReminder('b', 3)]),
  );
  expect((await alarms(first)).sort()).toEqual(['probe', 'reminders']);
  await before.close();

  const after = await openFirefox({ profile });
  const second = await openOptions(after);
  await expect.poll(async () => (await reminders(second)).map(({ id }) => id)).toEqual(['a', 'b']);
  await expect
    .poll(async () => (await reminders(second)).map(({ notifiedAt }) => notifiedAt !== null))
    .toEqual([true, false]);
  expect(await alarms(second)).toEqual(['reminders']);
  expect(await second.evaluate(() => browser.action.getBadgeText({}))).toBe('1');

  // Options that only Chromium takes would make Firefox throw; without a screen it closes at once what it took.
  expect(await closedNotifications(second, 'own/test-notification', null)).toEqual([
    { ok: true, value: true },
    'reminders-test',
  ]);
  await second.evaluate((data) => browser.storage.local.set(data), asStored([overdueReminder('c')]));
  const nothing = { id: 'none', status: 'open' };
  expect(await closedNotifications(second, 'own/set-reminder-status', nothing)).toEqual([
    { ok: true, value: null },
    'reminder:c',
  ]);
  expect(after.errors()).toEqual([]);
  await after.close();
});
