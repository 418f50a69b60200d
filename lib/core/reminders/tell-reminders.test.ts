import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due } from '../commitments/commitment';
import { withMoved } from './change-reminders';
import { dueOnDay } from './due-on-day';
import type { Reminder, ReminderPolicy } from './reminder';
import { context, HOURS, NOW, onDay, reminder, ZONE } from './reminder-for-tests';
import { dueCount, markTold, nextWakeUp, untold } from './tell-reminders';

/** Berlin wall-clock times of the winter of 2026. */
const local = (time: string): string => `${time}:00+01:00`;
const due = (from: string, to: string, precision: Due['precision']): Due => ({
  from: local(from),
  to: local(to),
  precision,
  flags: [],
});
const minute = (time: string): Due => due(time, time, 'minute');

/** When it is told first, and when again, in local time; the alarm's moments followed one by one. */
function tellings(one: Reminder, policy: Partial<ReminderPolicy> = {}, zone = ZONE): string[] {
  let reminders: readonly Reminder[] = [one];
  const told: string[] = [];
  for (let look = 0; look < 6; look++) {
    const moment = nextWakeUp(reminders, context(NOW, policy, zone));
    if (moment === null) return told;
    const now = Temporal.Instant.fromEpochMilliseconds(moment).toString();
    const news = untold(reminders, context(now, policy, zone));
    const word = news[0]?.isOverdue ? ' overdue' : '';
    told.push(`${Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDateTime().toString()}${word}`);
    reminders = markTold(reminders, news, now);
  }
  throw new Error('is told without end');
}

describe('is told before it is due, and once more the next working morning', () => {
  test.each<[string, Due, string, string]>([
    ['an hour', minute('2026-11-24T14:00'), '2026-11-24T13:30:00', '2026-11-25T09:00:00'],
    [
      'a span of hours',
      due('2026-11-24T09:00', '2026-11-24T11:00', 'minute'),
      '2026-11-24T08:30:00',
      '2026-11-25T09:00:00',
    ],
    // Written at ten: the time runs already, so its end counts.
    [
      'within hours',
      due('2026-11-23T09:59', '2026-11-23T13:00', 'minute'),
      '2026-11-23T12:30:00',
      '2026-11-24T09:00:00',
    ],
    ['in half an hour: after half of it', minute('2026-11-23T10:30'), '2026-11-23T10:15:00', '2026-11-24T09:00:00'],
    [
      'a part of a day',
      due('2026-11-24T12:00', '2026-11-24T17:00', 'part'),
      '2026-11-24T12:00:00',
      '2026-11-25T09:00:00',
    ],
    [
      'the part of a day that it is',
      due('2026-11-23T09:00', '2026-11-23T12:00', 'part'),
      '2026-11-23T11:30:00',
      '2026-11-24T09:00:00',
    ],
    ['a day', due('2026-11-27T09:00', '2026-11-27T17:00', 'day'), '2026-11-27T09:00:00', '2026-11-30T09:00:00'],
    ['today', due('2026-11-23T09:00', '2026-11-23T17:00', 'day'), '2026-11-23T16:30:00', '2026-11-24T09:00:00'],
    [
      'within days: on the last',
      due('2026-11-23T09:00', '2026-11-26T17:00', 'day'),
      '2026-11-26T09:00:00',
      '2026-11-27T09:00:00',
    ],
    [
      'from one day to another: on the first',
      due('2026-11-25T09:00', '2026-11-27T17:00', 'day'),
      '2026-11-25T09:00:00',
      '2026-11-30T09:00:00',
    ],
    ['a week', due('2026-11-30T09:00', '2026-12-04T17:00', 'week'), '2026-11-30T09:00:00', '2026-12-07T09:00:00'],
    [
      'a month that begins with a holiday',
      due('2027-01-01T09:00', '2027-01-29T17:00', 'month'),
      '2027-01-04T09:00:00',
      '2027-02-01T09:00:00',
    ],
    ['a time gone by', minute('2026-11-23T09:30'), '2026-11-23T09:30:00', '2026-11-24T09:00:00'],
  ])('%s', (_, time, first, again) => {
    expect(tellings(reminder({ due: time }))).toEqual([first, `${again} overdue`]);
  });

  test('a time that was chosen late is told between the choice and the time', () => {
    const [moved] = withMoved([reminder()], 'a', { kind: 'hour' }, context('2026-11-27T09:00:00Z'));
    expect(moved && tellings(moved)[0]).toBe('2026-11-27T10:30:00');
  });
});

describe('days off', () => {
  const saturday = due('2026-11-28T09:00', '2026-11-28T17:00', 'day');

  test.each<[string, Due, Partial<ReminderPolicy>, string[]]>([
    ['a Saturday is told on Monday, as overdue', saturday, {}, ['2026-11-30T09:00:00 overdue']],
    [
      'but on Saturday to those who want it',
      saturday,
      { weekdaysOnly: false },
      ['2026-11-28T09:00:00', '2026-11-30T09:00:00 overdue'],
    ],
    [
      'Christmas is told after it',
      due('2026-12-25T09:00', '2026-12-25T17:00', 'day'),
      {},
      ['2026-12-28T09:00:00 overdue'],
    ],
    [
      'an hour on a Saturday is told on that Saturday',
      minute('2026-11-28T10:00'),
      {},
      ['2026-11-28T09:30:00', '2026-11-30T09:00:00 overdue'],
    ],
    [
      'an hour just after midnight is told when it can be',
      minute('2026-11-30T00:10'),
      {},
      ['2026-11-30T09:00:00', '2026-12-01T09:00:00 overdue'],
    ],
    [
      'a holiday of another region is a working day',
      due('2027-01-06T09:00', '2027-01-06T17:00', 'day'),
      { region: 'DE-BE' },
      ['2027-01-06T09:00:00', '2027-01-07T09:00:00 overdue'],
    ],
    [
      'the own region’s is none',
      due('2027-01-06T09:00', '2027-01-06T17:00', 'day'),
      {},
      ['2027-01-07T09:00:00 overdue'],
    ],
  ])('%s', (_, time, policy, expected) => {
    expect(tellings(reminder({ due: time }), policy)).toEqual(expected);
  });
});

describe('quiet hours', () => {
  const night = ['18:00', '08:00'] as const;

  test.each<[string, Due, Partial<ReminderPolicy>, string[]]>([
    [
      'what comes in the evening is told in the morning',
      minute('2026-11-24T19:00'),
      { quietHours: night },
      ['2026-11-25T08:00:00 overdue'],
    ],
    [
      'what comes early is told at their end',
      minute('2026-11-24T07:45'),
      { quietHours: night },
      ['2026-11-24T08:00:00', '2026-11-25T09:00:00 overdue'],
    ],
    [
      'within one day too',
      minute('2026-11-24T13:00'),
      { quietHours: ['12:00', '13:00'] },
      ['2026-11-24T13:00:00', '2026-11-25T09:00:00 overdue'],
    ],
    [
      'their first minute is quiet, their last is over',
      minute('2026-11-24T12:30'),
      { quietHours: ['12:00', '12:01'] },
      ['2026-11-24T12:01:00', '2026-11-25T09:00:00 overdue'],
    ],
    [
      'a quiet morning is waited for',
      due('2026-11-24T09:00', '2026-11-24T17:00', 'day'),
      { quietHours: ['17:00', '10:00'] },
      ['2026-11-24T10:00:00', '2026-11-25T10:00:00 overdue'],
    ],
    [
      'a quiet Friday evening lasts until Monday',
      minute('2026-11-27T19:00'),
      { quietHours: night },
      ['2026-11-30T09:00:00 overdue'],
    ],
    [
      'and until the end of Monday’s quiet',
      minute('2026-11-27T19:00'),
      { quietHours: ['18:00', '10:00'] },
      ['2026-11-30T10:00:00 overdue'],
    ],
    [
      'hours that begin when they end are none',
      minute('2026-11-24T19:00'),
      { quietHours: ['08:00', '08:00'] },
      ['2026-11-24T18:30:00', '2026-11-25T09:00:00 overdue'],
    ],
  ])('%s', (_, time, policy, expected) => {
    expect(tellings(reminder({ due: time }), policy)).toEqual(expected);
  });

  test.each<[string, Partial<ReminderPolicy>, string, string]>([
    ['a browser opened at night says nothing until morning', {}, '2026-11-27T20:30:00Z', '2026-11-30T08:00:00Z'],
    ['nor on a Saturday', { quietHours: null }, '2026-11-28T11:00:00Z', '2026-11-30T08:00:00Z'],
    ['unless it may', { weekdaysOnly: false }, '2026-11-27T20:30:00Z', '2026-11-28T07:00:00Z'],
  ])('%s', (_, parts, opened, morning) => {
    const policy = { quietHours: night, ...parts };
    expect(untold([reminder()], context(opened, policy))).toEqual([]);
    expect(nextWakeUp([reminder()], context(opened, policy))).toBe(Date.parse(morning));
    expect(untold([reminder()], context(morning, policy))).toMatchObject([{ isOverdue: true }]);
  });

  test('the clock’s repeated and missing hours change nothing', () => {
    const quietHours = ['22:00', '02:30'] as const;
    const early = (day: string, offset: string): Due => ({
      ...minute(`${day}T02:15`),
      from: `${day}T01:45:00${offset}`,
      to: `${day}T01:45:00${offset}`,
    });
    const policy = { quietHours, weekdaysOnly: false };
    expect(tellings(reminder({ due: early('2027-03-28', '+01:00') }), policy)[0]).toBe('2027-03-28T03:30:00');
    expect(tellings(reminder({ due: early('2027-10-31', '+02:00') }), policy)[0]).toBe('2027-10-31T02:30:00');
  });
});

describe('a clock that is not what it was', () => {
  const late = '2026-11-27T08:00:00Z';
  const told = markTold([reminder()], untold([reminder()], context(late)), late);

  test('set back, nothing is told twice', () => {
    for (const now of ['2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z', '2026-11-27T20:00:00Z'])
      expect(untold(told, context(now))).toEqual([]);
    expect(untold(told, context('2026-11-30T08:00:00Z'))).toMatchObject([{ isOverdue: true }]);
  });

  test('set back, what was not told is told at its time', () => {
    expect(untold([reminder()], context('2020-01-01T00:00:00Z'))).toEqual([]);
    expect(untold([reminder({ createdAt: '2030-01-01T00:00:00Z' })], context(late))).toHaveLength(1);
  });

  test('in another zone a day keeps its date, an hour its instant', () => {
    expect(tellings(reminder(), {}, 'America/New_York')).toEqual([
      '2026-11-27T09:00:00',
      '2026-11-30T09:00:00 overdue',
    ]);
    expect(tellings(reminder(), {}, 'Pacific/Auckland')[0]).toBe('2026-11-27T09:00:00');
    const hour = reminder({ due: minute('2026-11-27T16:00') });
    expect(tellings(hour, {}, 'America/New_York')[0]).toBe('2026-11-27T09:30:00');
    // Where the next morning begins before that evening is over.
    const evening = reminder({ due: due('2026-12-14T12:00', '2026-12-15T21:01', 'week') });
    expect(tellings(evening, {}, 'Pacific/Auckland')[1]).toBe('2026-12-16T09:00:00 overdue');
  });

  test('travelling after it was told, it is not told again before it is overdue', () => {
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles'])
      expect(untold(told, context('2026-11-27T12:00:00Z', {}, zone))).toEqual([]);
  });

  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC');
  const times = fc.integer({ min: 0, max: 60 * 24 * 30 });
  const policies = fc.record({
    quietHours: fc.constantFrom(
      null,
      ['18:00', '08:00'] as const,
      ['12:00', '13:00'] as const,
      ['00:00', '23:59'] as const,
    ),
    weekdaysOnly: fc.boolean(),
  });
  const instant = (minutes: number): string => Temporal.Instant.from(NOW).add({ minutes }).toString();
  const dues = fc
    .record({
      at: times,
      span: fc.integer({ min: 0, max: 3000 }),
      precision: fc.constantFrom('minute', 'part', 'day', 'week', 'month'),
    })
    .map(({ at, span, precision }): Due => {
      const written = (minutes: number): string =>
        Temporal.Instant.from(instant(minutes))
          .toZonedDateTimeISO(ZONE)
          .toString({ timeZoneName: 'never', smallestUnit: 'second' });
      return { from: written(at), to: written(at + span), precision, flags: [] };
    });

  const isQuietAt = (at: Temporal.PlainDateTime, quiet: ReminderPolicy['quietHours']): boolean => {
    const clock = at.toPlainTime().toString().slice(0, 5);
    const [from, to] = quiet ?? ['00:00', '00:00'];
    return from > to ? clock >= from || clock < to : clock >= from && clock < to;
  };
  const isQuiet = (now: string, zone: string, quiet: ReminderPolicy['quietHours']): boolean =>
    isQuietAt(Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDateTime(), quiet);
  /** A Tuesday three months on, at ten o'clock and in the only minute in which some have no quiet. */
  const AT_LAST = [[60 * 24 * 92, ZONE] as const, [60 * (24 * 92 + 13) + 59, ZONE] as const];

  test('whatever the looks, the jumps and the zones: told at most twice, at least once, never in quiet', () => {
    fc.assert(
      fc.property(dues, policies, fc.array(fc.tuple(times, zones), { maxLength: 30 }), (time, policy, looks) => {
        let reminders: readonly Reminder[] = [reminder({ due: time })];
        let count = 0;
        for (const [minutes, zone] of [...looks, ...AT_LAST]) {
          const now = instant(minutes);
          const news = untold(reminders, context(now, policy, zone));
          if (news.length > 0) expect(isQuiet(now, zone, policy.quietHours)).toBe(false);
          count += news.length;
          reminders = markTold(reminders, news, now);
        }
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('the alarm is never set into quiet hours or onto a day off', () => {
    fc.assert(
      fc.property(dues, policies, zones, (time, policy, zone) => {
        for (const moment of tellings(reminder({ due: time }), policy, zone)) {
          const at = Temporal.PlainDateTime.from(moment.slice(0, 19));
          expect(isQuietAt(at, policy.quietHours)).toBe(false);
          if (policy.weekdaysOnly && time.precision !== 'minute') expect(at.dayOfWeek).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});

describe('the next wake-up', () => {
  const pending = reminder({ status: 'pending', settlesAt: '2026-11-23T09:00:31Z' });

  test('is the earliest of settling and telling', () => {
    expect(nextWakeUp([onDay('2026-11-27'), pending], context())).toBe(Date.parse('2026-11-23T09:00:31Z'));
    expect(nextWakeUp([onDay('2026-11-27'), onDay('2026-11-25')], context())).toBe(Date.parse('2026-11-25T08:00:00Z'));
  });

  test('is none where nothing waits', () => {
    const told = onDay('2026-11-20', { notifiedAt: NOW, overdueToldAt: NOW });
    expect(nextWakeUp([reminder({ status: 'done' }), reminder({ status: 'proposed' }), told], context())).toBeNull();
  });
});

test('each is told once, and that is noted', () => {
  const late = '2026-11-27T08:00:00Z';
  const [told] = markTold([reminder(), onDay('2026-12-04')], untold([reminder()], context(late)), late);
  expect(told).toMatchObject({
    notifiedAt: late,
    overdueToldAt: null,
    history: [{ what: 'made' }, { what: 'told', at: late }],
  });
  expect(untold(told ? [told] : [], context(late))).toEqual([]);
});

test('the badge counts what is due by midnight here and tells when something is late', () => {
  expect(dueCount([onDay('2026-11-23'), onDay('2026-11-24')], NOW, ZONE)).toEqual({ count: 1, isLate: false });
  expect(dueCount([onDay('2026-11-20'), onDay('2026-11-23')], NOW, ZONE)).toEqual({ count: 2, isLate: true });
  expect(dueCount([reminder({ due: dueOnDay('2026-11-20', ZONE, HOURS), status: 'done' })], NOW, ZONE)).toEqual({
    count: 0,
    isLate: false,
  });
});
