/** Made-up states of the panel for tests and galleries. It is always Tuesday, 24 November 2026, 10:40 in Zurich. */
import type { Commitment, Due } from '@/lib/core/commitments/commitment';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { Span } from '@/lib/core/text/span';
import type { DraftView, FindingView, Ignore, Notice, PanelState } from '@/lib/core/view/panel-state';

export const baseState: PanelState = {
  page: { kind: 'no-draft', host: 'gmail' },
  notice: null,
  reminders: [],
  team: { kind: 'none' },
  settings: { collapsedCards: [], firstRunSeen: true, seenVersion: '0.1.0', badge: true },
  problems: [],
  version: '0.1.0',
  now: '2026-11-24T09:40:00Z',
  zone: 'Europe/Zurich',
};

export const negativeFinding: FindingView = {
  key: 'f1',
  start: 72,
  end: 112,
  ruleId: 'de/negative/kann-ich-nicht-bearbeiten',
  label: 'negative',
  lang: 'de',
  actual: 'Ohne Bestellnummer kann ich nichts machen',
  suggestions: [
    'Mit der Bestellnummer kann ich sofort nachsehen',
    'Sobald ich die Bestellnummer habe, sehe ich nach',
    'Mit Ihrer Bestellnummer kann ich Ihnen gleich weiterhelfen',
  ],
  models: [],
  note: 'Der Satz sagt, was nicht geht; mit dem nächsten Schritt kommt die Kundin weiter.',
  source: { kind: 'built-in' },
  context: { before: '', after: '.' },
};

export const lecturingFinding: FindingView = {
  key: 'f2',
  start: 114,
  end: 160,
  ruleId: 'de/lecturing/haetten-sie-muessen',
  label: 'lecturing',
  lang: 'de',
  actual: 'hätten Sie die Nutzungsbedingungen genauer lesen müssen',
  suggestions: [],
  models: [
    'In den Nutzungsbedingungen steht dazu unter Punkt 4, was beim Umtausch gilt. Ich fasse es Ihnen gern zusammen.',
    'Der Hinweis steht etwas versteckt. Kurz gesagt gilt: Sie haben 30 Tage Zeit.',
  ],
  note: 'Ein Rückblick auf das Versäumte hilft jetzt nicht weiter und klingt nach Vorwurf.',
  source: { kind: 'built-in' },
  context: { before: 'Da ', after: ', dann wäre dieser Fall gar nicht eingetreten.' },
};

export const roboticFinding: FindingView = {
  key: 'f3',
  start: 240,
  end: 290,
  ruleId: 'de/robotic/unannehmlichkeiten',
  label: 'robotic',
  lang: 'de',
  actual: 'Wir bitten, die entstandenen Unannehmlichkeiten zu entschuldigen',
  suggestions: ['Es tut mir leid, dass Sie drei Tage warten mussten'],
  models: [],
  note: 'Die Wendung passt auf alles und darum auf niemanden.',
  source: { kind: 'team', name: 'Kundendienst Nord' },
  context: { before: '', after: '.' },
};

export const hostileFinding: FindingView = {
  key: 'f4',
  start: 300,
  end: 330,
  ruleId: 'de/hostile/zum-letzten-mal',
  label: 'hostile',
  lang: 'de',
  actual: 'Ich sage es Ihnen jetzt zum letzten Mal',
  suggestions: ['Ich fasse es noch einmal zusammen'],
  models: [],
  note: 'Die Drohung im Satz verhärtet das Gespräch.',
  source: { kind: 'built-in' },
  context: { before: '', after: ': Die Frist ist abgelaufen.' },
};

export const germanFindings: readonly FindingView[] = [
  negativeFinding,
  lecturingFinding,
  roboticFinding,
  hostileFinding,
];

export const englishFinding: FindingView = {
  key: 'e1',
  start: 0,
  end: 30,
  ruleId: 'en/negative/unable-to-process',
  label: 'negative',
  lang: 'en',
  actual: 'we cannot process your refund without the receipt',
  suggestions: [
    'we can process your refund as soon as we have the receipt',
    'with the receipt we can process your refund at once',
  ],
  models: [],
  note: 'This says what is not possible; the next step is more useful to the customer.',
  source: { kind: 'built-in' },
  context: { before: 'As you can see in our terms, ', after: ', as stated on our website.' },
};

const day = (date: string, flags: Due['flags'] = []): Due => ({
  from: `${date}T09:00:00+01:00`,
  to: `${date}T17:00:00+01:00`,
  precision: 'day',
  flags,
});

const minute = (date: string, time: string): Due => ({
  from: `${date}T${time}:00+01:00`,
  to: `${date}T${time}:00+01:00`,
  precision: 'minute',
  flags: [],
});

export const dues = {
  friday: day('2026-11-27'),
  timed: minute('2026-11-27', '14:00'),
  halfPast: minute('2026-11-25', '09:30'),
  morning: {
    from: '2026-11-26T08:00:00+01:00',
    to: '2026-11-26T12:00:00+01:00',
    precision: 'part',
    flags: [],
  },
  week: { from: '2026-11-30T09:00:00+01:00', to: '2026-12-04T17:00:00+01:00', precision: 'week', flags: [] },
  month: { from: '2026-12-01T09:00:00+01:00', to: '2026-12-31T17:00:00+01:00', precision: 'month', flags: [] },
  sunday: day('2026-11-29', ['nonWorkingDay']),
  ambiguous: day('2026-12-04', ['ambiguous']),
  nextYear: day('2027-01-11'),
} as const satisfies Readonly<Record<string, Due>>;

const datedCommitment: Commitment & Span = {
  start: 400,
  end: 450,
  lang: 'de',
  clause: 'Ich rufe Sie bis Freitag um 14 Uhr zurück',
  when: { start: 413, end: 439 },
  due: dues.timed,
  vague: false,
};

const vagueCommitment: Commitment & Span = {
  start: 470,
  end: 520,
  lang: 'de',
  clause: 'Wir kümmern uns zeitnah um die Ersatzlieferung',
  when: { start: 486, end: 493 },
  due: null,
  vague: true,
};

const sundayCommitment: Commitment & Span = {
  start: 530,
  end: 580,
  lang: 'de',
  clause: 'Die Gutschrift veranlasse ich am 29. November',
  when: { start: 560, end: 575 },
  due: dues.sunday,
  vague: false,
};

const draft: DraftView = {
  id: 'd1',
  addressee: 'Petra Keller',
  subject: 'Re: Bestellung 40718 – Lieferung unvollständig',
  host: 'gmail',
  status: 'ready',
  revision: 12,
  languages: ['de'],
  findings: germanFindings,
  commitments: [],
  ignored: [],
};

export const withDraft = (changes: Partial<DraftView> = {}, rest: Partial<PanelState> = {}): PanelState => ({
  ...baseState,
  page: { kind: 'draft', draft: { ...draft, ...changes }, others: [] },
  ...rest,
});

const reminder = (id: string, changes: Partial<Reminder>): Reminder => ({
  id,
  sendId: `s-${id}`,
  createdAt: '2026-11-20T08:12:00Z',
  settlesAt: '2026-11-20T08:12:31Z',
  status: 'open',
  statusAt: '2026-11-20T08:12:00Z',
  host: 'gmail',
  threadKey: null,
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/example',
  addressee: 'Reto Brunner',
  quote: 'Ich gebe Ihnen bis Montag Bescheid',
  due: day('2026-11-23'),
  notifiedAt: null,
  ...changes,
});

export const reminders = {
  overdue: reminder('r1', {}),
  today: reminder('r2', {
    addressee: 'Jana Wolf',
    quote: 'Heute Nachmittag schicke ich Ihnen das Rücksendeetikett',
    due: { from: '2026-11-24T12:00:00+01:00', to: '2026-11-24T17:00:00+01:00', precision: 'part', flags: [] },
  }),
  thisWeek: reminder('r3', {
    addressee: 'Petra Keller',
    quote: 'Ich rufe Sie bis Freitag um 14 Uhr zurück',
    due: dues.timed,
  }),
  later: reminder('r4', {
    addressee: null,
    quote: 'In der Woche vom 30. November liegt die Offerte bei Ihnen',
    due: dues.week,
  }),
  proposedUndated: reminder('r5', {
    status: 'proposed',
    addressee: 'Miriam Sennhauser',
    quote: 'Ich kläre das mit der Buchhaltung und melde mich',
    due: null,
  }),
  proposedAmbiguous: reminder('r6', {
    status: 'proposed',
    quote: 'Nächsten Freitag haben Sie die Abrechnung',
    due: dues.ambiguous,
  }),
  proposedUnseen: reminder('r7', { status: 'proposed', quote: 'Am Freitag melde ich mich', due: dues.friday }),
  pending: reminder('r8', { status: 'pending', quote: 'Morgen früh melde ich mich' }),
  justDone: reminder('r9', {
    status: 'done',
    statusAt: '2026-11-24T09:38:00Z',
    quote: 'Die Rechnung geht heute noch hinaus',
  }),
  doneLongAgo: reminder('r10', { status: 'done', quote: 'Ich schicke Ihnen den Beleg' }),
} as const satisfies Readonly<Record<string, Reminder>>;

const ignores = {
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
  sent: { kind: 'sent', id: 'n8', count: 2 },
  sendUndone: { kind: 'send-undone', id: 'n9', count: 1 },
  storageFull: { kind: 'not-saved', id: 'n10', full: true, promises: 2 },
  notSaved: { kind: 'not-saved', id: 'n11', full: false, promises: 0 },
} as const satisfies Readonly<Record<string, Notice>>;

export const team = {
  kind: 'active',
  name: 'Kundendienst Nord',
  phrases: 42,
  problems: [],
  contact: 'Ursula Hartmann, Apparat 214',
} as const satisfies PanelState['team'];

const collapsed = (...collapsedCards: readonly string[]): Partial<PanelState> => ({
  settings: { ...baseState.settings, collapsedCards },
});

/** Everything that the panel must be able to show, by name. */
export const states = {
  'no-host': { ...baseState, page: { kind: 'no-host' } },
  connecting: { ...baseState, page: { kind: 'connecting' } },
  'no-draft': baseState,
  'not-understood': {
    ...baseState,
    page: { kind: 'not-understood', host: 'zendesk', missing: ['composer', 'send-button'] },
  },
  empty: withDraft({ status: 'empty', findings: [], languages: [] }),
  'other-language': withDraft({ status: 'other-language', findings: [], languages: [] }),
  internal: withDraft({ status: 'internal', findings: [], languages: [], host: 'zendesk' }),
  analysing: withDraft({ status: 'analysing', findings: [] }),
  nothing: withDraft({ findings: [] }),
  hints: withDraft(),
  'model-sentences': withDraft({ findings: [lecturingFinding] }),
  'team-hint': withDraft({ findings: [roboticFinding] }, { team }),
  english: withDraft({
    findings: [englishFinding],
    languages: ['en', 'de'],
    addressee: 'Oliver Thompson-Featherstonehaugh',
    subject: 'Refund',
  }),
  'several-drafts': {
    ...baseState,
    page: {
      kind: 'draft',
      draft,
      others: [
        { id: 'd2', addressee: 'Reto Brunner', subject: 'Offerte' },
        { id: 'd3', addressee: null, subject: 'Rücksendung Kaffeemaschine' },
        { id: 'd4', addressee: null, subject: null },
      ],
    },
  },
  promises: withDraft(
    { findings: [], commitments: [datedCommitment, vagueCommitment, sundayCommitment] },
    { reminders: [reminders.overdue, reminders.today, reminders.thisWeek, reminders.later, reminders.doneLongAgo] },
  ),
  proposed: {
    ...baseState,
    reminders: [reminders.proposedUndated, reminders.proposedAmbiguous, reminders.proposedUnseen, reminders.pending],
  },
  settled: { ...baseState, reminders: [reminders.justDone, reminders.thisWeek] },
  ignored: withDraft({ findings: [hostileFinding], ignored: [ignores.here, ignores.phrase, ignores.label] }),
  replaced: withDraft({ findings: germanFindings.slice(1) }, { notice: notices.replaced }),
  copied: withDraft({}, { notice: notices.copied }),
  'copy-failed': withDraft({}, { notice: notices.copyFailed }),
  'storage-full': { ...baseState, notice: notices.storageFull, reminders: [reminders.thisWeek] },
  'not-saved': withDraft({}, { notice: notices.notSaved }),
  sent: { ...baseState, notice: notices.sent, reminders: [reminders.thisWeek] },
  'team-problems': withDraft(
    {},
    {
      team: {
        ...team,
        problems: [
          { path: 'rules[3].flags[0]', message: 'this sentence is not flagged by the rule' },
          { path: 'rules[11].better[1]', message: 'ends in a full stop' },
        ],
      },
    },
  ),
  problems: {
    ...baseState,
    problems: [{ path: 'reminders[2].due.from', message: 'expected a date with offset' }],
  },
  'first-run': {
    ...baseState,
    page: { kind: 'no-host' },
    settings: { ...baseState.settings, firstRunSeen: false, seenVersion: null },
  },
  update: withDraft({}, { version: '0.2.0' }),
  collapsed: withDraft({ commitments: [datedCommitment] }, collapsed('hints', 'promises')),
  full: withDraft(
    { commitments: [datedCommitment, vagueCommitment], ignored: [ignores.phrase] },
    { team, reminders: [reminders.proposedUndated, reminders.overdue, reminders.today, reminders.thisWeek] },
  ),
} as const satisfies Readonly<Record<string, PanelState>>;
