/** Made-up notices. */
import type { Ignore, Notice } from '@/lib/core/view/panel-state';
import { negativeFinding } from './findings';

export const ignores = {
  here: { kind: 'here', id: 'i1', ruleId: 'de/negative/leider', at: '2026-11-24T09:30:00Z', hash: '9f2c' },
  phrase: {
    kind: 'phrase',
    id: 'i2',
    ruleId: 'de/robotic/zoegern-sie-nicht',
    at: '2026-11-24T09:20:00Z',
    phrase: 'zögern Sie nicht, uns zu kontaktieren',
  },
  label: {
    kind: 'label',
    id: 'i3',
    label: 'handoff',
    at: '2026-11-24T09:10:00Z',
    until: '2026-11-24T23:00:00Z',
  },
} as const satisfies Readonly<Record<string, Ignore>>;

export const notices = {
  replaced: {
    kind: 'replaced',
    id: 'n1',
    actual: negativeFinding.actual,
    replacement: 'Mit der Bestellnummer kann ich sofort nachsehen',
  },
  copied: { kind: 'copied', id: 'n2', replacement: 'Ich fasse es noch einmal zusammen' },
  copyFailed: { kind: 'copy-failed', id: 'n3', replacement: 'Ich fasse es noch einmal zusammen' },
  changedMeanwhile: { kind: 'changed-meanwhile', id: 'n4' },
  ignoredHere: { kind: 'ignored', id: 'n5', ignore: ignores.here },
  ignoredPhrase: { kind: 'ignored', id: 'n6', ignore: ignores.phrase },
  ignoredLabel: { kind: 'ignored', id: 'n7', ignore: ignores.label },
  sent: { kind: 'sent', id: 'n8', count: 2, sendId: 's-r3' },
  sendUndone: { kind: 'send-undone', id: 'n9', count: 1 },
  remindedConfirm: { kind: 'reminded', id: 'n12', about: 'confirm', sendId: 's-r17' },
  remindedRest: { kind: 'reminded', id: 'n13', about: 'rest', sendId: 's-r18' },
  storageFull: { kind: 'not-saved', id: 'n10', full: true, promises: 2 },
  notSaved: { kind: 'not-saved', id: 'n11', full: false, promises: 0 },
} as const satisfies Readonly<Record<string, Notice>>;
