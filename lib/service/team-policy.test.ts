/** The team list from the browser's policy: kept over a late start, replaced on change, cleared when it is withdrawn. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import { NO_GUIDANCE } from '@/lib/core/policy/team-guidance';
import { loadStored, readStored } from '@/lib/platform/stored';
import { loadAll, teamView } from './load-all';
import { loadPageConfig } from './page-config';
import { TEAM_KIND } from './stored-kinds';
import { createTeamPolicy } from './team-policy';
import { createWriter } from './writer';

const entry = {
  id: 'gratis',
  lang: 'de',
  label: 'promise',
  phrase: 'völlig gratis',
  note: 'Der Versand kostet.',
  flags: ['Das ist völlig gratis.'],
};
const POLICY = {
  orgName: 'Service',
  contact: 'Petra Keller',
  entries: [entry, { ...entry, id: 'kaputt', label: 'x' }],
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const answers = (policy: unknown): void => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as Record<string, unknown>);
};
const rejects = (): void => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
};
const start = async (): Promise<void> => {
  const reading = createTeamPolicy(createWriter()).readAtStart();
  await vi.advanceTimersByTimeAsync(6_000);
  await reading;
};
const change = async (): Promise<void> => {
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  await vi.advanceTimersByTimeAsync(1_000);
};
const keptName = async (): Promise<string | undefined> => (await loadStored(TEAM_KIND)).value?.name;

test('limits reach the pages', async () => {
  const limits = { leadDays: { refund: 5 }, refundCeiling: { amount: 50, currency: 'EUR' } };
  answers({ ...POLICY, limits });
  await start();
  expect((await loadPageConfig(true)).limits).toEqual(limits);
});

test('without a list nothing is limited', async () => {
  expect((await loadPageConfig(true)).limits).toEqual(NO_LIMITS);
});

test.each<[number, object]>([
  [1, {}],
  [2, { limits: { leadDays: { refund: 5 }, refundCeiling: null } }],
])('a list of version %i had no guidance', (version, parts) => {
  const value = { name: 'Service', contact: null, rules: [], problems: [], emptyStarts: 0, ...parts };
  expect(readStored(TEAM_KIND, { version, value })).toEqual({
    value: { limits: NO_LIMITS, ...value, guidance: NO_GUIDANCE },
    problem: null,
  });
  expect(readStored(TEAM_KIND, { version, value: null })).toEqual({ value: null, problem: null });
});

describe('at a start', () => {
  test('the list is kept, without examples, and its problems are named', async () => {
    answers(POLICY);
    await start();
    const { value, problem } = await loadStored(TEAM_KIND);
    expect(problem).toBeNull();
    expect(value).toMatchObject({
      name: 'Service',
      contact: 'Petra Keller',
      problems: [{ path: 'entries[1].label' }],
      emptyStarts: 0,
    });
    expect(JSON.stringify(value)).not.toContain('Das ist völlig gratis');
    expect((await loadPageConfig(true)).rules.at(-1)?.id).toBe('team/de/promise');
    expect(teamView((await loadAll()).team)).toMatchObject({ kind: 'active', name: 'Service', phrases: 1 });
  });

  test.each<[string, () => void]>([
    ['an empty policy', () => answers({})],
    ['a rejection, as in Firefox', rejects],
    [
      'no answer at all',
      () => vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => undefined)),
    ],
  ])('%s keeps a list once, and clears it the second time', async (_name, empty) => {
    answers(POLICY);
    await start();
    empty();
    await start();
    expect(await keptName()).toBe('Service');
    await start();
    expect(await keptName()).toBeUndefined();
    expect(teamView((await loadAll()).team)).toEqual({ kind: 'none' });
  });

  test('a policy that comes again forgets the empty start', async () => {
    answers(POLICY);
    await start();
    answers({});
    await start();
    answers(POLICY);
    await start();
    answers({});
    await start();
    expect(await keptName()).toBe('Service');
  });

  test('without a list nothing is stored', async () => {
    answers({});
    await start();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('the same list is not written again: each write makes every page read its rules anew', async () => {
    answers(POLICY);
    await start();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await start();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('when the policy changes', () => {
  beforeEach(async () => {
    answers(POLICY);
    await start();
  });

  test('a new list replaces the old one', async () => {
    answers({ ...POLICY, orgName: 'Verkauf' });
    await change();
    expect(await keptName()).toBe('Verkauf');
  });

  test('an empty policy clears it at once', async () => {
    answers({});
    await change();
    expect(await keptName()).toBeUndefined();
  });

  test('several changes in a row are read once', async () => {
    answers({ ...POLICY, orgName: 'Verkauf' });
    const get = vi.mocked(fakeBrowser.storage.managed.get);
    get.mockClear();
    for (let n = 0; n < 5; n++) await fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(get).toHaveBeenCalledOnce();
  });

  test('other storage does not matter', async () => {
    answers({});
    await fakeBrowser.storage.local.set({ x: 1 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await keptName()).toBe('Service');
  });
});

test('whatever a list’s checks accept can be read again', async () => {
  const wordy = {
    ...entry,
    id: 'x'.repeat(100),
    note: 'N'.repeat(240),
    better: Array(5).fill('b'.repeat(400)),
    model: ['m'.repeat(400)],
    unless: ['nur'],
  };
  answers({ orgName: 'N'.repeat(100), contact: 'c'.repeat(400), entries: [wordy] });
  await start();
  const { value, problem } = await loadStored(TEAM_KIND);
  expect(problem).toBeNull();
  expect(value?.rules[0]?.rules).toHaveLength(1);
});
