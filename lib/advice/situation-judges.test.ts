import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadJudgesForTests } from './load-judges-for-tests';
import { createThreadReader } from './read-conversation';
import { createSituationJudges } from './situation-judges';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `extension:/${path}` } } }));

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
  const judges = createSituationJudges();
  await judges.load();
  expect(fetched).toEqual(['extension://situations/de.bin.gz', 'extension://situations/en.bin.gz']);
  expect([judges.of('de'), judges.of('en')].map((judge) => typeof judge)).toEqual(['function', 'function']);
});

test('a missing file leaves the signals alone, and one warning says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const loadWeights = vi.fn(() => Promise.reject(new Error('404')));
  const judges = createSituationJudges(loadWeights);
  await Promise.all([judges.load(), judges.load()]);
  await judges.load();
  expect([judges.of('de'), judges.of('en')]).toEqual([null, null]);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(loadWeights).toHaveBeenCalledTimes(2);
});

test('one language that cannot be read does not take the other with it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const shipped = await loadJudgesForTests();
  expect([shipped.of('de'), shipped.of('en')].map((judge) => typeof judge)).toEqual(['function', 'function']);
  const half = createSituationJudges((lang) => (lang === 'de' ? Promise.resolve(new Uint8Array(4)) : Promise.reject()));
  await half.load();
  expect(half.of('de')).toBeNull();
});

test('what was read without a judge is read again once it is there', async () => {
  const shipped = await loadJudgesForTests();
  let isLoaded = false;
  const read = createThreadReader((lang) => (isLoaded ? shipped.of(lang) : null));
  const messages = ['Wo bleibt meine Bestellung? Der Schrank sollte am Freitag geliefert werden.'];
  const before = read(messages, 'de').latest;
  expect(before?.situations).toEqual([]);
  expect(read(messages, 'de').latest).toBe(before);
  isLoaded = true;
  expect(read(messages, 'de').latest?.situations[0]?.id).toBe('delay');
});
