/** The service in the background: one alarm, told once, a summary after a start, nothing left behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SentReport } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import { createReminderService, type ReminderService } from './reminder-service';
import { REMINDERS_KIND, SETTINGS_KIND, STATISTICS_KIND } from './stored-kinds';
import { createWriter } from './writer';

/** A Monday, ten o'clock in Berlin. */
const NOW = Date.parse('2026-11-23T09:00:00Z');
const MINUTE = 60_000;

let service: ReminderService;
beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'de';
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Berlin');
  service = createReminderService(createWriter());
  await service.catchUp();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The worker was stopped, as browsers do after half a minute, or the whole browser was shut. */
async function restart(what: 'worker' | 'browser'): Promise<void> {
  fakeBrowser.alarms.resetState();
  fakeBrowser.notifications.onClicked.removeAllListeners();
  if (what === 'browser') await fakeBrowser.storage.session.clear();
  service = createReminderService(createWriter());
}
const at = (time: string): unknown => vi.setSystemTime(Date.parse(time));
const stored = async () => (await loadStored(REMINDERS_KIND)).value;
const idOf = async (n = 0): Promise<string> => (await stored())[n]?.id ?? '';
const shown = async (): Promise<string[]> =>
  Object.values(await fakeBrowser.notifications.getAll()).map((one) => String(Reflect.get(Object(one), 'title')));
const alarms = async (): Promise<number[]> =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => (scheduledTime - Date.now()) / MINUTE);

const due = (day: string) => ({
  from: `${day}T09:00:00+01:00`,
  to: `${day}T17:00:00+01:00`,
  precision: 'day' as const,
  flags: [],
});
const promise = (quote: string, day: string): SentReport['promises'][number] => ({
  quote,
  due: due(day),
  vague: false,
  kind: 'promise',
});
const report = (parts: Partial<SentReport> = {}): SentReport => ({
  sendId: 's1',
  host: 'gmail',
  threadKey: 't1',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
  addressee: 'Petra Keller',
  text: 'Ich melde mich bis Freitag.',
  customer: { key: null, messages: [] },
  promises: [promise('Ich melde mich bis Freitag', '2026-11-27')],
  confirmed: true,
  undoMs: 31_000,
  ...parts,
});

describe('a sending', () => {
  test('reported twice makes one reminder', async () => {
    await Promise.all([service.addSent(report()), service.addSent(report())]);
    expect(await stored()).toHaveLength(1);
  });

  test('undone, takes its reminders with it and clears the alarm', async () => {
    await service.addSent(report({ promises: [promise('a', '2026-11-27'), promise('b', '2026-11-30')] }));
    expect(await alarms()).toHaveLength(1);
    expect(await service.undoSending('s1')).toBe(2);
    expect(await stored()).toEqual([]);
    expect(await alarms()).toEqual([]);
  });

  test('without promises asks about those before it, and undone it never asked', async () => {
    await service.addSent(report({ undoMs: 0 }));
    await service.addSent(report({ sendId: 's2', promises: [], undoMs: 31_000 }));
    expect(await stored()).toMatchObject([{ sendId: 's1', askedAt: expect.stringMatching(/^2026-11-23T09/) }]);
    expect(await service.undoSending('s2')).toBe(0);
    expect(await stored()).toMatchObject([{ status: 'open', askedAt: null, history: [{ what: 'made' }] }]);
  });

  test('whose reminders are not wanted stays sent', async () => {
    await service.addSent(report({ undoMs: 0 }));
    await service.addSent(report({ sendId: 's2', undoMs: 0 }));
    expect(await service.takeBack('s2')).toBe(1);
    expect(await stored()).toMatchObject([{ sendId: 's1', askedBy: 's2' }]);
  });

  test('only proposes to those who want to be asked', async () => {
    await createWriter().update(SETTINGS_KIND, (settings) => ({ ...settings, reminderMode: 'ask' as const }));
    await service.addSent(report({ undoMs: 0 }));
    expect(await stored()).toMatchObject([{ status: 'proposed' }]);
    expect(await alarms()).toEqual([]);
  });
});

describe('the alarm', () => {
  test('is one, near what is next, else a heartbeat', async () => {
    const promises = Array.from({ length: 40 }, (_, n) => promise(`Zusage ${n}`, `2026-12-${10 + (n % 20)}`));
    await service.addSent(report({ promises }));
    // First it settles.
    expect(await alarms()).toEqual([31 / 60]);
    at('2026-11-23T09:00:31Z');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: Date.now() });
    await expect.poll(async () => (await alarms())[0]).toBeCloseTo(30, 1);
    at('2026-12-10T07:10:00Z');
    await service.catchUp();
    expect(await alarms()).toEqual([50]);
    expect((await fakeBrowser.alarms.getAll())[0]?.periodInMinutes).toBe(30);
  });

  test('is never shorter than browsers allow', async () => {
    await service.addSent(report({ undoMs: 10_500 }));
    expect(await alarms()).toEqual([0.5]);
  });

  test('is set anew at each start', async () => {
    await service.addSent(report({ undoMs: 0 }));
    await restart('browser');
    await service.catchUp();
    expect(await alarms()).toEqual([30]);
  });
});

describe('being told', () => {
  const twoDays = report({
    undoMs: 0,
    promises: [promise('Ich melde mich', '2026-11-24'), promise('ich prüfe das', '2026-11-25')],
  });

  test('happens once, in the morning, and once more when it is overdue', async () => {
    await service.addSent(report({ undoMs: 0 }));
    at('2026-11-27T08:00:00Z');
    await service.catchUp();
    expect(await shown()).toEqual(['Zusage an Petra Keller ist fällig']);
    await fakeBrowser.notifications.clear(`reminder:${await idOf()}`);
    at('2026-11-27T18:00:00Z');
    await service.catchUp();
    expect(await shown()).toEqual([]);
    at('2026-11-30T08:00:00Z');
    await service.catchUp();
    expect(await shown()).toEqual(['Zusage an Petra Keller ist überfällig']);
    expect(await alarms()).toEqual([]);
  });

  test('after a stop of the worker is as ever', async () => {
    await service.addSent(twoDays);
    await restart('worker');
    at('2026-11-24T08:00:00Z');
    await service.catchUp();
    expect(await shown()).toEqual(['Zusage an Petra Keller ist fällig']);
  });

  test.each([
    ['2026-11-24T10:00:00Z', '1 Zusage war fällig, während der Browser geschlossen war', 'Ich melde mich'],
    [
      '2026-11-26T10:00:00Z',
      '2 Zusagen waren fällig, während der Browser geschlossen war',
      'Ich melde mich\nich prüfe das',
    ],
  ])('after a start of the browser at %s is one summary', async (time, title, message) => {
    await service.addSent(twoDays);
    await restart('browser');
    at(time);
    // Whatever wakes the worker first: the start, an alarm, a page.
    await Promise.all([service.catchUp(), service.catchUp(), service.setStatus('nobody', 'open')]);
    expect(await shown()).toEqual([title]);
    expect(Object.values(await fakeBrowser.notifications.getAll())[0]).toMatchObject({ message });
  });

  test('later on the same day is no summary', async () => {
    await service.addSent(twoDays);
    await restart('browser');
    await service.catchUp();
    at('2026-11-24T08:00:00Z');
    await service.catchUp();
    expect(await shown()).toEqual(['Zusage an Petra Keller ist fällig']);
  });

  test('of many at once is one message', async () => {
    const many = Array.from({ length: 4 }, (_, n) => report({ sendId: `s${n}`, threadKey: `t${n}`, undoMs: 0 }));
    for (const one of many) await service.addSent(one);
    at('2026-11-27T08:00:00Z');
    await service.catchUp();
    expect(await shown()).toEqual(['4 Zusagen sind fällig']);
  });

  test('in quiet hours waits for their end', async () => {
    await createWriter().update(SETTINGS_KIND, (settings) => ({
      ...settings,
      quietHours: ['17:00', '10:00'] satisfies [string, string],
    }));
    await service.addSent(report({ undoMs: 0 }));
    at('2026-11-27T08:20:00Z');
    await service.catchUp();
    expect(await shown()).toEqual([]);
    expect(await alarms()).toEqual([40]);
  });

  test('leads to the thread when it is clicked', async () => {
    await service.addSent(report({ undoMs: 0 }));
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(`reminder:${await idOf()}`);
    await expect.poll(() => open).toHaveBeenCalledWith({ url: report().threadUrl });
  });

  test('is withdrawn when the promise is kept meanwhile', async () => {
    await service.addSent(report({ undoMs: 0 }));
    at('2026-11-27T08:00:00Z');
    await service.catchUp();
    await service.setStatus(await idOf(), 'done');
    expect(await shown()).toEqual([]);
  });
});

describe('the agent', () => {
  beforeEach(() => service.addSent(report({ undoMs: 0 })));

  test('moves a reminder in the own zone and hours', async () => {
    await service.move(await idOf(), { kind: 'monday' });
    expect(await stored()).toMatchObject([{ due: due('2026-11-30'), promised: due('2026-11-27') }]);
  });

  test('drops one with a reason', async () => {
    await service.drop(await idOf(), 'withdrawn');
    expect(await stored()).toMatchObject([{ status: 'dropped', dropReason: 'withdrawn' }]);
  });

  test('is reminded to read again, and takes that back', async () => {
    const place = { host: 'gmail', threadKey: 't1', threadUrl: report().threadUrl, addressee: 'Petra Keller' };
    const sendId = await service.remind({ what: 'rest', ...place });
    expect(await alarms()).toEqual([10]);
    at('2026-11-23T09:10:00Z');
    await service.catchUp();
    expect(await shown()).toEqual(['Ihre Antwort an Petra Keller hat geruht']);
    expect(await service.undoSending(sendId)).toBe(1);
    expect(await shown()).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });

  test('deletes all, and nothing stays behind', async () => {
    at('2026-11-27T08:00:00Z');
    await service.catchUp();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect(await service.deleteAll()).toBe(1);
    expect([await stored(), await alarms(), await shown()]).toEqual([[], [], []]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('loses settled ones after the days that were set', async () => {
    await createWriter().update(SETTINGS_KIND, (settings) => ({ ...settings, keepDays: 2 }));
    await service.setStatus(await idOf(), 'done');
    at('2026-11-25T08:00:00Z');
    await service.catchUp();
    expect(await stored()).toHaveLength(1);
    at('2026-11-25T10:00:00Z');
    await service.catchUp();
    expect(await stored()).toEqual([]);
  });
});

describe('the agent’s own counts', () => {
  const counts = async () =>
    (await loadStored(STATISTICS_KIND)).value.map(({ week, kept, settled }) => [week, kept, settled]);

  test('know what was kept, and forget it when it is open again', async () => {
    await service.addSent(report({ undoMs: 0, promises: [promise('a', '2026-11-27'), promise('b', '2026-11-24')] }));
    expect(await counts()).toEqual([]);
    await service.setStatus(await idOf(0), 'done');
    at('2026-11-25T09:00:00Z');
    await service.setStatus(await idOf(1), 'done');
    expect(await counts()).toEqual([['2026-W48', 1, 2]]);
    at('2026-12-01T09:00:00Z');
    await service.setStatus(await idOf(1), 'open');
    expect(await counts()).toEqual([['2026-W48', 1, 1]]);
    await service.drop(await idOf(0), 'mistaken');
    expect(await counts()).toEqual([['2026-W48', 0, 0]]);
  });

  test('outlive the reminders', async () => {
    await service.addSent(report({ undoMs: 0 }));
    await service.setStatus(await idOf(), 'done');
    await service.deleteAll();
    expect(await counts()).toEqual([['2026-W48', 1, 1]]);
  });

  test('that cannot be written lose no reminder', async () => {
    await service.addSent(report({ undoMs: 0 }));
    const write = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) =>
      'statistics' in items ? Promise.reject(new Error('disk full')) : write(items),
    );
    await service.setStatus(await idOf(), 'done');
    expect(await stored()).toMatchObject([{ status: 'done' }]);
  });
});
