/** Made-up states of the options page, for its tests and for looking at it. */
import { LABELS } from '@/lib/core/labels';
import type { OptionsState } from '@/lib/core/view/options-state';
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
  team: {
    kind: 'active',
    name: 'Kundendienst Nord',
    phrases: 84,
    contact: 'Miriam Pichler',
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
