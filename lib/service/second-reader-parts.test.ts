/** The weights reach a page as they lie in the extension. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { createSecondReader } from '@/lib/core/second-reader/create-second-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { loadSecondReaderParts } from './second-reader-parts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answerWith = (bytes: Uint8Array) => {
  const fetchFile = vi.fn(async (_url: string) => new Response(Uint8Array.from(bytes)));
  vi.stubGlobal('fetch', fetchFile);
  return fetchFile;
};

test.each(LANGUAGE_IDS)('the shipped file of %s and its words', async (lang) => {
  const file = readFileSync(`public/second-reader/${lang}.bin.gz`);
  const fetchFile = answerWith(file);
  const { weights, words } = await loadSecondReaderParts(lang);
  expect(fetchFile.mock.calls.map(([url]) => new URL(url).pathname)).toEqual([`/second-reader/${lang}.bin.gz`]);
  expect(Buffer.from(weights, 'base64').equals(file)).toBe(true);
  expect(words).toBe(READER_WORDS[lang]);
  expect(createSecondReader(gunzipSync(Buffer.from(weights, 'base64')), words, lang, KNOWLEDGE).ok).toBe(true);
});

test.each([0, 1, 8191, 8192, 8193, 300_001])('%d bytes, none lost between the parts', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, n) => (n * 7 + (n >> 8)) & 255);
  answerWith(bytes);
  const { weights } = await loadSecondReaderParts('de');
  expect(Buffer.from(weights, 'base64').equals(Buffer.from(bytes))).toBe(true);
});

test('a file that is missing is an error that names it', async () => {
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('', { status: 404 })));
  await expect(loadSecondReaderParts('en')).rejects.toThrow('/second-reader/en.bin.gz: 404');
});

test('a file that cannot be read is an error, not an empty reader', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
  await expect(loadSecondReaderParts('en')).rejects.toThrow('Failed to fetch');
});
