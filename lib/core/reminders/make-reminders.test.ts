import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due, DueFlag } from '../commitments/commitment';
import { dueOnDay } from './due-on-day';
import { remindersFrom, type Sending, type SentPromise, settled } from './make-reminders';
import { QUOTE_LIMIT, type Reminder, type ReminderPolicy } from './reminder';
import { context, FRIDAY, HOURS, NOW, sending, ZONE } from './reminder-for-tests';

const flagged = (...flags: readonly DueFlag[]): Due => ({ ...FRIDAY, flags });
const promise = (quote: string, parts: Partial<SentPromise> = {}): SentPromise => ({
  quote,
  due: FRIDAY,
  vague: false,
  kind: 'promise',
  ...parts,
});
const made = (parts: Partial<Sending> = {}, policy: Partial<ReminderPolicy> = {}): Reminder[] => {
  const report = sending(parts);
  return remindersFrom(
    report,
    context(NOW, policy),
    report.promises.map((_, n) => `id${n}`),
  );
};

describe('a promise that was sent', () => {
  test('waits until the mail can no longer be taken back, then stands since that moment', () => {
    const [reminder] = made();
    expect(reminder).toMatchObject({ status: 'pending', settlesAt: '2026-11-23T09:00:31.000Z' });
    expect(settled(made(), context('2026-11-23T09:00:30Z'))[0]?.status).toBe('pending');
    // The browser was shut right after sending and opened the next morning.
    expect(settled(made(), context('2026-11-24T08:05:00Z'))[0]).toMatchObject({
      status: 'open',
      statusAt: '2026-11-23T09:00:31.000Z',
      history: [{ what: 'made' }, { what: 'opened', at: '2026-11-23T09:00:31.000Z' }],
    });
  });

  test('is open at once where nothing can be taken back', () => {
    expect(made({ undoMs: 0 })[0]).toMatchObject({ status: 'open', kind: 'promise', history: [{ what: 'made' }] });
  });

  test('does not wait for ever when the clock was set back meanwhile', () => {
    expect(settled(made(), context('2025-11-23T09:00:00Z'))[0]).toMatchObject({
      status: 'open',
      statusAt: '2025-11-23T09:00:00Z',
    });
  });

  test.each<[string, Partial<Sending>, Partial<ReminderPolicy>?]>([
    ['no date', { promises: [promise('Ich melde mich', { due: null, vague: true })] }],
    ['an ambiguous date', { promises: [promise('nächsten Freitag', { due: flagged('ambiguous') })] }],
    ['a day without work', { promises: [promise('am Sonntag', { due: flagged('nonWorkingDay') })] }],
    ['a time gone by', { promises: [promise('bis 12 Uhr', { due: flagged('past') })] }],
    ['what others are to do', { promises: [promise('Der Techniker kommt am Freitag', { kind: 'expectation' })] }],
    ['what the customer must allow first', { promises: [promise('Sobald Sie …', { kind: 'conditional' })] }],
    ['an agent who wants to be asked', {}, { mode: 'ask' }],
    ['an unconfirmed sending', { confirmed: false }],
  ])('%s asks first', (_, parts, policy) => {
    expect(made({ ...parts, undoMs: 0 }, policy)[0]?.status).toBe('proposed');
    const [waiting] = made(parts, policy);
    expect(waiting?.status).toBe(parts.confirmed === false ? 'proposed' : 'pending');
    expect(settled(made(parts, policy), context('2026-11-23T10:00:00Z', policy))[0]?.status).toBe('proposed');
  });

  test('a reply without promises makes none', () => {
    expect(made({ promises: [] })).toEqual([]);
  });
});

describe('what one mail promises for the same time', () => {
  const thursday = dueOnDay('2026-11-26', ZONE, HOURS);

  test('is one reminder, in the order of the mail', () => {
    const promises = [
      promise('Ich schicke den Vertrag'),
      promise('ich prüfe das', { due: thursday }),
      promise('ich rufe Sie an'),
    ];
    expect(made({ promises }).map(({ quote }) => quote)).toEqual([
      'Ich schicke den Vertrag · ich rufe Sie an',
      'ich prüfe das',
    ]);
  });

  test('is the agent’s own where one part is, and doubtful where one part is', () => {
    const promises = [
      promise('Der Techniker kommt', { kind: 'expectation' }),
      promise('ich rufe an', { due: flagged('ambiguous') }),
    ];
    const merged = made({ promises, undoMs: 0 });
    expect(merged).toMatchObject([{ kind: 'promise', status: 'proposed', due: { flags: ['ambiguous'] } }]);
  });

  test('stays apart without a date', () => {
    const promises = [promise('Ich melde mich bald', { due: null }), promise('ich prüfe das bald', { due: null })];
    expect(made({ promises })).toHaveLength(2);
  });

  test('never grows beyond its limit and cuts no character in two', () => {
    const quotes = fc.array(fc.string({ unit: 'grapheme', maxLength: QUOTE_LIMIT }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(quotes, (all) => {
        const short = all.map((quote) => quote.slice(0, QUOTE_LIMIT).toWellFormed());
        const [reminder, ...more] = made({ promises: short.map((quote) => promise(quote)) });
        expect(more).toEqual([]);
        expect(reminder?.quote.length).toBeLessThanOrEqual(QUOTE_LIMIT);
        expect(reminder?.quote.isWellFormed()).toBe(true);
        const whole = [...new Set(short)].join(' · ');
        if (new Set(short).size === short.length && whole.length > QUOTE_LIMIT) expect(reminder?.quote).toMatch(/…$/);
        if (new Set(short).size === short.length && whole.length <= QUOTE_LIMIT) expect(reminder?.quote).toBe(whole);
      }),
    );
  });
});
