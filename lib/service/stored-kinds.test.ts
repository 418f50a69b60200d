/** What is stored is read through its shape: hostile or damaged data is told, and never used. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { MOST_CUSTOMERS, MOST_EVENTS } from '@/lib/core/history/history';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import { SENT_LIMITS } from '@/lib/core/repeats/sent-log';
import { loadStored, readStored, type StoredKind } from '@/lib/platform/stored';
import { loadAll } from './load-all';
import {
  HASH_KEY_KIND,
  HISTORY_KIND,
  SENT_KIND,
  SETTINGS_KIND,
  STATISTICS_KIND,
  STORED_KINDS,
  THREADS_KIND,
} from './stored-kinds';
import { createWriter } from './writer';

beforeEach(() => fakeBrowser.reset());

const HASH = 'kZ3_x-0aBcDeFgHiJkLmNo';
const AT = '2026-11-24T10:00:00Z';
const DAY = '2026-11-24';
const read = <T>(kind: StoredKind<T>, value: unknown) => readStored(kind, { version: kind.version, value });

const NOTES = {
  ...NO_NOTES,
  play: 'abuse-first',
  fault: 'ours',
  marks: { apologises: 'not-needed' },
  questions: { [HASH]: 'done' },
  releases: ['approved'],
  at: AT,
  counted: HASH,
};
const WEEK = { week: '2026-W53', labels: { negative: { taken: 1, ignored: 0 } }, kept: 1, settled: 2 };

describe('is read', () => {
  test.each<[string, StoredKind<unknown>, unknown]>([
    ['threads', THREADS_KIND, { [HASH]: NOTES }],
    ['history', HISTORY_KIND, { [HASH]: [{ kind: 'threat-leave', day: DAY }] }],
    [
      'sent',
      SENT_KIND,
      { sentences: { [HASH]: [{ hash: HASH, day: DAY }] }, paragraphs: [{ hash: HASH, day: DAY, times: 3 }] },
    ],
    ['statistics', STATISTICS_KIND, [WEEK]],
    ['the key', HASH_KEY_KIND, btoa('x'.repeat(32))],
    ['no key', HASH_KEY_KIND, null],
  ])('%s', (_name, kind, value) => {
    expect(read(kind, value)).toEqual({ value, problem: null });
  });
});

describe('is told as damaged', () => {
  test.each<[string, StoredKind<unknown>, unknown, RegExp]>([
    ['a key that is no hash', THREADS_KIND, { 'Petra Keller': NOTES }, /is no hash/],
    ['a play that nobody knows', THREADS_KIND, { [HASH]: { ...NOTES, play: 'revenge' } }, /play: /],
    [
      'a mark that is none',
      THREADS_KIND,
      { [HASH]: { ...NOTES, marks: { apologises: 'maybe' } } },
      /marks\.apologises: /,
    ],
    [
      'questions without end',
      THREADS_KIND,
      { [HASH]: { ...NOTES, questions: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`q${n}`, 'done'])) } },
      /questions: /,
    ],
    ['no instant', THREADS_KIND, { [HASH]: { ...NOTES, at: 'gestern' } }, /at: is no instant/],
    ['despair in the history', HISTORY_KIND, { [HASH]: [{ kind: 'self-harm', day: DAY }] }, /kind: /],
    ['words in the history', HISTORY_KIND, { 'petra.keller@example.org': [] }, /is no hash/],
    ['a day that is none', HISTORY_KIND, { [HASH]: [{ kind: 'abuse', day: '2026-02-30' }] }, /day: is no day of/],
    ['a day with a time', HISTORY_KIND, { [HASH]: [{ kind: 'abuse', day: AT }] }, /day: is no day of/],
    [
      'words instead of hashes',
      SENT_KIND,
      { sentences: {}, paragraphs: [{ hash: 'Guten Tag Frau Keller', day: DAY, times: 1 }] },
      /hash: is no hash/,
    ],
    ['a sentence', SENT_KIND, { sentences: { [HASH]: [{ hash: 'Guten Tag', day: DAY }] }, paragraphs: [] }, /no hash/],
    ['a hash without a day', SENT_KIND, { sentences: { [HASH]: [{ hash: HASH }] }, paragraphs: [] }, /no hash/],
    [
      'a hash of no day',
      SENT_KIND,
      { sentences: { [HASH]: [{ hash: HASH, day: '2026-13-01' }] }, paragraphs: [] },
      /no hash/,
    ],
    ['no list', SENT_KIND, { sentences: { [HASH]: {} }, paragraphs: [] }, /no hash/],
    ['a count below nothing', STATISTICS_KIND, [{ ...WEEK, kept: -1 }], /kept: /],
    ['a week that is none', STATISTICS_KIND, [{ ...WEEK, week: '2026-W54' }], /week: is no week/],
    ['a label that nobody knows', STATISTICS_KIND, [{ ...WEEK, labels: { slow: { taken: 1, ignored: 1 } } }], /labels/],
    ['a short key', HASH_KEY_KIND, btoa('x'.repeat(16)), /is no key of 32 bytes/],
  ])('%s', (_name, kind, value, problem) => {
    expect(read(kind, value)).toEqual({ value: kind.fallback, problem: expect.stringMatching(problem) });
  });

  test('and set aside at the next write, beside all others', async () => {
    for (const { key } of STORED_KINDS) await fakeBrowser.storage.local.set({ [key]: 'kaputt' });
    expect((await loadAll()).problems.map(({ path }) => path)).toEqual(STORED_KINDS.map(({ key }) => key));
    await createWriter().update(HISTORY_KIND, () => ({ [HASH]: [{ kind: 'abuse' as const, day: DAY }] }));
    expect(await fakeBrowser.storage.local.get(['history', 'damaged:history'])).toEqual({
      history: { version: 1, value: { [HASH]: [{ kind: 'abuse', day: DAY }] } },
      'damaged:history': 'kaputt',
    });
  });
});

test('what can be kept at most can be read again', () => {
  const hash = (n: number): string => String(n).padStart(22, 'x');
  const list = <T>(length: number, one: (n: number) => T): T[] => Array.from({ length }, (_, n) => one(n));
  const customers = Object.fromEntries(list(MOST_CUSTOMERS, (n) => [hash(n), [{ kind: 'abuse', day: DAY }]]));
  const longest = { [hash(0)]: list(MOST_EVENTS, () => ({ kind: 'abuse', day: DAY })) };
  expect(read(HISTORY_KIND, { ...customers, ...longest }).problem).toBeNull();
  const sent = {
    sentences: { [HASH]: list(SENT_LIMITS.sentences, (n) => ({ hash: hash(n), day: DAY })) },
    paragraphs: list(SENT_LIMITS.paragraphs, (n) => ({ hash: hash(n), day: DAY, times: 1 })),
  };
  expect(read(SENT_KIND, sent).problem).toBeNull();
});

test('settings of the version before are read, and ask before they keep anything of customers', async () => {
  const before = {
    badge: false,
    collapsedCards: ['promises'],
    firstRunSeen: true,
    seenVersion: '0.1.0',
    labelsOff: ['robotic'],
    sensitivity: 'balanced',
    workingHours: ['08:00', '16:30'],
    region: 'CH-ZH',
    saturdayCounts: true,
    halfDays: false,
    reminderMode: 'ask',
    quietHours: ['18:00', '08:00'],
    weekdaysOnly: true,
    keepDays: 14,
  };
  await fakeBrowser.storage.local.set({ settings: { version: 1, value: before } });
  expect(await loadStored(SETTINGS_KIND)).toEqual({
    value: { ...before, history: 'ask', historyDays: 180, recognise: true, statistics: true },
    problem: null,
  });
});
