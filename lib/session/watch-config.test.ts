/** Rules and settings from the background: asked for until they come, and again when they change. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import { WORD_DATA } from '@/lib/languages/word-data';
import type { PageConfig } from '@/lib/platform/messages';
import { watchConfig } from './watch-config';

const config = (badge: boolean): PageConfig => ({
  rules: [],
  words: WORD_DATA,
  ignores: [],
  labelsOff: [],
  sensitivity: 'balanced' as const,
  badge,
  workingHours: ['09:00', '17:00'],
  region: null,
  saturdayCounts: false,
  halfDays: false,
  limits: NO_LIMITS,
  canOpenPanel: true,
});
const answer = (badge: boolean) => ({ ok: true, value: config(badge) });

let lifetime: AbortController;
const onConfig = vi.fn<(config: PageConfig) => void>();
const sendMessage = vi.fn();
const warn = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage);
  vi.spyOn(console, 'warn').mockImplementation(warn);
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const watch = (): void => watchConfig(onConfig, lifetime.signal);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('comes at once where the background is awake', async () => {
  sendMessage.mockResolvedValue(answer(true));
  watch();
  await pass(0);
  expect(onConfig).toHaveBeenCalledExactlyOnceWith(config(true));
});

test.each([
  ['does not answer', () => sendMessage.mockResolvedValueOnce(undefined)],
  ['is not there', () => sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'))],
  ['refuses', () => sendMessage.mockResolvedValueOnce({ ok: false, error: 'failed' })],
])('is asked for again where the background %s', async (_name, first) => {
  first();
  sendMessage.mockResolvedValue(answer(true));
  watch();
  await pass(0);
  expect(onConfig).not.toHaveBeenCalled();
  await pass(250);
  expect(onConfig).toHaveBeenCalledOnce();
  await pass(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('is given up after a few calls, with one line for whoever looks', async () => {
  sendMessage.mockRejectedValue(new Error('gone'));
  watch();
  await pass(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(4);
  expect(warn).toHaveBeenCalledOnce();
  expect(onConfig).not.toHaveBeenCalled();
});

test('is asked for again when what it is made of changes', async () => {
  sendMessage.mockResolvedValueOnce(answer(true)).mockResolvedValueOnce(answer(false));
  watch();
  await pass(0);
  await fakeBrowser.storage.local.set({ reminders: [] });
  await pass(0);
  expect(onConfig).toHaveBeenCalledTimes(1);
  await fakeBrowser.storage.local.set({ ignores: [] });
  await pass(0);
  expect(onConfig).toHaveBeenLastCalledWith(config(false));
});

test('a late answer does not undo a newer one', async () => {
  let answerLate: (value: unknown) => void = () => undefined;
  sendMessage
    .mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)))
    .mockResolvedValueOnce(answer(false));
  watch();
  await pass(0);
  await fakeBrowser.storage.local.set({ settings: {} });
  await pass(0);
  answerLate(answer(true));
  await pass(0);
  expect(onConfig).toHaveBeenCalledExactlyOnceWith(config(false));
});

test('nothing comes and nobody is asked once the session ended', async () => {
  sendMessage.mockRejectedValueOnce(new Error('starting')).mockResolvedValue(answer(true));
  watch();
  await pass(0);
  lifetime.abort();
  await fakeBrowser.storage.local.set({ settings: {} });
  await pass(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(onConfig).not.toHaveBeenCalled();
  expect(warn).not.toHaveBeenCalled();
});
