/** When the background tells of reminders in a real Chromium: once, not in quiet hours, with one alarm; and what it does with data it cannot read. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import {
  alarmNames,
  askBackground,
  asStored,
  laterReminder,
  lookAgain,
  notifications,
  overdueReminder,
  store,
  storedReminders,
  THREAD,
} from '../../scripts/browser/reminder-driver';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

let desk: Desk;
let page: Page;
beforeEach(async () => {
  desk = await openDesk();
  page = await desk.open(desk.url('options.html'));
});
afterEach(() => desk.close());

const alarmTimes = async (): Promise<number[]> => {
  const alarms = (await desk.worker?.evaluate(() => chrome.alarms.getAll())) ?? [];
  return alarms.map(({ scheduledTime }) => scheduledTime);
};

describe('a reminder', () => {
  test('that is due is told once', async () => {
    await store(desk, asStored([overdueReminder('a')]));
    await lookAgain(page);
    await expect.poll(() => notifications(desk)).toEqual(['reminder:a']);
    expect((await storedReminders(desk))[0]?.notifiedAt).not.toBeNull();
    await desk.worker?.evaluate(() => chrome.notifications.clear('reminder:a'));
    await lookAgain(page);
    await page.waitForTimeout(800);
    expect(await notifications(desk)).toEqual([]);
  });

  test('waits for the end of quiet hours, counted at the button meanwhile', async () => {
    // In one write: a look of the background's in between would tell it.
    const quiet = { weekdaysOnly: false, quietHours: await hoursAround(desk) };
    await store(desk, asStored([overdueReminder('a')], quiet));
    await lookAgain(page);
    expect(await notifications(desk)).toEqual([]);
    expect((await storedReminders(desk))[0]?.notifiedAt).toBeNull();
    expect(await desk.worker?.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
    const [alarm = 0, ...others] = await alarmTimes();
    expect(others).toEqual([]);
    // Half an hour at most: the heartbeat.
    expect(alarm).toBeGreaterThan(Date.now());

    await askBackground(page, 'own/save-settings', { quietHours: null });
    await expect.poll(() => notifications(desk)).toEqual(['reminder:a']);
  });

  test('is one of 600, and still there is one alarm', async () => {
    const many = Array.from({ length: 600 }, (_, n) => laterReminder(`r${n}`, 1 + n));
    await store(desk, asStored(many));
    await lookAgain(page);
    expect(await storedReminders(desk)).toHaveLength(600);
    expect(await alarmNames(desk)).toEqual(['reminders']);
    const [alarm = 0] = await alarmTimes();
    expect(alarm - Date.now()).toBeGreaterThan(0);
    expect(alarm - Date.now()).toBeLessThanOrEqual(30 * 60_000);
  });
});

/** From an hour ago to an hour from now on the worker's clock. */
async function hoursAround({ worker }: Desk): Promise<[string, string]> {
  const hour = (await worker?.evaluate(() => new Date().getHours())) ?? 0;
  const written = (n: number): string => `${String((n + 24) % 24).padStart(2, '0')}:00`;
  return [written(hour - 1), written(hour + 2)];
}

describe('stored data that cannot be read', () => {
  test('is set aside and reported, not overwritten', async () => {
    await store(desk, { reminders: { version: 99, value: 'from the future' } });
    await page.reload();
    await page.getByText('1 gespeicherter Wert war nicht lesbar').waitFor();
    await askBackground(page, 'own/move-reminder', { id: 'none', target: { kind: 'day', day: '2027-01-04' } });
    await askBackground(page, 'own/delete-reminders', null);
    const place = { host: 'gmail', threadKey: THREAD.key, threadUrl: THREAD.url, addressee: null };
    await askBackground(page, 'page/remind', { what: 'confirm', ...place });
    const data = await desk.worker?.evaluate(() => chrome.storage.local.get(null));
    expect(data).toMatchObject({
      reminders: { version: 2, value: [{ kind: 'confirm' }] },
      'damaged:reminders': { version: 99, value: 'from the future' },
    });
  });
});
