/** Stored data: read through its shape, brought forward version by version, set aside where it cannot be read. */
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadStored, readStored, type StoredKind, saveStored, watchStored } from './stored';

interface Greeting {
  readonly words: readonly string[];
  readonly loud: boolean;
}

/** Version 1 was a text, version 2 a list of words, version 3 says how loud. */
const KIND: StoredKind<Greeting> = {
  key: 'greeting',
  version: 3,
  schema: v.object({ words: v.array(v.string()), loud: v.boolean() }),
  fallback: { words: [], loud: false },
  migrations: {
    1: (value) => v.parse(v.string(), value).split(' '),
    2: (value) => ({ words: value, loud: false }),
  },
};
const current = { version: 3, value: { words: ['guten', 'Tag'], loud: true } };

beforeEach(() => fakeBrowser.reset());

const stored = async (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

describe('reading', () => {
  test.each([
    ['version 1', { version: 1, value: 'guten Tag' }, { words: ['guten', 'Tag'], loud: false }],
    ['version 2', { version: 2, value: ['guten', 'Tag'] }, { words: ['guten', 'Tag'], loud: false }],
    ['version 3', current, current.value],
    ['nothing', undefined, KIND.fallback],
    ['fields nobody knows', { ...current, value: { ...current.value, more: 1 } }, current.value],
  ])('%s', (_name, raw, value) => {
    expect(readStored(KIND, raw)).toEqual({ value, problem: null });
  });

  test.each<[string, unknown, string]>([
    ['no record', 'guten Tag', 'is no versioned record'],
    ['null', null, 'is no versioned record'],
    ['no value', { version: 3 }, 'is no versioned record'],
    ['a broken version', { version: 1.5, value: 'x' }, 'is no versioned record'],
    ['version 0', { version: 0, value: 'x' }, 'is no versioned record'],
    ['a version that is text', { version: '3', value: {} }, 'is no versioned record'],
    ['a newer version', { version: 4, value: {} }, 'was written by a newer Tonfall (version 4)'],
    [
      'another shape',
      { version: 3, value: { words: [1], loud: true } },
      'words.0: Invalid type: Expected string but received 1',
    ],
    ['no value at all', { version: 3, value: null }, 'value: Invalid type: Expected Object but received null'],
    [
      'another shape in an old version',
      { version: 2, value: 'guten' },
      'words: Invalid type: Expected Array but received "guten"',
    ],
    ['what a migration cannot take', { version: 1, value: 7 }, 'could not be brought forward from version 1'],
  ])('%s gives the fallback and tells why', (_name, raw, problem) => {
    expect(readStored(KIND, raw)).toEqual({ value: KIND.fallback, problem });
  });

  test('a migration may make a value nothing', () => {
    const kind: StoredKind<string | null> = {
      key: 'k',
      version: 2,
      schema: v.nullable(v.string()),
      fallback: 'x',
      migrations: { 1: () => null },
    };
    expect(readStored(kind, { version: 1, value: 'old' })).toEqual({ value: null, problem: null });
  });
});

describe('writing', () => {
  const next: Greeting = { words: ['hallo'], loud: false };

  test('keeps the version beside the value', async () => {
    await saveStored(KIND, next);
    expect(await stored()).toEqual({ greeting: { version: 3, value: next } });
    expect(await loadStored(KIND)).toEqual({ value: next, problem: null });
  });

  test.each<[string, unknown]>([
    ['damaged', { version: 3, value: 'kaputt' }],
    ['newer', { version: 9, value: { voice: 'low' } }],
    ['of no version', 'kaputt'],
  ])('sets %s data aside', async (_name, raw) => {
    await fakeBrowser.storage.local.set({ greeting: raw });
    await saveStored(KIND, next);
    expect(await stored()).toEqual({ greeting: { version: 3, value: next }, 'damaged:greeting': raw });
  });

  test('never overwrites what was set aside', async () => {
    await fakeBrowser.storage.local.set({ greeting: 'kaputt', 'damaged:greeting': 'first' });
    await saveStored(KIND, next);
    expect((await stored())['damaged:greeting']).toBe('first');
  });

  test('sets readable data of an old version not aside', async () => {
    await fakeBrowser.storage.local.set({ greeting: { version: 1, value: 'guten Tag' } });
    await saveStored(KIND, next);
    expect(Object.keys(await stored())).toEqual(['greeting']);
  });

  test('reading alone changes nothing', async () => {
    await fakeBrowser.storage.local.set({ greeting: 'kaputt' });
    await loadStored(KIND);
    expect(await stored()).toEqual({ greeting: 'kaputt' });
  });
});

describe('watching', () => {
  test('tells of its kinds only, and no more once stopped', async () => {
    const stop = new AbortController();
    const onChange = vi.fn();
    watchStored([KIND], onChange, stop.signal);
    await saveStored(KIND, { words: ['a'], loud: false });
    expect(onChange).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.sync.set({ greeting: 1 });
    expect(onChange).toHaveBeenCalledTimes(1);
    stop.abort();
    await saveStored(KIND, { words: ['b'], loud: false });
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
