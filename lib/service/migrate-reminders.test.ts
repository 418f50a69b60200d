/** Reminders of earlier versions stay readable; damaged and newer ones stay aside. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadStored, readStored } from '@/lib/platform/stored';
import { REMINDERS_KIND } from './stored-kinds';
import { createWriter } from './writer';

/** As version 1 wrote them. */
const OPEN = {
  id: '0b0c6b8e-6f0e-4d5e-9a55-1c3c3c1f6a01',
  sendId: '5a1f8e0c-2c43-49f8-8f0f-57ef3f1f5b02',
  createdAt: '2026-11-16T09:00:00.123456789Z',
  settlesAt: '2026-11-16T09:00:31.123Z',
  status: 'open',
  statusAt: '2026-11-16T09:00:33.5Z',
  host: 'gmail',
  threadKey: '18333d0a7c1f2b02',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/18333d0a7c1f2b02',
  addressee: 'Petra Keller',
  quote: 'Ich melde mich bis Freitag bei Ihnen',
  due: { from: '2026-11-20T09:00:00+01:00', to: '2026-11-20T17:00:00+01:00', precision: 'day', flags: [] },
  notifiedAt: '2026-11-20T08:00:02Z',
};
const DROPPED = { ...OPEN, id: 'd', status: 'dropped', due: null, notifiedAt: null };
const ADDED = { kind: 'promise', promised: null, overdueToldAt: null, askedAt: null, dropReason: null };

beforeEach(() => fakeBrowser.reset());

describe('version 1', () => {
  test('is brought forward with what it knew', () => {
    const { value, problem } = readStored(REMINDERS_KIND, { version: 1, value: [OPEN, DROPPED] });
    expect(problem).toBeNull();
    expect(value).toEqual([
      {
        ...OPEN,
        ...ADDED,
        history: [
          { at: OPEN.createdAt, what: 'made' },
          { at: OPEN.notifiedAt, what: 'told' },
        ],
      },
      {
        ...DROPPED,
        ...ADDED,
        history: [
          { at: OPEN.createdAt, what: 'made' },
          { at: OPEN.statusAt, what: 'dropped' },
        ],
      },
    ]);
  });

  test('is written as version 2 with the next change, nothing set aside', async () => {
    await fakeBrowser.storage.local.set({ reminders: { version: 1, value: [OPEN] } });
    await createWriter().update(REMINDERS_KIND, (all) => all.map((one) => ({ ...one, addressee: null })));
    const stored: Record<string, unknown> = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(stored)).toEqual(['reminders']);
    expect(stored.reminders).toMatchObject({ version: 2, value: [{ id: OPEN.id, addressee: null }] });
    expect((await loadStored(REMINDERS_KIND)).problem).toBeNull();
  });
});

describe('what cannot be read is told and set aside', () => {
  const current = { ...OPEN, ...ADDED, history: [] };
  test.each<[string, unknown, RegExp]>([
    ['a newer version', { version: 3, value: [current] }, /newer Tonfall \(version 3\)/],
    ['no list', { version: 1, value: 'kaputt' }, /^value: /],
    ['a list of something else', { version: 1, value: [OPEN, 7] }, /^1: /],
    ['a reminder without its quote', { version: 1, value: [{ ...OPEN, quote: undefined }] }, /^0\.quote: /],
    ['an unknown kind', { version: 2, value: [{ ...current, kind: 'wish' }] }, /^0\.kind: /],
    [
      'a day on no calendar',
      { version: 2, value: [withDue('2026-02-30T09:00:00+01:00')] },
      /^0\.due\.from: is on no cal/,
    ],
    [
      'a date that only some can read',
      { version: 2, value: [withDue('27 Nov 2026')] },
      /^0\.due\.from: is no local time/,
    ],
    [
      'a history without end',
      { version: 2, value: [{ ...current, history: Array(21).fill(made()) }] },
      /^0\.history: /,
    ],
  ])('%s', async (_, raw, problem) => {
    expect(readStored(REMINDERS_KIND, raw)).toEqual({ value: [], problem: expect.stringMatching(problem) });
    await fakeBrowser.storage.local.set({ reminders: raw });
    await createWriter().update(REMINDERS_KIND, () => []);
    await createWriter().update(REMINDERS_KIND, () => readStored(REMINDERS_KIND, { version: 1, value: [OPEN] }).value);
    expect((await fakeBrowser.storage.local.get(null))['damaged:reminders']).toEqual(JSON.parse(JSON.stringify(raw)));
  });

  function withDue(from: string): unknown {
    return { ...current, due: { ...OPEN.due, from } };
  }
  function made(): unknown {
    return { at: OPEN.createdAt, what: 'made' };
  }
});
