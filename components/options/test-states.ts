/** Made-up states of the options page, for its tests and for looking at it. */
import { LABELS, type Label } from '@/lib/core/labels';
import type { OwnStatistics, WeekCounts } from '@/lib/core/statistics/own-statistics';
import type { KeptCustomer, OptionsState } from '@/lib/core/view/options-state';
import { procedure } from '../test/advice';
import { REGIONS } from './region-names';

/** As on the first day. */
export const freshOptions: OptionsState = {
  hosts: [
    { id: 'gmail', name: 'Gmail', address: 'mail.google.com' },
    { id: 'zendesk', name: 'Zendesk', address: '*.zendesk.com' },
  ],
  languages: ['de', 'en'],
  labels: LABELS.map((label) => ({ label, on: true, locked: false })),
  ignored: [],
  reminders: {
    workingHours: ['09:00', '17:00'],
    region: null,
    regions: REGIONS,
    stored: 0,
    mode: 'auto',
    quietHours: null,
    weekdaysOnly: true,
    keepDays: 30,
    saturdayCounts: false,
    halfDays: false,
  },
  history: { mode: 'ask', keepDays: 180, keepRange: [7, 730], customers: [], entries: 0 },
  recognise: { on: true, hashes: 0 },
  statistics: { on: true, weeks: [] },
  team: { kind: 'none' },
  sensitivity: 'balanced',
  badge: true,
  shortcuts: [
    { id: 'open', description: 'Open the side panel', keys: 'Alt+Shift+T' },
    { id: 'next', description: 'Next hint', keys: 'Alt+Shift+N' },
    { id: 'previous', description: 'Previous hint', keys: '' },
  ],
  links: { teamLists: null, privacy: null, licences: null },
  problems: [],
  notice: null,
  version: '0.1.0',
};

const keptCustomers: readonly KeptCustomer[] = [
  {
    hash: '9f31c07ae2b84d5566d0',
    events: [
      { kind: 'complaint', day: '2026-10-12' },
      { kind: 'abuse', day: '2026-11-03' },
      { kind: 'boundary', day: '2026-11-03' },
    ],
  },
  {
    hash: '04be77d1903c6fa2e815',
    events: [
      { kind: 'extra-demand', day: '2026-09-01' },
      { kind: 'extra-demand', day: '2026-09-22' },
      { kind: 'threat-public', day: '2026-10-30' },
    ],
  },
  { hash: 'c2d8450b7719ea3f60c4', events: [{ kind: 'threat-legal', day: '2025-12-18' }] },
];

/** Nine weeks; one was a holiday, one without a hint. The newest first. */
const ownWeeks: OwnStatistics = [
  ownWeek('2026-W48', { negative: [9, 2], lecturing: [3, 0], promise: [4, 5], robotic: [6, 1] }, [5, 6]),
  ownWeek('2026-W47', { negative: [14, 3], lecturing: [5, 1], promise: [2, 2], hostile: [1, 0] }, [7, 7]),
  ownWeek('2026-W46', { negative: [8, 6], dismissive: [2, 1], robotic: [3, 4], register: [1, 0] }, [3, 5]),
  ownWeek('2026-W45', { negative: [11, 4], handoff: [2, 2], robotic: [2, 7] }, [4, 4]),
  ownWeek('2026-W43', { negative: [4, 9], lecturing: [1, 3] }, [2, 4]),
  ownWeek('2026-W42', { negative: [6, 12], robotic: [0, 11] }, [0, 0]),
  ownWeek('2026-W41', {}, [1, 1]),
  ownWeek('2026-W40', { negative: [3, 10], promise: [1, 6] }, [2, 5]),
  ownWeek('2026-W39', { hostile: [40, 0] }, [9, 9]),
];

function ownWeek(
  week: string,
  hints: Readonly<Partial<Record<Label, readonly [taken: number, ignored: number]>>>,
  [kept, settled]: readonly [number, number],
): WeekCounts {
  const labels = LABELS.flatMap((label) => {
    const [taken, ignored] = hints[label] ?? [];
    return taken === undefined || ignored === undefined ? [] : [[label, { taken, ignored }] as const];
  });
  return { week, labels: Object.fromEntries(labels), kept, settled };
}

/** After months of use in a team. */
export const busyOptions: OptionsState = {
  ...freshOptions,
  labels: LABELS.map((label) => ({ label, on: label !== 'robotic', locked: label === 'promise' })),
  ignored: [
    { kind: 'phrase', id: 'i1', ruleId: 'de/negative/leider', at: '2026-11-20T08:00:00Z', phrase: 'leider erst' },
    {
      kind: 'label',
      id: 'i2',
      label: 'handoff',
      at: '2026-11-20T08:00:00Z',
      until: '2026-11-20T23:00:00Z',
    },
    {
      kind: 'phrase',
      id: 'i3',
      ruleId: 'de/robotic/donaudampf',
      at: '2026-11-19T08:00:00Z',
      phrase: 'im Rahmen der Hausratversicherungsbedingungen',
    },
  ],
  reminders: {
    ...freshOptions.reminders,
    workingHours: ['08:00', '16:30'],
    region: 'CH-ZH',
    stored: 12,
    mode: 'ask',
    quietHours: ['18:00', '08:00'],
    keepDays: 14,
    saturdayCounts: true,
  },
  history: { mode: 'on', keepDays: 365, keepRange: [7, 730], customers: keptCustomers, entries: 7 },
  recognise: { on: true, hashes: 214 },
  statistics: { on: true, weeks: ownWeeks },
  team: {
    kind: 'active',
    name: 'Kundendienst Nord',
    phrases: 84,
    contact: 'Miriam Pichler',
    texts: 6,
    safety: procedure,
    source: { kind: 'policy' },
    problems: [
      { path: 'entries[3].phrase', message: 'expected a text of at most 200 characters' },
      { path: 'entries[17].better[0]', message: 'contains the phrase it is to replace' },
    ],
  },
  links: {
    teamLists: 'https://example.org/team-lists',
    privacy: 'https://example.org/privacy',
    licences: 'https://example.org/licences',
  },
  problems: [{ path: 'local:reminders[4].due', message: 'expected a date' }],
  notice: { kind: 'restored', id: 'n1', count: 1 },
};
