/** What the options page shows of what is stored. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import { NO_GUIDANCE } from '@/lib/core/policy/team-guidance';
import { NOTHING_SENT } from '@/lib/core/repeats/sent-blocks';
import type { StoredTeam } from '@/lib/platform/stored-schemas';
import type { StoredData } from '@/lib/service/load-all';
import { SETTINGS_KIND } from '@/lib/service/stored-kinds';
import { optionsStateOf } from './options-state-of';

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Tonfall',
    version: '0.2.0',
  });
});

const NOTHING: StoredData = {
  settings: SETTINGS_KIND.fallback,
  ignores: [],
  reminders: [],
  team: null,
  threads: {},
  history: {},
  sent: NOTHING_SENT,
  statistics: [],
  problems: [],
};
const state = (parts: Partial<StoredData> = {}) => optionsStateOf({ ...NOTHING, ...parts }, [], null);
const abuse = (day: string) => ({ kind: 'abuse', day }) as const;

test('on the first day nothing is kept of customers, and it says so', () => {
  expect(state()).toMatchObject({
    history: { mode: 'ask', keepDays: 180, keepRange: [7, 730], customers: [], entries: 0 },
    recognise: { on: true, hashes: 0 },
    statistics: { on: true, weeks: [] },
    team: { kind: 'none' },
  });
});

test('customers stand with the newest entry first', () => {
  const history = {
    silent: [abuse('2026-03-01')],
    busy: [abuse('2026-01-01'), abuse('2026-11-24')],
  };
  expect(state({ history }).history).toMatchObject({
    customers: [
      { hash: 'busy', events: history.busy },
      { hash: 'silent', events: history.silent },
    ],
    entries: 3,
  });
});

test('hashes of sentences and paragraphs are counted together, weeks stand with the newest first', () => {
  const hash = { hash: 'x', day: '2026-11-24' };
  const weeks = ['2026-W47', '2026-W48'].map((week) => ({ week, labels: {}, kept: 0, settled: 0 }));
  const shown = state({
    sent: { sentences: { a: [hash, hash], b: [hash] }, paragraphs: [{ ...hash, times: 9 }] },
    statistics: weeks,
  });
  expect(shown.recognise.hashes).toBe(4);
  expect(shown.statistics.weeks.map(({ week }) => week)).toEqual(['2026-W48', '2026-W47']);
});

test('a team list tells how many texts it has, and its procedure', () => {
  const team: StoredTeam = {
    name: 'Kundendienst Nord',
    contact: null,
    rules: [],
    limits: NO_LIMITS,
    guidance: NO_GUIDANCE,
    problems: [],
    emptyStarts: 0,
  };
  expect(state({ team }).team).toMatchObject({ kind: 'active', source: { kind: 'policy' }, texts: 0, safety: null });
  const contact = { name: 'Leitstelle', phone: '+41 44 000 00 00', note: null };
  const guidance = {
    texts: [],
    sentences: [{ lang: 'de', element: 'own-date', text: 'Ich melde mich bis «Datum».' }],
    safety: { steps: ['Leitung anrufen'], contacts: [contact, contact], helpLines: [] },
  } as const;
  expect(state({ team: { ...team, guidance } }).team).toMatchObject({ texts: 1, safety: guidance.safety });
});
