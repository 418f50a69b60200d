import { describe, expect, test } from 'vitest';
import type { CustomerEvent, History } from './customer-event';
import { addEvents, MOST_CUSTOMERS, MOST_EVENTS, purgeHistory, timesBefore } from './history';

const TODAY = '2026-11-24';

describe('adding', () => {
  test('the same kind counts once a day', () => {
    const once = addEvents({}, 'a', ['abuse', 'abuse', 'boundary'], TODAY);
    expect(once).toEqual({
      a: [
        { kind: 'abuse', day: TODAY },
        { kind: 'boundary', day: TODAY },
      ],
    });
    expect(addEvents(once, 'a', ['abuse'], TODAY)).toBe(once);
    expect(addEvents(once, 'a', ['abuse'], '2026-11-25').a).toHaveLength(3);
  });

  test('days stand in order, even where a clock was set back', () => {
    const history = addEvents({ a: [{ kind: 'abuse', day: TODAY }] }, 'a', ['abuse'], '2026-11-20');
    expect(history.a?.map(({ day }) => day)).toEqual(['2026-11-20', TODAY]);
  });

  test('the oldest events of a customer leave', () => {
    const long: CustomerEvent[] = Array.from({ length: MOST_EVENTS }, (_, n) => ({
      kind: 'complaint',
      day: Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString(),
    }));
    const events = addEvents({ a: long }, 'a', ['complaint'], TODAY).a;
    expect(events).toHaveLength(MOST_EVENTS);
    expect(events?.[0]?.day).toBe('2026-01-02');
    expect(events?.at(-1)?.day).toBe(TODAY);
  });

  test('the customer who was silent longest leaves', () => {
    const full: History = Object.fromEntries(
      Array.from({ length: MOST_CUSTOMERS }, (_, n) => [
        `c${n}`,
        [{ kind: 'complaint', day: n === 7 ? '2026-01-01' : '2026-06-01' }] as const,
      ]),
    );
    const history = addEvents(full, 'new', ['abuse'], TODAY);
    expect(Object.keys(history)).toHaveLength(MOST_CUSTOMERS);
    expect(history.c7).toBeUndefined();
    expect(history.new).toBeDefined();
  });
});

describe('letting go', () => {
  const history: History = {
    old: [{ kind: 'abuse', day: '2026-10-01' }],
    both: [
      { kind: 'abuse', day: '2026-10-25' },
      { kind: 'abuse', day: '2026-10-26' },
    ],
  };

  test('days that are not kept leave, and customers without days', () => {
    expect(purgeHistory(history, TODAY, 30)).toEqual({ both: [{ kind: 'abuse', day: '2026-10-26' }] });
  });

  test('nothing to do changes nothing', () => {
    expect(purgeHistory(history, TODAY, 180)).toBe(history);
  });
});

describe('which time it is', () => {
  const events: CustomerEvent[] = [
    { kind: 'extra-demand', day: '2026-11-02' },
    { kind: 'abuse', day: '2026-11-02' },
    { kind: 'abuse', day: '2026-11-20' },
    { kind: 'abuse', day: TODAY },
  ];

  test('counts days before today', () => {
    expect(timesBefore(events, ['abuse'], TODAY)).toEqual({ times: 2, lastDay: '2026-11-20' });
    expect(timesBefore(events, ['abuse', 'extra-demand'], TODAY)).toEqual({ times: 2, lastDay: '2026-11-20' });
    expect(timesBefore(events, ['boundary'], TODAY)).toEqual({ times: 0, lastDay: null });
  });
});
