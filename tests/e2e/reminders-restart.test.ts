/** What a shut browser does to reminders: where Chromium loses the alarms, where it keeps them, and where an older Tonfall wrote them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installByPolicy, type PolicyInstall } from '../../scripts/browser/install-by-policy';
import { type Desk, openDesk } from '../../scripts/browser/launch-chromium';
import {
  alarmNames,
  asStored,
  laterReminder,
  notifications,
  overdueReminder,
  store,
  storedReminders,
} from '../../scripts/browser/reminder-driver';

/** The extension's own API, where code runs in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'tonfall-restart-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** The first start looks for due reminders itself; what is stored from now on is to be found by the next. */
const firstLook = (): Promise<void> => pause(4000);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough for a busy machine to shut the browser first. Milliseconds. */
const DUE_IN = 12_000;

/** Sets an alarm of nobody's, and Tonfall's own so that it comes due while the browser is shut; answers when that is. */
async function setAlarms({ worker }: Desk): Promise<number> {
  const when = Date.now() + DUE_IN;
  await worker?.evaluate(async (due) => {
    await chrome.alarms.create('probe', { delayInMinutes: 60 });
    await chrome.alarms.create('reminders', { when: due });
  }, when);
  return when;
}

async function toldOnceAsSummary(desk: Desk): Promise<void> {
  await expect.poll(() => notifications(desk)).toEqual(['reminders-summary']);
  // Start, installation and alarm each wake the background; the last may come a while after the first.
  await pause(3000);
  expect(await notifications(desk)).toEqual(['reminders-summary']);
  const told = (await storedReminders(desk)).map(({ history }) => history.filter(({ what }) => what === 'told').length);
  expect(told).toEqual([1, 1, 1, 1, 1, 0]);
  expect(await desk.worker?.evaluate(() => chrome.action.getBadgeText({}))).toBe('5');
}

const FIVE_AND_ONE = asStored([...['a', 'b', 'c', 'd', 'e'].map((id) => overdueReminder(id)), laterReminder('f', 3)]);

describe('reminders that fell due while the browser was shut are told at the next start, as one summary', () => {
  test('where all alarms are lost, as of an unpacked or updated extension', async () => {
    const before = await openDesk({ profile });
    await firstLook();
    await store(before, FIVE_AND_ONE);
    await setAlarms(before);
    await before.close();
    const after = await openDesk({ profile });
    await toldOnceAsSummary(after);
    expect(await alarmNames(after)).toEqual(['reminders']);
    await after.close();
  });

  // Only root may write the browser's policies.
  describe.skipIf(process.getuid?.() !== 0)('where the alarms are kept, as of an installed extension', () => {
    let installed: PolicyInstall;
    beforeEach(() => {
      installed = installByPolicy();
    });
    afterEach(() => installed.remove());

    test('and one of them fires as well', async () => {
      const options = { profile, installedByPolicy: installed.extensionId };
      const before = await openDesk(options);
      await firstLook();
      await store(before, FIVE_AND_ONE);
      const due = await setAlarms(before);
      await before.close();
      await pause(due - Date.now() + 1000);
      const after = await openDesk(options);
      await toldOnceAsSummary(after);
      expect(await alarmNames(after)).toEqual(['probe', 'reminders']);
      await after.close();
    });
  });
});

describe('reminders that an older Tonfall stored', () => {
  const DAY_MS = 24 * 60 * 60_000;
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  const due = { from: '2099-01-05T09:00:00+01:00', to: '2099-01-05T17:00:00+01:00', precision: 'day', flags: [] };
  const version1 = (id: string, parts: object = {}): object => ({
    id,
    sendId: 's1',
    createdAt: yesterday,
    settlesAt: yesterday,
    status: 'open',
    statusAt: yesterday,
    host: 'gmail',
    threadKey: null,
    threadUrl: 'https://mail.google.com/mail/u/0/#inbox/1',
    addressee: 'Petra Keller',
    quote: `Ich melde mich (${id})`,
    due,
    notifiedAt: null,
    ...parts,
  });
  const kept = [
    version1('open'),
    version1('told', { notifiedAt: yesterday }),
    version1('asked', { status: 'proposed', due: null }),
    version1('done', { status: 'done', notifiedAt: yesterday }),
  ];
  const late = version1('late', {
    due: { ...due, from: '2026-01-06T09:00:00+01:00', to: '2026-01-06T17:00:00+01:00' },
  });

  test('are brought forward at the start with all they held', async () => {
    const before = await openDesk({ profile });
    await firstLook();
    const { settings } = asStored([]);
    await store(before, { settings, reminders: { version: 1, value: [...kept, late] } });
    await before.close();
    const after = await openDesk({ profile });
    const envelope = () =>
      after.worker?.evaluate(async () => (await chrome.storage.local.get('reminders')).reminders) ??
      Promise.resolve(null);
    await expect.poll(envelope).toMatchObject({ version: 2 });
    const brought = await storedReminders(after);
    const since = { kind: 'promise', promised: null, askedAt: null };
    expect(brought.slice(0, -1)).toMatchObject(kept.map((one) => ({ ...one, ...since })));
    expect(brought.at(-1)).toMatchObject({ ...late, ...since, notifiedAt: expect.any(String) });
    expect(brought.map(({ history }) => history.map(({ what }) => what))).toEqual([
      ['made'],
      ['made', 'told'],
      ['made'],
      ['made', 'told', 'done'],
      ['made', 'told'],
    ]);
    expect(await notifications(after)).toEqual(['reminder:late']);
    expect(await after.worker?.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).not.toContain(
      'damaged:reminders',
    );
    await after.close();
  });
});
