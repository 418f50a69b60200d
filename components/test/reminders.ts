/** Made-up promises that were sent. It is Tuesday, 24 November 2026, 10:40 in Zurich. */
import type { Reminder } from '@/lib/core/reminders/reminder';
import { day, dues, minute } from './dues';

const reminder = (id: string, changes: Partial<Reminder>): Reminder => ({
  id,
  kind: 'promise',
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
  promised: null,
  notifiedAt: null,
  overdueToldAt: null,
  askedAt: null,
  dropReason: null,
  history: [{ at: '2026-11-20T08:12:00Z', what: 'made' }],
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
  justDropped: reminder('r11', {
    status: 'dropped',
    statusAt: '2026-11-24T09:38:30Z',
    dropReason: 'handed-over',
    quote: 'Ich rufe Sie am Donnerstag an',
  }),
  moved: reminder('r12', {
    threadKey: 'thread-40718',
    addressee: 'Petra Keller',
    quote: 'Die Ersatzlieferung geht bis Mittwoch hinaus',
    due: dues.friday,
    promised: day('2026-11-25'),
  }),
  sameThread: reminder('r13', {
    threadKey: 'thread-40718',
    addressee: 'Petra Keller',
    quote: 'Ich rufe Sie bis Freitag um 14 Uhr zurück',
    due: dues.timed,
  }),
  asked: reminder('r14', {
    threadKey: 'thread-311',
    addressee: 'Jana Wolf',
    quote: 'Heute Nachmittag schicke ich Ihnen das Rücksendeetikett',
    due: { from: '2026-11-24T12:00:00+01:00', to: '2026-11-24T17:00:00+01:00', precision: 'part', flags: [] },
    askedAt: '2026-11-24T09:20:00Z',
  }),
  expectation: reminder('r15', {
    kind: 'expectation',
    addressee: 'Versicherungsgesellschaft Donaudampfschifffahrt',
    quote: 'Der Techniker kommt am Donnerstagmorgen bei Ihnen vorbei',
    due: dues.morning,
  }),
  conditional: reminder('r16', {
    kind: 'conditional',
    addressee: 'Oliver Thompson-Featherstonehaugh',
    quote: 'Dann tausche ich das Gerät bis zum 11. Januar aus',
    due: dues.nextYear,
  }),
  confirm: reminder('r17', {
    kind: 'confirm',
    quote: '',
    addressee: 'Petra Keller',
    due: minute('2026-11-24', '17:00'),
  }),
  rest: reminder('r18', { kind: 'rest', quote: '', due: minute('2026-11-24', '10:50') }),
  proposedExpectation: reminder('r19', {
    kind: 'expectation',
    status: 'proposed',
    statusAt: '2026-11-20T08:12:31Z',
    quote: 'Der Techniker kommt am Donnerstagmorgen bei Ihnen vorbei',
    due: dues.morning,
  }),
  proposedConditional: reminder('r20', {
    kind: 'conditional',
    status: 'proposed',
    statusAt: '2026-11-20T08:12:31Z',
    quote: 'Sobald ich Ihre Seriennummer habe, tausche ich das Gerät aus',
    due: null,
  }),
  kept: reminder('r21', {
    status: 'done',
    statusAt: '2026-11-20T15:00:00Z',
    quote: 'Heute noch liegt die Offerte bei Ihnen',
    due: day('2026-11-20'),
  }),
} as const satisfies Readonly<Record<string, Reminder>>;

const NAMES = ['Petra Keller', 'Reto Brunner', 'Jana Wolf', 'Miriam Sennhauser'] as const;

/** As many promises as a busy desk holds, three to a day. */
export const manyReminders = (count: number): readonly Reminder[] =>
  Array.from({ length: count }, (_, n) => {
    const date = Temporal.PlainDate.from('2026-11-24')
      .add({ days: Math.floor(n / 3) })
      .toString();
    return reminder(`many${n}`, {
      threadKey: `thread-${Math.floor(n / 2)}`,
      addressee: NAMES[Math.floor(n / 2) % NAMES.length] ?? null,
      quote: `Zur Bestellung ${4100 + n} gebe ich Ihnen Bescheid`,
      due: day(date),
    });
  });
