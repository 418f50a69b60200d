/** Asking the background: an answer, or a rejection that says which request failed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ask } from './messages';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const answering = (answer: unknown): void => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer);
};

test('gives the value', async () => {
  answering({ ok: true, value: 3 });
  expect(await ask('page/send-undone', 's1')).toBe(3);
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'page/send-undone', payload: 's1' });
});

test('rejects a refusal with its reason', async () => {
  answering({ ok: false, error: 'sendId: Invalid type' });
  await expect(ask('page/send-undone', 's1')).rejects.toThrow('page/send-undone: sendId: Invalid type');
});

test('rejects silence', async () => {
  answering(undefined);
  await expect(ask('page/config', null)).rejects.toThrow('page/config: no answer');
});
