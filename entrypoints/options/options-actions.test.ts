/** What the controls of the options page ask for, and what files they save. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NOTHING_SENT } from '@/lib/core/repeats/sent-blocks';
import type { OptionsActions, OptionsNotice } from '@/lib/core/view/options-state';
import type { StoredData } from '@/lib/service/load-all';
import { SETTINGS_KIND } from '@/lib/service/stored-kinds';
import { optionsActions } from './options-actions';

const saved = vi.hoisted(() => vi.fn<(name: string, type: string, text: string) => void>());
vi.mock('@/lib/platform/save-file', () => ({ saveFile: saved }));

const HISTORY = { keller0000000000000000: [{ kind: 'abuse' as const, day: '2026-11-24' }] };
const STORED: StoredData = {
  settings: SETTINGS_KIND.fallback,
  ignores: [],
  reminders: [],
  team: null,
  threads: {},
  history: HISTORY,
  sent: NOTHING_SENT,
  statistics: [{ week: '2026-W48', labels: { negative: { taken: 3, ignored: 1 } }, kept: 4, settled: 5 }],
  problems: [],
};
const ask = vi.fn<(message: unknown) => Promise<unknown>>();
const tell = vi.fn<(notice: OptionsNotice | null) => void>();
let actions: OptionsActions;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(ask);
  ask.mockResolvedValue({ ok: true, value: null });
  actions = optionsActions(() => STORED, tell);
});
afterEach(() => vi.clearAllMocks());

const told = (notice: Partial<OptionsNotice>) =>
  expect.poll(() => tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(notice));
const file = (): unknown => JSON.parse(saved.mock.calls[0]?.[2] ?? '');

test.each<[string, () => void, object, unknown, Partial<OptionsNotice>]>([
  [
    'one customer is forgotten',
    () => actions.forgetCustomer('keller0000000000000000'),
    { type: 'own/forget-customers', payload: 'keller0000000000000000' },
    1,
    { kind: 'customers-forgotten', count: 1 },
  ],
  [
    'all are forgotten',
    () => actions.forgetCustomer(null),
    { type: 'own/forget-customers', payload: null },
    7,
    { kind: 'customers-forgotten', count: 7 },
  ],
  [
    'hashes are deleted',
    () => actions.deleteSentBlocks(),
    { type: 'own/delete-sent-blocks', payload: null },
    null,
    { kind: 'sent-deleted' },
  ],
  [
    'counts are deleted',
    () => actions.deleteStatistics(),
    { type: 'own/delete-statistics', payload: null },
    null,
    { kind: 'statistics-deleted' },
  ],
])('%s', async (_name, act, request, value, notice) => {
  ask.mockResolvedValue({ ok: true, value });
  act();
  await told(notice);
  expect(ask).toHaveBeenCalledExactlyOnceWith(request);
});

test('what was not done is told, and nothing else', async () => {
  ask.mockResolvedValue({ ok: false, error: 'QuotaExceededError: storage is full' });
  actions.deleteStatistics();
  await told({ kind: 'not-saved', full: true });
});

test('what is kept is switched one by one', () => {
  actions.setKeeping({ history: 'off', historyDays: 30 });
  expect(ask).toHaveBeenCalledExactlyOnceWith({
    type: 'own/save-settings',
    payload: { history: 'off', historyDays: 30 },
  });
});

test('customers are saved as hashes, days and kinds', async () => {
  actions.exportHistory();
  await told({ kind: 'exported' });
  expect(saved.mock.calls[0]?.[0]).toMatch(/^tonfall-customers-\d{4}-\d\d-\d\d\.json$/);
  expect(file()).toEqual(HISTORY);
});

test('no file holds the agent’s own counts', () => {
  actions.exportData();
  expect(file()).toMatchObject({ history: HISTORY, settings: { history: 'ask' } });
  expect(file()).not.toHaveProperty('statistics');
  expect(saved.mock.calls[0]?.[2]).not.toContain('2026-W48');
});
