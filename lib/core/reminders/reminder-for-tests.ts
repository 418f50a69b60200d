/** A reminder, a sending and a clock for the tests: Monday 23 November 2026, ten o'clock in Berlin. */
import { dueOnDay } from './due-on-day';
import { newReminder, type Sending } from './make-reminders';
import type { Reminder, ReminderPolicy } from './reminder';
import type { ReminderContext } from './reminder-context';

export const ZONE = 'Europe/Berlin';
export const NOW = '2026-11-23T09:00:00Z';
export const HOURS = ['09:00', '17:00'] as const;

const POLICY: ReminderPolicy = {
  mode: 'auto',
  quietHours: null,
  weekdaysOnly: true,
  keepDays: 30,
  workingHours: HOURS,
  region: 'DE-BY',
};

export const context = (now: string = NOW, policy: Partial<ReminderPolicy> = {}, zone = ZONE): ReminderContext => ({
  now,
  zone,
  policy: { ...POLICY, ...policy },
});

export const FRIDAY = dueOnDay('2026-11-27', ZONE, HOURS);

export const sending = (parts: Partial<Sending> = {}): Sending => ({
  sendId: 's1',
  host: 'gmail',
  threadKey: 't1',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
  addressee: 'Petra Keller',
  promises: [{ quote: 'Ich melde mich bis Freitag', due: FRIDAY, vague: false, kind: 'promise' }],
  confirmed: true,
  undoMs: 31_000,
  ...parts,
});

/** Open and due on Friday. */
export const reminder = (parts: Partial<Reminder> = {}): Reminder => ({
  ...newReminder('a', 's1', sending(), NOW),
  quote: 'Ich melde mich bis Freitag',
  due: FRIDAY,
  ...parts,
});

export const onDay = (day: string, parts: Partial<Reminder> = {}): Reminder =>
  reminder({ id: day, due: dueOnDay(day, ZONE, HOURS), ...parts });
