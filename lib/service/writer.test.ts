/** Changes of stored data happen one after the other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Ignore } from '@/lib/core/view/panel-state';
import { loadStored } from '@/lib/platform/stored';
import { IGNORES_KIND } from './stored-kinds';
import { createWriter } from './writer';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const ignore = (id: string): Ignore => ({
  kind: 'phrase',
  id,
  ruleId: 'de/negative/x',
  at: '2026-11-24T10:00:00Z',
  phrase: 'x',
});
const ids = async (): Promise<string[]> => (await loadStored(IGNORES_KIND)).value.map(({ id }) => id);

test('each change builds on the one before, however many are asked for at once', async () => {
  const writer = createWriter();
  const names = Array.from({ length: 20 }, (_, n) => `i${n}`);
  await Promise.all(names.map((name) => writer.update(IGNORES_KIND, (all) => [...all, ignore(name)])));
  expect(await ids()).toEqual(names);
});

test('answers the new value', async () => {
  expect(await createWriter().update(IGNORES_KIND, () => [ignore('a')])).toEqual([ignore('a')]);
});

test('a failed change rejects, leaves the data, and does not block the next', async () => {
  const writer = createWriter();
  await writer.update(IGNORES_KIND, () => [ignore('a')]);
  const failed = writer.update(IGNORES_KIND, () => {
    throw new Error('no');
  });
  const next = writer.update(IGNORES_KIND, (all) => [...all, ignore('b')]);
  await expect(failed).rejects.toThrow('no');
  await next;
  expect(await ids()).toEqual(['a', 'b']);
});

test('a storage that is full rejects the change and takes the next', async () => {
  const writer = createWriter();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(writer.update(IGNORES_KIND, () => [ignore('a')])).rejects.toThrow('QUOTA');
  await writer.update(IGNORES_KIND, (all) => [...all, ignore('b')]);
  expect(await ids()).toEqual(['b']);
});

test('an unchanged value is not written', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await createWriter().update(IGNORES_KIND, (all) => all);
  expect(set).not.toHaveBeenCalled();
});
