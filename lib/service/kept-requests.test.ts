/** What Tonfall's own pages ask about threads, customers, sent sentences and counts. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import { loadStored } from '@/lib/platform/stored';
import { keptHandlers } from './kept-requests';
import { HASH_KEY_KIND, HISTORY_KIND, SENT_KIND, STATISTICS_KIND, THREADS_KIND } from './stored-kinds';
import { createWriter, type Writer } from './writer';

const THREAD = 'thread0000000000000000';
const KELLER = 'keller0000000000000000';
const WEBER = 'weber00000000000000000';
const DAY = '2026-11-24';

let writer: Writer;
beforeEach(() => {
  fakeBrowser.reset();
  writer = createWriter();
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const asked = <T extends keyof ReturnType<typeof keptHandlers>>(type: T, payload: unknown = null) =>
  keptHandlers(writer)[type](payload);
const threads = async () => (await loadStored(THREADS_KIND)).value;

describe('the key of all hashes', () => {
  test('is made once, also when two ask at the same time', async () => {
    const [first, second] = await Promise.all([asked('own/hash-key'), asked('own/hash-key')]);
    expect(first).toBe(second);
    expect(atob(String(first))).toHaveLength(32);
    expect(await asked('own/hash-key')).toBe(first);
    expect((await loadStored(HASH_KEY_KIND)).value).toBe(first);
  });

  test('is another on another machine', async () => {
    const first = await asked('own/hash-key');
    fakeBrowser.reset();
    expect(await asked('own/hash-key')).not.toBe(first);
  });

  test('that is damaged is set aside and made anew', async () => {
    await fakeBrowser.storage.local.set({ hashKey: { version: 1, value: 'short' } });
    const key = await asked('own/hash-key');
    expect(await fakeBrowser.storage.local.get('damaged:hashKey')).toEqual({
      'damaged:hashKey': { version: 1, value: 'short' },
    });
    expect((await loadStored(HASH_KEY_KIND)).value).toBe(key);
  });
});

describe('notes of a thread', () => {
  test('are kept field by field, with their instant', async () => {
    await asked('own/note-thread', { thread: THREAD, notes: { play: 'delay' } });
    await asked('own/note-thread', { thread: THREAD, notes: { fault: 'ours', questions: { q1: 'done' } } });
    expect(await threads()).toEqual({
      [THREAD]: {
        ...NO_NOTES,
        play: 'delay',
        fault: 'ours',
        questions: { q1: 'done' },
        counted: null,
        at: '2026-11-24T10:00:00Z',
      },
    });
  });

  test('of old threads leave when one is noted', async () => {
    await asked('own/note-thread', { thread: KELLER, notes: { play: 'delay' } });
    vi.setSystemTime(Date.parse('2027-03-01T10:00:00Z'));
    await asked('own/note-thread', { thread: THREAD, notes: { play: 'question' } });
    expect(Object.keys(await threads())).toEqual([THREAD]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a thread that is no hash', { thread: 'gmail/t1', notes: {} }],
    ['a name that every object has', { thread: '__proto__', notes: { play: 'delay' } }],
    ['a play that nobody knows', { thread: THREAD, notes: { play: 'revenge' } }],
    ['a mark for nothing', { thread: THREAD, notes: { marks: { smiles: 'done' } } }],
    ['a field that is nothing', { thread: THREAD, notes: { play: undefined } }],
    ['releases without end', { thread: THREAD, notes: { releases: Array(9).fill('approved') } }],
    ['a question in words', { thread: THREAD, notes: { questions: { 'Wann kommt der Schrank?': 'done' } } }],
  ])('%s is refused', async (_name, payload) => {
    await expect(asked('own/note-thread', payload)).rejects.toThrow();
    expect(await threads()).toEqual({});
  });

  test('never carry what the background keeps beside them', async () => {
    await asked('own/note-thread', { thread: THREAD, notes: { play: 'delay', counted: KELLER, at: 'x' } });
    expect(await threads()).toMatchObject({ [THREAD]: { counted: null, at: '2026-11-24T10:00:00Z' } });
  });
});

describe('customers', () => {
  const keepBoth = async (): Promise<void> => {
    const events = [{ kind: 'abuse' as const, day: DAY }];
    const sentences = [{ hash: 'sentence00000000000000', day: DAY }];
    await writer.update(HISTORY_KIND, () => ({ [KELLER]: events, [WEBER]: events }));
    await writer.update(SENT_KIND, () => ({
      sentences: { [KELLER]: sentences, [WEBER]: sentences },
      paragraphs: [{ hash: 'paragraph0000000000000', day: DAY, times: 2 }],
    }));
  };
  const known = async (): Promise<unknown> => [
    Object.keys((await loadStored(HISTORY_KIND)).value),
    Object.keys((await loadStored(SENT_KIND)).value.sentences),
    (await loadStored(SENT_KIND)).value.paragraphs.length,
  ];

  test('one is forgotten, with what went to them', async () => {
    await keepBoth();
    expect(await asked('own/forget-customers', KELLER)).toBe(1);
    expect(await known()).toEqual([[WEBER], [WEBER], 1]);
    expect(await asked('own/forget-customers', KELLER)).toBe(0);
  });

  test('all are forgotten; paragraphs are of nobody', async () => {
    await keepBoth();
    expect(await asked('own/forget-customers')).toBe(2);
    expect(await known()).toEqual([[], [], 1]);
  });

  test('no name is taken for a hash', async () => {
    await keepBoth();
    await expect(asked('own/forget-customers', 'petra.keller@example.org')).rejects.toThrow('is no hash');
    await expect(asked('own/forget-customers', 7)).rejects.toThrow();
  });

  test('hashes of what was sent are deleted by themselves', async () => {
    await keepBoth();
    expect(await asked('own/delete-sent-blocks')).toBeNull();
    expect(await known()).toEqual([[KELLER, WEBER], [], 0]);
  });
});

test('the agent’s own counts are deleted', async () => {
  await writer.update(STATISTICS_KIND, () => [{ week: '2026-W48', labels: {}, kept: 1, settled: 1 }]);
  expect(await asked('own/delete-statistics')).toBeNull();
  expect((await loadStored(STATISTICS_KIND)).value).toEqual([]);
});
