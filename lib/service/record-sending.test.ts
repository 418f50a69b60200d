/** What is kept of a reply that was sent, what never is, and what becomes of it when the mail is taken back. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createHashes, customerText, threadText } from '@/lib/advice/hashes';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import type { SentReport, Settings } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import { deleteAllData } from './delete-all-data';
import { loadHashKey } from './hash-key';
import { createSendingRecorder, type SendingRecorder } from './record-sending';
import { createReminderService } from './reminder-service';
import { HISTORY_KIND, SENT_KIND, SETTINGS_KIND, THREADS_KIND } from './stored-kinds';
import { createWriter, type Writer } from './writer';

const COMPLAINT =
  'Guten Tag, Sie haben mir den falschen Schrank geliefert, und die Tür ist zerkratzt. Das ist Ihr Fehler, und ich bin wirklich enttäuscht.';
const INSULT = 'Sie sind doch alle unfähige Vollidioten. So einen Saftladen habe ich noch nie erlebt, Sie Versager!';
const DESPAIR =
  'Der Schrank kam zerkratzt an, Sie unfähiger Laden. Ich kann nicht mehr und will nicht mehr leben, ich bringe mich um.';
const PARAGRAPH =
  'Vielen Dank für Ihre Geduld in den letzten Wochen, die Sie mit uns haben mussten. Unsere Werkstatt prüft gerade jede Lieferung von Hand, bevor sie das Lager verlässt, damit so etwas nicht wieder vorkommt.';
const REPLY = `Guten Tag Frau Keller\n\nes tut mir leid, dass die Tür zerkratzt ist. Ich schicke Ihnen heute eine neue Tür.\n\n${PARAGRAPH}\n\nFreundliche Grüsse\nPeter Roth`;
const BOUNDARY = `Guten Tag Herr Weber\n\nIhr Anliegen möchte ich lösen. Dafür brauche ich einen sachlichen Ton; Beleidigungen gegen meine Kolleginnen und mich nehme ich nicht hin.\n\nFreundliche Grüsse\nPeter Roth`;

let writer: Writer;
let recorder: SendingRecorder;

beforeAll(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => new Response(Uint8Array.from(readFileSync(`public${new URL(url).pathname}`)))),
  );
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: Date.parse('2026-11-24T22:30:00Z'), toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Berlin');
  writer = createWriter();
  recorder = createSendingRecorder(writer);
  await set({ history: 'on' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const set = (settings: Partial<Settings>) => writer.update(SETTINGS_KIND, (all) => ({ ...all, ...settings }));
const report = (parts: Partial<SentReport> = {}): SentReport => ({
  sendId: 's1',
  host: 'gmail',
  threadKey: 't1',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
  addressee: 'Petra Keller',
  promises: [],
  text: REPLY,
  customer: { key: 'petra.keller@example.org', messages: [COMPLAINT] },
  confirmed: true,
  undoMs: 31_000,
  ...parts,
});
const answering = (...messages: string[]): SentReport['customer'] => ({ key: 'petra.keller@example.org', messages });
const hashOf = async (text: string): Promise<string> => createHashes(await loadHashKey(writer)).of(text);
const keller = (): Promise<string> => hashOf(customerText('gmail', 'petra.keller@example.org'));
const history = async () => (await loadStored(HISTORY_KIND)).value;
const sent = async () => (await loadStored(SENT_KIND)).value;
const kinds = async (): Promise<string[]> => ((await history())[await keller()] ?? []).map(({ kind }) => kind);

describe('days and kinds', () => {
  test('are kept under the customer’s hash, on the local day', async () => {
    await recorder.record(report());
    expect(await history()).toEqual({ [await keller()]: [{ kind: 'complaint', day: '2026-11-24' }] });
    vi.setSystemTime(Date.parse('2026-11-24T23:30:00Z'));
    await recorder.record(report({ sendId: 's2', customer: answering(COMPLAINT, INSULT) }));
    expect((await history())[await keller()]).toContainEqual({ kind: 'abuse', day: '2026-11-25' });
  });

  test.each<[string, Partial<Settings>, Partial<SentReport>]>([
    ['nobody was asked yet', { history: 'ask' }, {}],
    ['the agent wants none', { history: 'off' }, {}],
    ['nobody knows the customer', {}, { customer: { key: null, messages: [COMPLAINT] } }],
    ['the page shows no message', {}, { customer: answering() }],
  ])('are not kept where %s', async (_name, settings, parts) => {
    await set(settings);
    await recorder.record(report(parts));
    expect(await history()).toEqual({});
  });

  test('a boundary in the reply counts, where the sending was confirmed', async () => {
    await recorder.record(report({ text: BOUNDARY, customer: answering(INSULT), confirmed: false }));
    expect(await kinds()).toEqual(['abuse']);
    await recorder.record(report({ sendId: 's2', text: BOUNDARY, customer: answering(INSULT) }));
    expect(await kinds()).toEqual(['abuse', 'boundary']);
  });

  test('two replies to one message are one complaint', async () => {
    await recorder.record(report());
    vi.setSystemTime(Date.parse('2026-11-26T10:00:00Z'));
    await recorder.record(report({ sendId: 's2', text: 'Die neue Tür ist heute angekommen, ich melde mich morgen.' }));
    expect((await history())[await keller()]).toEqual([{ kind: 'complaint', day: '2026-11-24' }]);
  });

  test('what the agent chose for the thread decides', async () => {
    const thread = await hashOf(threadText('gmail', 't1'));
    await writer.update(THREADS_KIND, () => ({
      [thread]: { ...NO_NOTES, play: 'threat-legal' as const, counted: null, at: '2026-11-24T10:00:00Z' },
    }));
    await recorder.record(report());
    expect(await kinds()).toContain('threat-legal');
  });

  test('of despair nothing is kept at all', async () => {
    await recorder.record(report({ customer: answering(DESPAIR) }));
    expect(await history()).toEqual({});
    expect((await loadStored(THREADS_KIND)).value).toEqual({});
  });

  test('no word, name or address is written anywhere', async () => {
    await recorder.record(report({ text: `${REPLY}\n\n${BOUNDARY}`, customer: answering(COMPLAINT, INSULT) }));
    const all = JSON.stringify([
      await fakeBrowser.storage.local.get(null),
      await fakeBrowser.storage.session.get(null),
    ]);
    expect(all).toContain(await keller());
    expect(all).not.toMatch(/keller|example\.org|schrank|idiot|werkstatt|weber|roth/i);
  });
});

describe('sentences and paragraphs', () => {
  test('are kept as hashes, also where no history is', async () => {
    await set({ history: 'off' });
    await recorder.record(report());
    const { sentences, paragraphs } = await sent();
    expect(Object.keys(sentences)).toEqual([await keller()]);
    expect(sentences[await keller()]?.length).toBeGreaterThan(1);
    expect(paragraphs).toMatchObject([{ day: '2026-11-24', times: 1 }]);
    await recorder.record(report({ sendId: 's2', customer: { key: 'a.weber@example.org', messages: [] } }));
    expect((await sent()).paragraphs).toMatchObject([{ times: 2 }]);
    expect(await history()).toEqual({});
  });

  test.each<[string, Partial<Settings>, Partial<SentReport>]>([
    ['the agent wants none', { recognise: false }, {}],
    ['nobody confirmed the sending', {}, { confirmed: false }],
    ['nothing was written', {}, { text: '' }],
  ])('are not kept where %s', async (_name, settings, parts) => {
    await set(settings);
    await recorder.record(report(parts));
    expect(await sent()).toEqual({ sentences: {}, paragraphs: [] });
  });

  test('of a customer nobody knows are only the paragraphs', async () => {
    await recorder.record(report({ customer: { key: null, messages: [] } }));
    expect(await sent()).toMatchObject({ sentences: {}, paragraphs: [{ times: 1 }] });
  });
});

describe('a sending that is undone', () => {
  test('leaves everything as it was, and counts when it is sent again', async () => {
    await recorder.record(report());
    const first = [await history(), await sent()];
    expect(await kinds()).toEqual(['complaint']);
    await recorder.undo('s1');
    expect([await history(), await sent(), (await loadStored(THREADS_KIND)).value]).toEqual([
      {},
      { sentences: {}, paragraphs: [] },
      {},
    ]);
    await recorder.record(report({ sendId: 's2' }));
    expect([await history(), await sent()]).toEqual(first);
  });

  test('while it is still being read', async () => {
    await Promise.all([recorder.record(report()), recorder.undo('s1')]);
    expect(await history()).toEqual({});
    expect(await fakeBrowser.storage.local.get('hashKey')).toHaveProperty('hashKey');
    expect((await sent()).paragraphs).toEqual([]);
  });

  test('after the worker slept', async () => {
    await recorder.record(report());
    expect(await kinds()).toEqual(['complaint']);
    recorder = createSendingRecorder(createWriter());
    await recorder.undo('s1');
    expect(await history()).toEqual({});
  });

  test('leaves what others added', async () => {
    await recorder.record(report());
    await recorder.record(report({ sendId: 's2', threadKey: 't2', customer: answering(INSULT) }));
    await recorder.undo('s1');
    expect(await kinds()).toEqual(['abuse']);
    expect((await sent()).paragraphs).toMatchObject([{ times: 1 }]);
  });

  test('that nobody knows changes nothing', async () => {
    await recorder.record(report());
    const before = await fakeBrowser.storage.local.get(null);
    await recorder.undo('s9');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});

describe('what goes wrong', () => {
  test('a sending that is reported twice is read once', async () => {
    await Promise.all([recorder.record(report()), recorder.record(report())]);
    expect((await sent()).paragraphs).toMatchObject([{ times: 1 }]);
  });

  test('a storage that is full rejects nothing, and the next sending is read', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await recorder.record(report());
    expect(warn).toHaveBeenCalledOnce();
    await recorder.record(report({ sendId: 's2' }));
    expect(await kinds()).toEqual(['complaint']);
  });

  test('weights that cannot be loaded leave the words to tell', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.mocked(fetch).mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('x'));
    await recorder.record(report({ customer: answering(INSULT) }));
    expect(await kinds()).toEqual(['abuse']);
  });
});

test('deleting all leaves nothing, not even the key, and not what was being read', async () => {
  const reminders = createReminderService(writer);
  await recorder.record(report());
  const key = await loadHashKey(writer);
  const reading = recorder.record(report({ sendId: 's2' }));
  await Promise.all([reading, deleteAllData(writer, reminders, recorder)]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get('sendings')).toEqual({});
  expect(await loadHashKey(writer)).not.toBe(key);
});
