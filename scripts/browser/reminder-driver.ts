/** Looks at reminders where the background keeps them, and puts some there as if promises had been sent earlier. */
import type { Page } from 'playwright-core';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { Requests } from '@/lib/platform/messages';
import type { Settings } from '@/lib/platform/schemas';
import type { Desk } from './launch-chromium';

/** The extension's own API, where code runs in its worker or pages. */
declare const chrome: typeof import('wxt/browser').browser;

export const THREAD = { key: '18333d0a7c1f2b02', url: 'https://mail.google.com/mail/u/0/#inbox/18333d0a7c1f2b02' };

/** Due on a day long gone, open and never told. */
export function overdueReminder(id: string, parts: Partial<Reminder> = {}): Reminder {
  return {
    id,
    kind: 'promise',
    sendId: `send-${id}`,
    createdAt: '2026-01-05T09:00:00Z',
    status: 'open',
    settlesAt: '2026-01-05T09:00:31Z',
    statusAt: '2026-01-05T09:00:31Z',
    host: 'gmail',
    threadKey: THREAD.key,
    threadUrl: THREAD.url,
    addressee: 'Petra Keller',
    quote: 'Ich melde mich bis Dienstag bei Ihnen',
    due: { from: '2026-01-06T09:00:00+01:00', to: '2026-01-06T17:00:00+01:00', precision: 'day', flags: [] },
    promised: null,
    notifiedAt: null,
    overdueToldAt: null,
    askedAt: null,
    dropReason: null,
    history: [{ at: '2026-01-05T09:00:00Z', what: 'made' }],
    ...parts,
  };
}

/** Open, and due so many days from now. */
export function laterReminder(id: string, days: number): Reminder {
  const at = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;
  const made = at(Date.now());
  const day = at(Date.now() + days * 24 * 60 * 60_000);
  return overdueReminder(id, {
    createdAt: made,
    settlesAt: made,
    statusAt: made,
    due: { from: day, to: day, precision: 'minute', flags: [] },
    history: [{ at: made, what: 'made' }],
  });
}

/** Told on any day of the week: tests run on Sundays too. */
const ANY_DAY = { weekdaysOnly: false } satisfies Partial<Settings>;

export const asStored = (reminders: readonly Reminder[], settings: Partial<Settings> = ANY_DAY) => ({
  reminders: { version: 2, value: reminders },
  settings: { version: 1, value: { firstRunSeen: true, ...settings } },
});

export async function store(desk: Desk, data: object): Promise<void> {
  await desk.worker?.evaluate((items) => chrome.storage.local.set(items), data);
}

export async function storedReminders(desk: Desk): Promise<readonly Reminder[]> {
  const found = await desk.worker?.evaluate(async () => {
    const { reminders }: { reminders?: { value: unknown } } = await chrome.storage.local.get('reminders');
    return reminders?.value ?? [];
  });
  return found as readonly Reminder[];
}

export const notifications = async (desk: Desk): Promise<string[]> =>
  Object.keys((await desk.worker?.evaluate(() => chrome.notifications.getAll())) ?? {});

export async function alarmNames(desk: Desk): Promise<string[]> {
  const alarms = (await desk.worker?.evaluate(() => chrome.alarms.getAll())) ?? [];
  return alarms.map(({ name }) => name).sort();
}

/** Asks the background as the panel and the options page do; `page` is one of the extension's own. */
export const askBackground = <T extends keyof Requests>(
  page: Page,
  type: T,
  payload: Requests[T]['payload'],
): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, { type, payload });

/** Any change makes the background look at the clock, as its alarm does. */
export const lookAgain = (page: Page): Promise<unknown> =>
  askBackground(page, 'own/set-reminder-status', { id: 'none', status: 'open' });
