/** Made-up states of the panel for tests and galleries. It is always Tuesday, 24 November 2026, 10:40 in Zurich. */
import type { Advice } from '@/lib/core/view/advice';
import type { DraftView, PanelState } from '@/lib/core/view/panel-state';
import { advices, customerMessages } from './advice';
import {
  chosenCommitment,
  conditionalCommitment,
  datedCommitment,
  expectationCommitment,
  sundayCommitment,
  vagueCommitment,
} from './commitments';
import { englishFinding, germanFindings, hostileFinding, lecturingFinding, roboticFinding } from './findings';
import { ignores, notices } from './notices';
import { manyReminders, reminders } from './reminders';

export const baseState: PanelState = {
  page: { kind: 'no-draft', host: 'gmail' },
  notice: null,
  reminders: [],
  team: { kind: 'none' },
  settings: { collapsedCards: [], firstRunSeen: true, seenVersion: '0.1.0', badge: true },
  advice: null,
  problems: [],
  version: '0.1.0',
  now: '2026-11-24T09:40:00Z',
  zone: 'Europe/Zurich',
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
  threadKey: 'thread-40718',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/example',
  text: 'Guten Tag Frau Keller\n\nIch habe mir Ihre Bestellung genau angesehen.',
  customer: { key: 'petra.keller@example.com', messages: [customerMessages.complaint] },
  ignored: [],
};

export const withDraft = (changes: Partial<DraftView> = {}, rest: Partial<PanelState> = {}): PanelState => ({
  ...baseState,
  page: { kind: 'draft', draft: { ...draft, ...changes }, others: [] },
  ...rest,
});

/** A draft to which something is advised, with nothing else in the panel. */
export const withAdvice = (advice: Advice, changes: Partial<DraftView> = {}): PanelState =>
  withDraft({ findings: [], languages: [advice.lang], ...changes }, { advice });

const english: Partial<DraftView> = {
  addressee: 'Oliver Thompson-Featherstonehaugh',
  subject: 'Re: Wardrobe, order 7731',
};

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
  'promise-kinds': withDraft({
    findings: [],
    commitments: [conditionalCommitment, expectationCommitment, chosenCommitment],
  }),
  heated: withDraft({ findings: [hostileFinding], commitments: [datedCommitment] }),
  'all-kinds': {
    ...baseState,
    reminders: [
      reminders.overdue,
      reminders.rest,
      reminders.asked,
      reminders.confirm,
      reminders.expectation,
      reminders.sameThread,
      reminders.moved,
      reminders.conditional,
      reminders.later,
      reminders.kept,
    ],
  },
  'many-promises': { ...baseState, reminders: manyReminders(12) },
  'proposed-kinds': { ...baseState, reminders: [reminders.proposedExpectation, reminders.proposedConditional] },
  proposed: {
    ...baseState,
    reminders: [reminders.proposedUndated, reminders.proposedAmbiguous, reminders.proposedUnseen, reminders.pending],
  },
  settled: { ...baseState, reminders: [reminders.justDone, reminders.thisWeek] },
  dropped: { ...baseState, reminders: [reminders.justDropped] },
  ignored: withDraft({ findings: [hostileFinding], ignored: [ignores.here, ignores.phrase, ignores.label] }),
  replaced: withDraft({ findings: germanFindings.slice(1) }, { notice: notices.replaced }),
  copied: withDraft({}, { notice: notices.copied }),
  'copy-failed': withDraft({}, { notice: notices.copyFailed }),
  'storage-full': { ...baseState, notice: notices.storageFull, reminders: [reminders.thisWeek] },
  'not-saved': withDraft({}, { notice: notices.notSaved }),
  sent: { ...baseState, notice: notices.sent, reminders: [reminders.thisWeek] },
  reminded: { ...baseState, notice: notices.remindedConfirm, reminders: [reminders.confirm] },
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
  complaint: withAdvice(advices.complaint),
  'own-fault': withAdvice(advices['own-fault']),
  'abuse-first': withAdvice(advices['abuse-first']),
  'abuse-repeated': withAdvice(advices['abuse-repeated']),
  legal: withAdvice(advices.legal),
  'self-harm': withAdvice(advices['self-harm']),
  'self-harm-unset': withAdvice(advices['self-harm-unset']),
  violence: withAdvice(advices.violence),
  'not-urgent': withAdvice(advices['not-urgent']),
  question: withAdvice(advices.question),
  delay: withAdvice(advices.delay),
  'extra-demand': withAdvice(advices['extra-demand']),
  ending: withAdvice(advices.ending),
  'ending-released': withAdvice(advices['ending-released']),
  'no-message': withAdvice(advices['no-message'], { customer: { key: null, messages: [] } }),
  'too-little': withAdvice(advices['too-little']),
  complete: withAdvice(advices.complete),
  'english-delay': withAdvice(advices['english-delay'], english),
  'english-abuse': withAdvice(advices['english-abuse'], english),
  'english-violence': withAdvice(advices['english-violence'], english),
  /** All that a busy thread can show at once. */
  busy: withDraft(
    { commitments: [datedCommitment, sundayCommitment], ignored: [ignores.phrase] },
    { team, advice: advices['abuse-repeated'], reminders: [reminders.overdue, reminders.today] },
  ),
  collapsed: withDraft({ commitments: [datedCommitment] }, collapsed('hints', 'promises')),
  full: withDraft(
    { commitments: [datedCommitment, vagueCommitment], ignored: [ignores.phrase] },
    { team, reminders: [reminders.proposedUndated, reminders.overdue, reminders.today, reminders.thisWeek] },
  ),
} as const satisfies Readonly<Record<string, PanelState>>;
