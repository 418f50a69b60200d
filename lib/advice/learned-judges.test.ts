import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { JUDGES, MESSAGE_JUDGES, NO_LEARNED_JUDGES } from '@/lib/languages/learned-judges';
import { createJudgeLoader } from './learned-judges';
import { loadJudgesForTests, shippedWeights } from './load-judges-for-tests';
import { createThreadReader } from './read-conversation';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `extension:/${path}` } } }));

const ALL = { situation: expect.any(Function), danger: expect.any(Function), elements: expect.any(Function) };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("the extension's own files are fetched and unpacked", async () => {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    const name = url.replace('extension://', '');
    return new Response(new Uint8Array(await readFile(resolve(import.meta.dirname, '../../public', name))));
  });
  const judges = createJudgeLoader();
  await judges.load();
  expect(fetched).toEqual(['de', 'en'].flatMap((lang) => JUDGES.map((judge) => `extension://${judge}/${lang}.bin.gz`)));
  expect([judges.of('de'), judges.of('en')]).toEqual([ALL, ALL]);
});

test('a missing file leaves the signals alone, and one warning says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const loadWeights = vi.fn(() => Promise.reject(new Error('404')));
  const judges = createJudgeLoader({ loadWeights });
  await Promise.all([judges.load(), judges.load()]);
  await judges.load();
  expect([judges.of('de'), judges.of('en')]).toEqual([NO_LEARNED_JUDGES, NO_LEARNED_JUDGES]);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(loadWeights).toHaveBeenCalledTimes(6);
});

test('one file that cannot be read takes no other with it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const half = createJudgeLoader({
    ids: MESSAGE_JUDGES,
    loadWeights: async (judge, lang) => {
      if (lang === 'en') throw new Error('404');
      return judge === 'danger' ? new Uint8Array(4) : shippedWeights(judge, lang);
    },
  });
  await half.load();
  expect(half.of('de')).toEqual({ ...NO_LEARNED_JUDGES, situation: expect.any(Function) });
  expect(half.of('en')).toBe(NO_LEARNED_JUDGES);
});

test('what was read without a judge is read again once it is there', async () => {
  const shipped = await loadJudgesForTests();
  let isLoaded = false;
  const read = createThreadReader((lang) => (isLoaded ? shipped.of(lang) : NO_LEARNED_JUDGES));
  const messages = ['Wo bleibt meine Bestellung? Der Schrank sollte am Freitag geliefert werden.'];
  const before = read(messages, 'de').latest;
  expect(before?.situations).toEqual([]);
  expect(read(messages, 'de').latest).toBe(before);
  isLoaded = true;
  expect(read(messages, 'de').latest?.situations[0]?.id).toBe('delay');
});
