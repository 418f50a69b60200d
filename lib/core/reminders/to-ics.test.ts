import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due } from '../commitments/commitment';
import type { Reminder } from './reminder';
import { onDay, reminder } from './reminder-for-tests';
import { type CalendarOptions, toIcs } from './to-ics';

const OPTIONS: CalendarOptions = {
  stamp: '2026-11-23T10:00:00+01:00',
  words: {
    promise: 'Zusage',
    expectation: 'Nachfassen',
    conditional: 'Zusage mit Bedingung',
    confirm: 'Schriftlich bestätigen',
    rest: 'Noch einmal lesen',
  },
  withAddressee: false,
};
const minute: Due = {
  from: '2026-11-27T14:00:00+01:00',
  to: '2026-11-27T14:00:00+01:00',
  precision: 'minute',
  flags: [],
};
const write = (reminders: readonly Reminder[], options: Partial<CalendarOptions> = {}): string =>
  toIcs(reminders, { ...OPTIONS, ...options });

/** Reads what another calendar would: unfolds, splits names from values, takes text out of its escapes; one map an event. */
function read(file: string): ReadonlyMap<string, string>[] {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const events: Map<string, string>[] = [];
  let inAlarm = false;
  for (const line of file.replaceAll('\r\n ', '').split('\r\n')) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    if (line === 'BEGIN:VALARM') inAlarm = true;
    const colon = line.indexOf(':');
    if (colon > 0) events.at(-1)?.set((inAlarm ? 'ALARM.' : '') + line.slice(0, colon), line.slice(colon + 1));
    if (line === 'END:VALARM') inAlarm = false;
  }
  return events;
}
const text = (value = ''): string => value.replace(/\\(.)/g, (_, char) => (char === 'n' || char === 'N' ? '\n' : char));

describe('an hour', () => {
  const [event] = read(write([reminder({ due: minute })]));

  test('is written in UTC, with an alarm', () => {
    expect(Object.fromEntries(event ?? [])).toEqual({
      BEGIN: 'VEVENT',
      UID: 'a@tonfall',
      DTSTAMP: '20261123T090000Z',
      SEQUENCE: '0',
      DTSTART: '20261127T130000Z',
      DTEND: '20261127T131500Z',
      SUMMARY: 'Zusage: Ich melde mich bis Freitag',
      URL: 'https://mail.google.com/mail/u/0/#inbox/t1',
      CLASS: 'PRIVATE',
      'ALARM.BEGIN': 'VALARM',
      'ALARM.ACTION': 'DISPLAY',
      'ALARM.DESCRIPTION': 'Zusage: Ich melde mich bis Freitag',
      'ALARM.TRIGGER': '-PT15M',
      'ALARM.END': 'VALARM',
      END: 'VCALENDAR',
    });
  });

  test('lasts as long as was said', () => {
    const [span] = read(write([reminder({ due: { ...minute, to: '2026-11-27T16:00:00+01:00', precision: 'part' } })]));
    expect([span?.get('DTSTART'), span?.get('DTEND')]).toEqual(['20261127T130000Z', '20261127T150000Z']);
  });
});

describe('a day', () => {
  test.each<[string, Due, string, string]>([
    ['ends the day after', { ...minute, precision: 'day' }, '20261127', '20261128'],
    ['may be a week', { ...minute, to: '2026-12-04T17:00:00+01:00', precision: 'week' }, '20261127', '20261205'],
    [
      'may end a year',
      { from: '2026-12-31T09:00:00+01:00', to: '2026-12-31T17:00:00+01:00', precision: 'day', flags: [] },
      '20261231',
      '20270101',
    ],
  ])('%s, has no alarm and blocks nothing', (_, due, start, end) => {
    const [event] = read(write([reminder({ due })]));
    expect([event?.get('DTSTART;VALUE=DATE'), event?.get('DTEND;VALUE=DATE')]).toEqual([start, end]);
    expect(event?.get('TRANSP')).toBe('TRANSPARENT');
    expect(event?.has('ALARM.TRIGGER')).toBe(false);
  });
});

test('a moved reminder is the same event, counted on', () => {
  const history = (['made', 'moved', 'told', 'moved'] as const).map((what) => ({ at: OPTIONS.stamp, what }));
  const [event] = read(write([reminder({ history })]));
  expect([event?.get('UID'), event?.get('SEQUENCE')]).toEqual(['a@tonfall', '2']);
});

test('many are one calendar; what has no date is left out', () => {
  const file = write([onDay('2026-11-27'), reminder({ id: 'b', due: null }), onDay('2026-11-30')]);
  expect(read(file).map((event) => event.get('UID'))).toEqual(['2026-11-27@tonfall', '2026-11-30@tonfall']);
  expect(file.match(/VCALENDAR/g)).toHaveLength(2);
});

describe('the customer’s name', () => {
  const named = reminder({ quote: 'Ich rufe Sie morgen an, Frau Keller', addressee: 'Petra Keller' });

  test('is left out', () => {
    expect(text(read(write([named]))[0]?.get('SUMMARY'))).toBe('Zusage: Ich rufe Sie morgen an, Frau …');
  });

  test('stands where it is asked for', () => {
    const [event] = read(write([named], { withAddressee: true }));
    expect(text(event?.get('SUMMARY'))).toBe('Zusage (Petra Keller): Ich rufe Sie morgen an, Frau Keller');
  });

  test('takes no other word with it', () => {
    const [event] = read(write([reminder({ quote: 'Ich melde mich bald', addressee: 'Herr Bald' })]));
    expect(event?.get('SUMMARY')).toBe('Zusage: Ich melde mich bald');
  });
});

test('what has no words is called by its kind', () => {
  const events = read(write([reminder({ kind: 'confirm', quote: '' }), reminder({ kind: 'rest', quote: '' })]));
  expect(events.map((event) => event.get('SUMMARY'))).toEqual(['Schriftlich bestätigen', 'Noch einmal lesen']);
});

test('separators and line breaks are escaped', () => {
  expect(write([reminder({ quote: 'a;b, c\\d\r\ne' })])).toContain('SUMMARY:Zusage: a\\;b\\, c\\\\d\\ne\r\n');
});

describe('any text', () => {
  const any = fc.string({ unit: 'binary', maxLength: 300 });

  test('comes back as it was, without the control characters that no calendar may hold', () => {
    fc.assert(
      fc.property(any, (quote) => {
        const [event, ...more] = read(write([reminder({ quote: `»${quote}`, addressee: null })]));
        const plain = [...quote.toWellFormed().replace(/\r\n?/g, '\n')].filter((char) => /[\t\n]|\P{Cc}/u.test(char));
        expect(text(event?.get('SUMMARY'))).toBe(`Zusage: »${plain.join('')}`);
        expect(more).toEqual([]);
      }),
    );
  });

  test('is folded at 75 octets, between characters', () => {
    const bytes = new TextEncoder();
    fc.assert(
      fc.property(any, (quote) => {
        for (const line of write([reminder({ quote, due: minute })]).split('\r\n')) {
          expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('in an address ends no line', () => {
    fc.assert(
      fc.property(any, (rest) => {
        const url = `https://mail.google.com/${rest}`;
        const [event, ...more] = read(write([reminder({ threadUrl: url })]));
        expect(more).toEqual([]);
        expect(event?.get('URL')).toMatch(/^https:\/\/mail\.google\.com\//);
        expect(event?.get('CLASS')).toBe('PRIVATE');
      }),
    );
  });
});
