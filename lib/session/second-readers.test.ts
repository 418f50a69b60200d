/** The second reader comes once a language, from the background; without it the rules speak alone. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { OUTPUTS } from '@/lib/core/second-reader/judge';
import { encodeModel } from '@/lib/core/second-reader/model';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { createSecondReaders } from './second-readers';

const outputs = OUTPUTS.length;
const WEIGHTS = encodeModel({
  outputs,
  ids: Uint32Array.of(7),
  weights: new Int8Array(outputs),
  scales: new Float32Array(outputs),
  bias: Float32Array.from(OUTPUTS, (_, k) => k),
});
const packed = (bytes: Uint8Array): string => gzipSync(bytes).toString('base64');
const parts = (weights: string) => ({ ok: true, value: { weights, words: READER_WORDS.de } });

const sendMessage = vi.fn();
const warn = vi.fn();
const onLoaded = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage);
  vi.spyOn(console, 'warn').mockImplementation(warn);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('is asked for when its language is first met, once, and is there when it was told so', async () => {
  sendMessage.mockResolvedValue(parts(packed(WEIGHTS)));
  const readers = createSecondReaders(onLoaded);
  expect(sendMessage).not.toHaveBeenCalled();

  expect(readers.of('de', KNOWLEDGE)).toBeNull();
  expect(readers.of('de', KNOWLEDGE)).toBeNull();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'page/second-reader', payload: 'de' });
  expect(onLoaded).not.toHaveBeenCalled();

  await expect.poll(() => onLoaded).toHaveBeenCalledOnce();
  const reader = readers.of('de', KNOWLEDGE);
  expect(reader?.notes).toEqual(READER_WORDS.de.notes);
  expect(readers.of('de', KNOWLEDGE)).toBe(reader);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(warn).not.toHaveBeenCalled();
});

test('judges by the weights that came', async () => {
  sendMessage.mockResolvedValue(parts(packed(WEIGHTS)));
  const readers = createSecondReaders(onLoaded);
  readers.of('de', KNOWLEDGE);
  await expect.poll(() => onLoaded).toHaveBeenCalledOnce();
  const seen = { tokens: [], question: false, finalMark: '.', shouting: false, before: 0, after: 0 };
  const expected = Object.fromEntries(OUTPUTS.map((output, k) => [output, k]));
  expect(readers.of('de', KNOWLEDGE)?.judge(seen).odds).toEqual(expected);
});

test('is one for each language, and one that fails leaves the other alone', async () => {
  sendMessage.mockImplementation(async ({ payload }) =>
    payload === 'de' ? parts(packed(WEIGHTS)) : { ok: false, error: 'failed' },
  );
  const readers = createSecondReaders(onLoaded);
  readers.of('de', KNOWLEDGE);
  readers.of('en', KNOWLEDGE);
  await expect.poll(() => onLoaded).toHaveBeenCalledOnce();
  expect(sendMessage.mock.calls.map(([{ payload }]) => payload)).toEqual(['de', 'en']);
  expect(readers.of('de', KNOWLEDGE)).not.toBeNull();
  expect(readers.of('en', KNOWLEDGE)).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
});

test.each<[string, () => unknown, RegExp]>([
  ['is not there', () => sendMessage.mockRejectedValue(new Error('Could not establish connection')), /connection/],
  ['does not answer', () => sendMessage.mockResolvedValue(undefined), /no answer/],
  ['refuses', () => sendMessage.mockResolvedValue({ ok: false, error: 'failed' }), /failed/],
  ['sends no base64', () => sendMessage.mockResolvedValue(parts('*')), /./],
  ['sends nothing', () => sendMessage.mockResolvedValue(parts('')), /./],
  ['sends what is not packed', () => sendMessage.mockResolvedValue(parts(btoa('weights'))), /./],
  [
    'sends a packed file that is cut',
    () => sendMessage.mockResolvedValue(parts(gzipSync(WEIGHTS).subarray(0, -12).toString('base64'))),
    /./,
  ],
  [
    'sends weights that are cut',
    () => sendMessage.mockResolvedValue(parts(packed(WEIGHTS.subarray(0, -1)))),
    /weights of de: has \d+ bytes/,
  ],
  [
    'sends another file',
    () => sendMessage.mockResolvedValue(parts(packed(new Uint8Array(99)))),
    /weights of de: is no file of weights/,
  ],
])('the rules read alone, with one line for whoever looks, where the background %s', async (_name, answer, reason) => {
  answer();
  const readers = createSecondReaders(onLoaded);
  expect(readers.of('de', KNOWLEDGE)).toBeNull();
  await expect.poll(() => warn).toHaveBeenCalledOnce();
  const [message, error] = warn.mock.calls[0] ?? [];
  expect(message).toBe('Tonfall: only the rules read this page.');
  expect(String(error)).toMatch(reason);
  expect(readers.of('de', KNOWLEDGE)).toBeNull();
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(onLoaded).not.toHaveBeenCalled();
});
