/** Who may ask what, and what becomes of a request that is not as it should be. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Ignore } from '@/lib/core/view/panel-state';
import { LONGEST_MESSAGE, MOST_MESSAGES } from '@/lib/platform/message-limits';
import { loadStored } from '@/lib/platform/stored';
import { answerRequest, requestHandlers, type Sender, type Services } from './handle-requests';
import { HISTORY_KIND, IGNORES_KIND, SETTINGS_KIND, STATISTICS_KIND } from './stored-kinds';
import { createWriter } from './writer';

const PAGE: Sender = { isOwn: false, tabId: 7 };
const OWN: Sender = { isOwn: true, tabId: null };

function servicesForTests() {
  return {
    writer: createWriter(),
    reminders: {
      addSent: vi.fn<Services['reminders']['addSent']>().mockResolvedValue(undefined),
      undoSending: vi.fn<Services['reminders']['undoSending']>().mockResolvedValue(2),
      takeBack: vi.fn<Services['reminders']['takeBack']>().mockResolvedValue(3),
      remind: vi.fn<Services['reminders']['remind']>().mockResolvedValue('own1'),
      setStatus: vi.fn<Services['reminders']['setStatus']>().mockResolvedValue(undefined),
      drop: vi.fn<Services['reminders']['drop']>().mockResolvedValue(undefined),
      move: vi.fn<Services['reminders']['move']>().mockResolvedValue(undefined),
      deleteAll: vi.fn<Services['reminders']['deleteAll']>().mockResolvedValue(4),
      catchUp: vi.fn<Services['reminders']['catchUp']>().mockResolvedValue(undefined),
    },
    sendings: {
      record: vi.fn<Services['sendings']['record']>().mockResolvedValue(undefined),
      undo: vi.fn<Services['sendings']['undo']>().mockResolvedValue(undefined),
      idle: vi.fn<Services['sendings']['idle']>().mockResolvedValue(undefined),
    },
    canOpenPanel: true,
    openPanel: vi.fn<Services['openPanel']>().mockResolvedValue(true),
    deleteAll: vi.fn<Services['deleteAll']>().mockResolvedValue(undefined),
  };
}

let services: ReturnType<typeof servicesForTests>;
beforeEach(() => {
  fakeBrowser.reset();
  services = servicesForTests();
});

const send = (message: unknown, sender = PAGE) => answerRequest(requestHandlers(services), message, sender);
const request = (type: string, payload: unknown, sender = PAGE) => send({ type, payload }, sender);
const HASH = 'keller0000000000000000';
const failure = (error: unknown) => ({ ok: false, error });

const place = {
  host: 'gmail',
  threadKey: null,
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/1',
  addressee: null,
};
const due = { from: '2026-11-27T09:00:00+01:00', to: '2026-11-27T17:00:00+01:00', precision: 'day', flags: [] };
const move = (target: unknown) => ({ id: 'r1', target });
const ignore: Ignore = {
  kind: 'phrase',
  id: 'i1',
  ruleId: 'de/negative/x',
  at: '2026-11-24T10:00:00Z',
  phrase: 'geht nicht',
};
const report = {
  sendId: 's1',
  host: 'gmail',
  threadKey: null,
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/1',
  addressee: 'Petra Keller',
  promises: [{ quote: 'Wir melden uns morgen', due: null, vague: true, kind: 'promise' }],
  text: 'Wir melden uns morgen.',
  customer: { key: 'petra.keller@example.org', messages: ['Wann kommt mein Schrank?'] },
  confirmed: true,
  undoMs: 31_000,
};

describe('what is no request is left to others', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'page/config'],
    ['no type', { payload: null }],
    ['a type that is no text', { type: 7, payload: null }],
    ['another type', { type: 'page/else', payload: null }],
    ['a command', { type: 'command', command: 'next-hint' }],
    ['names every object has', { type: 'constructor', payload: null }],
    ['a prototype', { type: '__proto__', payload: null }],
  ])('%s', async (_name, message) => {
    expect(await send(message, OWN)).toBeNull();
  });
});

describe('content scripts', () => {
  test.each([
    'own/save-settings',
    'own/remove-ignores',
    'own/restore-ignores',
    'own/set-reminder-status',
    'own/drop-reminder',
    'own/move-reminder',
    'own/take-back-reminders',
    'own/test-notification',
    'own/note-thread',
    'own/hash-key',
    'own/forget-customers',
    'own/delete-sent-blocks',
    'own/delete-statistics',
    'own/delete-reminders',
    'own/delete-all',
  ])('may not ask %s', async (type) => {
    expect(await request(type, null)).toEqual(failure('only for pages of the extension'));
    expect(services.deleteAll).not.toHaveBeenCalled();
    expect(services.reminders.deleteAll).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('every request is for pages or for Tonfall’s own', () => {
    expect(Object.keys(requestHandlers(services)).filter((type) => !/^(?:page|own)\//.test(type))).toEqual([]);
  });

  test('get rules without examples, ignores and settings', async () => {
    await request('page/ignore', ignore);
    const answer = await request('page/config', null);
    expect(answer).toMatchObject({
      ok: true,
      value: { ignores: [ignore], labelsOff: [], badge: true, canOpenPanel: true },
    });
    const rules =
      answer?.ok && typeof answer.value === 'object' && answer.value && 'rules' in answer.value
        ? answer.value.rules
        : [];
    expect(rules.length).toBeGreaterThan(0);
    expect(JSON.stringify(rules)).not.toMatch(/"(?:flags|passes)":/);
  });

  test('open the panel of their own tab only', async () => {
    expect(await request('page/open-panel', { tabId: 99 })).toEqual({ ok: true, value: true });
    expect(services.openPanel).toHaveBeenCalledWith(7);
    expect(await request('page/open-panel', null, { isOwn: false, tabId: null })).toEqual({ ok: true, value: false });
  });

  test('report what was sent and taken back', async () => {
    expect(await request('page/sent', report)).toEqual({ ok: true, value: null });
    expect(services.reminders.addSent).toHaveBeenCalledWith(report);
    expect(services.sendings.record).toHaveBeenCalledWith(report);
    expect(await request('page/send-undone', 's1')).toEqual({ ok: true, value: 2 });
    expect(services.sendings.undo).toHaveBeenCalledWith('s1');
  });

  test.each<[string, object]>([
    ['a message too long', { customer: { key: 'k', messages: ['x'.repeat(LONGEST_MESSAGE + 1)] } }],
    ['too many messages', { customer: { key: 'k', messages: Array(MOST_MESSAGES + 1).fill('x') } }],
    ['a key that is no text', { customer: { key: 7, messages: [] } }],
    ['a reply too long', { text: 'x'.repeat(LONGEST_MESSAGE + 1) }],
    ['neither text nor customer', { text: undefined, customer: undefined }],
  ])('lose no reminder to %s', async (_name, parts) => {
    expect(await request('page/sent', { ...report, ...parts })).toEqual({ ok: true, value: null });
    const left = 'customer' in parts ? { customer: { key: null, messages: [] } } : { customer: report.customer };
    const text = 'text' in parts ? '' : report.text;
    expect(services.reminders.addSent).toHaveBeenCalledWith({ ...report, ...left, text });
  });

  test('have their answer before the reply is read', async () => {
    services.sendings.record.mockReturnValue(new Promise(() => undefined));
    expect(await request('page/sent', report)).toEqual({ ok: true, value: null });
  });

  test('whose reminders cannot be kept leave nothing of the reply', async () => {
    services.reminders.addSent.mockRejectedValueOnce(new Error('disk full'));
    await request('page/sent', report);
    expect(services.sendings.record).not.toHaveBeenCalled();
  });

  test.each([
    ['Ich bringe mich um, wenn das so weitergeht. Ich will nicht mehr leben.', 'self-harm'],
    ['I know where you live and I will kill you.', 'violence'],
    ['Das Gerät bringt mich noch um, so laut ist es.', null],
    ['', null],
  ])('hear of danger to a life: %s', async (message, urgent) => {
    expect(await request('page/urgent', { message, expected: 'de' })).toEqual({ ok: true, value: urgent });
  });

  test('have hints counted', async () => {
    await request('page/hint-used', { label: 'promise', use: 'taken' });
    await request('page/hint-used', { label: 'promise', use: 'ignored' });
    expect((await loadStored(STATISTICS_KIND)).value).toMatchObject([
      { labels: { promise: { taken: 1, ignored: 1 } } },
    ]);
  });

  test('report what promises nothing, too', async () => {
    expect(await request('page/sent', { ...report, promises: [] })).toEqual({ ok: true, value: null });
  });

  test('ask to be reminded, and get what takes it back', async () => {
    expect(await request('page/remind', { what: 'rest', ...place })).toEqual({ ok: true, value: 'own1' });
    expect(services.reminders.remind).toHaveBeenCalledWith({ what: 'rest', ...place });
  });
});

const sentWith = (promise: object) => ({ ...report, promises: [{ ...report.promises[0], ...promise }] });

describe('a malformed payload is refused with its path', () => {
  test.each<[string, unknown, RegExp]>([
    ['page/ignore', null, /^payload: /],
    ['page/ignore', { ...ignore, kind: 'all' }, /^kind: /],
    ['page/ignore', { ...ignore, at: 'gestern' }, /^at: is no instant$/],
    ['page/ignore', { ...ignore, phrase: 'x'.repeat(601) }, /^phrase: /],
    ['page/sent', { ...report, threadUrl: 'javascript:alert(1)' }, /^threadUrl: is no address of a page$/],
    ['page/sent', { ...report, promises: Array(51).fill(report.promises[0]) }, /^promises: /],
    [
      'page/sent',
      { ...report, promises: [{ quote: 'x'.repeat(161), due: null, vague: true, kind: 'promise' }] },
      /^promises\.0\.quote: /,
    ],
    ['page/sent', sentWith({ kind: 'confirm' }), /^promises\.0\.kind: /],
    [
      'page/sent',
      sentWith({ due: { ...due, to: '2026-02-30T09:00:00+01:00' } }),
      /^promises\.0\.due\.to: is on no calendar$/,
    ],
    ['page/sent', sentWith({ due: { ...due, from: 'Fri, 27 Nov 2026' } }), /^promises\.0\.due\.from: is no local time/],
    ['page/remind', { what: 'promise', ...place }, /^what: /],
    ['page/remind', { what: 'rest', ...place, threadUrl: 'data:text/html,x' }, /^threadUrl: /],
    ['page/sent', { ...report, undoMs: -1 }, /^undoMs: /],
    ['page/urgent', 'Ich bringe mich um', /^payload: /],
    ['page/urgent', { message: 'x'.repeat(LONGEST_MESSAGE + 1), expected: 'de' }, /^message: /],
    ['page/urgent', { message: 'x', expected: 'fr' }, /^expected: /],
    ['page/hint-used', { label: 'slow', use: 'taken' }, /^label: /],
    ['page/hint-used', { label: 'promise', use: 'seen' }, /^use: /],
    ['own/note-thread', { thread: 'gmail/t1', notes: {} }, /^thread: is no hash$/],
    ['own/note-thread', { thread: HASH, notes: { play: 'revenge' } }, /^notes\.play: /],
    ['own/forget-customers', 'petra.keller@example.org', /^payload: is no hash$/],
    ['own/save-settings', { historyDays: 6 }, /^historyDays: /],
    ['own/save-settings', { history: 'perhaps' }, /^history: /],
    ['page/send-undone', { id: 's1' }, /^payload: /],
    ['page/send-undone', 'x'.repeat(301), /^payload: /],
    ['own/save-settings', 'dark', /^payload: /],
    ['own/save-settings', { badge: 'yes' }, /^badge: /],
    ['own/save-settings', { workingHours: ['9', '17:00'] }, /^workingHours\.0: is no time of day$/],
    ['own/remove-ignores', 'i1', /^payload: /],
    ['own/restore-ignores', [ignore, {}], /^1\.kind: /],
    ['own/set-reminder-status', { id: 'r1', status: 'gone' }, /^status: /],
    ['own/set-reminder-status', { id: 'r1', status: 'dropped' }, /^status: /],
    ['own/drop-reminder', { id: 'r1', reason: 'lazy' }, /^reason: /],
    ['own/move-reminder', move({ kind: 'year' }), /^target\.kind: /],
    ['own/move-reminder', move({ kind: 'day', day: 'Freitag' }), /^target\.day: is no local date$/],
    ['own/move-reminder', move({ kind: 'day', day: '2026-02-30' }), /^target\.day: is on no calendar$/],
    ['own/move-reminder', move({ kind: 'at', at: '2026-11-27T25:00' }), /^target\.at: is on no calendar$/],
    ['own/take-back-reminders', { sendId: 's1' }, /^payload: /],
  ])('%s %j', async (type, payload, message) => {
    expect(await request(type, payload, OWN)).toEqual(failure(expect.stringMatching(message)));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(services.reminders.addSent).not.toHaveBeenCalled();
  });
});

describe('Tonfall’s own pages', () => {
  test('change settings, one by one', async () => {
    await request('own/save-settings', { badge: false }, OWN);
    await request('own/save-settings', { labelsOff: ['robotic'], unknown: 1 }, OWN);
    expect((await loadStored(SETTINGS_KIND)).value).toEqual({
      ...SETTINGS_KIND.fallback,
      badge: false,
      labelsOff: ['robotic'],
    });
  });

  test('take ignores back and give them back, each once', async () => {
    const second = { ...ignore, id: 'i2' };
    await request('page/ignore', ignore);
    await request('page/ignore', second);
    await request('own/remove-ignores', ['i1', 'nobody'], OWN);
    expect((await loadStored(IGNORES_KIND)).value).toEqual([second]);
    await request('own/restore-ignores', [ignore, second], OWN);
    expect((await loadStored(IGNORES_KIND)).value).toEqual([ignore, second]);
  });

  test('change reminders', async () => {
    await request('own/set-reminder-status', { id: 'r1', status: 'done' }, OWN);
    expect(services.reminders.setStatus).toHaveBeenCalledWith('r1', 'done');
    await request('own/drop-reminder', { id: 'r1', reason: 'settled' }, OWN);
    expect(services.reminders.drop).toHaveBeenCalledWith('r1', 'settled');
    for (const target of [
      { kind: 'hour' },
      { kind: 'day', day: '2026-11-27' },
      { kind: 'at', at: '2026-11-27T14:30' },
    ]) {
      await request('own/move-reminder', move(target), OWN);
      expect(services.reminders.move).toHaveBeenLastCalledWith('r1', target);
    }
    expect(await request('own/take-back-reminders', 's1', OWN)).toEqual({ ok: true, value: 3 });
    expect(await request('own/delete-reminders', null, OWN)).toEqual({ ok: true, value: 4 });
  });

  test('have the reminders looked at again when it changes how they are told', async () => {
    await request('own/save-settings', { badge: false }, OWN);
    expect(services.reminders.catchUp).not.toHaveBeenCalled();
    services.reminders.catchUp.mockRejectedValueOnce(new Error('disk full'));
    expect(await request('own/save-settings', { quietHours: ['18:00', '08:00'] }, OWN)).toEqual({
      ok: true,
      value: null,
    });
    expect(services.reminders.catchUp).toHaveBeenCalledOnce();
  });

  test('let go at once of what is older than it may be from now on', async () => {
    await services.writer.update(HISTORY_KIND, () => ({ [HASH]: [{ kind: 'abuse' as const, day: '2020-01-01' }] }));
    await request('own/save-settings', { badge: false }, OWN);
    expect((await loadStored(HISTORY_KIND)).value).toHaveProperty(HASH);
    await request('own/save-settings', { historyDays: 30 }, OWN);
    expect((await loadStored(HISTORY_KIND)).value).toEqual({});
  });

  test('show a test notification and hear whether the browser took it', async () => {
    expect(await request('own/test-notification', null, OWN)).toEqual({ ok: true, value: true });
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no permission'));
    expect(await request('own/test-notification', null, OWN)).toEqual({ ok: true, value: false });
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'denied' });
    expect(await request('own/test-notification', null, OWN)).toEqual({ ok: true, value: false });
    Reflect.deleteProperty(fakeBrowser.notifications, 'getPermissionLevel');
  });

  test('delete all', async () => {
    expect(await request('own/delete-all', null, OWN)).toEqual({ ok: true, value: null });
    expect(services.deleteAll).toHaveBeenCalledOnce();
  });
});

test('old ignores make room for new ones', async () => {
  await createWriter().update(IGNORES_KIND, () =>
    Array.from({ length: 1_000 }, (_, n) => ({ ...ignore, id: `old${n}` })),
  );
  await request('page/ignore', ignore);
  const { value } = await loadStored(IGNORES_KIND);
  expect(value).toHaveLength(1_000);
  expect([value[0]?.id, value.at(-1)?.id]).toEqual(['old1', 'i1']);
});

test('a service that fails is told as a failure', async () => {
  services.reminders.addSent.mockRejectedValueOnce(new Error('disk full'));
  expect(await request('page/sent', report)).toEqual(failure('disk full'));
});
