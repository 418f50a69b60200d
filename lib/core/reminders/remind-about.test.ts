import { expect, test } from 'vitest';
import { remindAbout } from './remind-about';
import type { Reminder, ReminderPolicy } from './reminder';
import { context, sending } from './reminder-for-tests';
import { nextWakeUp, untold } from './tell-reminders';

const about = (what: 'confirm' | 'rest', now: string, policy: Partial<ReminderPolicy> = {}): Reminder =>
  remindAbout(what, sending(), { id: 'a', sendId: 'own' }, context(now, policy));

test('it leads back to its place and says nothing', () => {
  expect(about('confirm', '2026-11-23T09:00:00Z')).toMatchObject({
    id: 'a',
    sendId: 'own',
    kind: 'confirm',
    status: 'open',
    host: 'gmail',
    threadKey: 't1',
    addressee: 'Petra Keller',
    quote: '',
    history: [{ what: 'made' }],
  });
});

test.each<[string, string, string, string]>([
  ['on a working day: before closing', '2026-11-23T09:00:00Z', '2026-11-23T17:00', '2026-11-23T17:00'],
  ['early on a working day: before closing', '2026-11-23T05:00:00Z', '2026-11-23T17:00', '2026-11-23T17:00'],
  ['after hours: tomorrow', '2026-11-23T16:00:00Z', '2026-11-24T09:00', '2026-11-24T17:00'],
  ['on Friday after hours: Monday', '2026-11-27T18:00:00Z', '2026-11-30T09:00', '2026-11-30T17:00'],
  ['on a Saturday: Monday', '2026-11-28T10:00:00Z', '2026-11-30T09:00', '2026-11-30T17:00'],
  ['on a holiday: after it', '2026-12-25T10:00:00Z', '2026-12-28T09:00', '2026-12-28T17:00'],
])('confirming a call %s', (_, now, from, to) => {
  expect(about('confirm', now).due).toMatchObject({ from: `${from}:00+01:00`, to: `${to}:00+01:00` });
});

test('a heated reply rests for ten minutes exactly, at night and on Sundays too', () => {
  // A Sunday, 23:55 in Berlin.
  const policy = { quietHours: ['18:00', '08:00'] as const };
  const rest = about('rest', '2026-11-29T22:55:07Z', policy);
  expect(rest.due?.to).toBe('2026-11-30T00:05:07+01:00');
  expect(nextWakeUp([rest], context('2026-11-29T22:55:07Z', policy))).toBe(Date.parse('2026-11-29T23:05:07Z'));
  expect(untold([rest], context('2026-11-29T23:05:06Z', policy))).toEqual([]);
  expect(untold([rest], context('2026-11-29T23:05:07Z', policy))).toMatchObject([{ isOverdue: false }]);
});
