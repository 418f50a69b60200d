import { describe, expect, test } from 'vitest';
import type { Due, DueFlag } from '../commitments/commitment';
import type { Reminder, ReminderStatus } from './reminder';
import {
  dueCount,
  dueOnDay,
  markTold,
  nextWakeUp,
  pruned,
  remindersFrom,
  type Sending,
  settled,
  undoSending,
  untold,
  withDue,
  withStatus,
} from './reminder-states';

const ZONE = 'Europe/Berlin';
/** A Monday. */
const NOW = '2026-11-23T09:00:00Z';
const HOURS = ['09:00', '17:00'] as const;
const friday = dueOnDay('2026-11-27', ZONE, HOURS);
const flagged = (...flags: readonly DueFlag[]): Due => ({ ...friday, flags });

const sending = (parts: Partial<Sending> = {}): Sending => ({
  sendId: 's1',
  host: 'gmail',
  threadKey: 't1',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
  addressee: 'Petra Keller',
  promises: [{ quote: 'Ich melde mich bis Freitag', due: friday, vague: false }],
  confirmed: true,
  undoMs: 31_000,
  ...parts,
});
const made = (parts: Partial<Sending> = {}): Reminder[] => remindersFrom(sending(parts), NOW, ['a', 'b', 'c']);
const one = (parts: Partial<Reminder> = {}): Reminder => {
  const [reminder] = made({ undoMs: 0 });
  if (!reminder) throw new Error('nothing was made');
  return { ...reminder, ...parts };
};
const onDay = (day: string, parts: Partial<Reminder> = {}): Reminder =>
  one({ id: day, due: dueOnDay(day, ZONE, HOURS), ...parts });

describe('making', () => {
  test('a confirmed sending waits until it can no longer be taken back', () => {
    const [reminder] = made();
    expect(reminder).toMatchObject({ status: 'pending', settlesAt: '2026-11-23T09:00:31.000Z' });
    expect(settled(made(), '2026-11-23T09:00:30Z')[0]?.status).toBe('pending');
    expect(settled(made(), '2026-11-23T09:00:31Z')[0]).toMatchObject({
      status: 'open',
      statusAt: '2026-11-23T09:00:31Z',
    });
  });

  test('without a time to take it back it is open at once', () => {
    expect(made({ undoMs: 0 })[0]?.status).toBe('open');
  });

  test.each<[string, Partial<Sending>]>([
    ['no date', { promises: [{ quote: 'Ich melde mich', due: null, vague: true }] }],
    ['an ambiguous date', { promises: [{ quote: 'nächsten Freitag', due: flagged('ambiguous'), vague: false }] }],
    ['a day without work', { promises: [{ quote: 'am Sonntag', due: flagged('nonWorkingDay'), vague: false }] }],
    ['a time gone by', { promises: [{ quote: 'bis 12 Uhr', due: flagged('past'), vague: false }] }],
    ['an unconfirmed sending', { confirmed: false }],
  ])('%s asks first', (_, parts) => {
    expect(made({ ...parts, undoMs: 0 })[0]?.status).toBe('proposed');
    const later = settled(made(parts), '2026-11-23T10:00:00Z');
    expect(later[0]?.status).toBe('proposed');
  });

  test('undoing the sending takes all of its reminders away', () => {
    const both = [...made(), ...made({ sendId: 's2' })];
    expect(undoSending(both, 's1').map(({ sendId }) => sendId)).toEqual(['s2']);
  });
});

describe('changing', () => {
  test('a chosen day opens a proposed reminder and asks to be told again', () => {
    const proposed = one({ status: 'proposed', notifiedAt: NOW });
    expect(withDue([proposed], 'a', friday, NOW)[0]).toMatchObject({ status: 'open', due: friday, notifiedAt: null });
  });

  test('only the named reminder changes its status', () => {
    const changed = withStatus([onDay('2026-11-24'), onDay('2026-11-25')], '2026-11-25', 'done', NOW);
    expect(changed.map(({ status }) => status)).toEqual(['open', 'done']);
  });

  test.each<[ReminderStatus, number, boolean]>([
    ['done', 29, true],
    ['done', 31, false],
    ['dropped', 31, false],
    ['open', 400, true],
    ['proposed', 400, true],
  ])('%s after %i days is kept: %s', (status, days, kept) => {
    const later = Temporal.Instant.from(NOW)
      .add({ hours: 24 * days })
      .toString();
    expect(pruned([one({ status })], later)).toHaveLength(kept ? 1 : 0);
  });
});

describe('telling', () => {
  const atHalfPastTen = one({
    due: { from: '2026-11-23T11:30:00+01:00', to: '2026-11-23T11:30:00+01:00', precision: 'minute', flags: [] },
  });

  test('a day is told in its morning, an hour half an hour before', () => {
    expect(
      untold(
        [friday].map((due) => one({ due })),
        '2026-11-27T07:59:00Z',
      ),
    ).toEqual([]);
    expect(
      untold(
        [friday].map((due) => one({ due })),
        '2026-11-27T08:00:00Z',
      ),
    ).toHaveLength(1);
    expect(untold([atHalfPastTen], '2026-11-23T09:59:00Z')).toEqual([]);
    expect(untold([atHalfPastTen], '2026-11-23T10:00:00Z')).toHaveLength(1);
  });

  test('each is told once', () => {
    const told = markTold([atHalfPastTen], untold([atHalfPastTen], '2026-11-23T10:00:00Z'), '2026-11-23T10:00:00Z');
    expect(untold(told, '2026-11-23T12:00:00Z')).toEqual([]);
  });

  test('the next wake-up is the earliest of settling and telling', () => {
    expect(nextWakeUp([onDay('2026-11-27'), ...made()])).toBe(Date.parse('2026-11-23T09:00:31Z'));
    expect(nextWakeUp([onDay('2026-11-27'), onDay('2026-11-25')])).toBe(Date.parse('2026-11-25T08:00:00Z'));
    expect(nextWakeUp([one({ status: 'done' }), one({ status: 'proposed' })])).toBeNull();
  });

  test('the badge counts what is due by midnight here and tells when something is late', () => {
    expect(dueCount([onDay('2026-11-23'), onDay('2026-11-24')], NOW, ZONE)).toEqual({ count: 1, isLate: false });
    expect(dueCount([onDay('2026-11-20'), onDay('2026-11-23')], NOW, ZONE)).toEqual({ count: 2, isLate: true });
  });
});
