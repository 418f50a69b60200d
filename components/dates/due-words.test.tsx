/** Dates as people say them, in both languages. Today is Tuesday, 24 November 2026. */
import { describe, expect, test } from 'vitest';
import { dues } from '../test/dues';
import { speak } from '../test/render-panel';
import { dueWords } from './due-words';

const today = '2026-11-24';
/** Browsers put narrow and thin spaces around dashes and before "pm". */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

test.each([
  ['friday', 'Fr, 27. November', 'Fri 27 November'],
  ['timed', 'Fr, 27. November, 14 Uhr', 'Fri 27 November, 14:00'],
  ['halfPast', 'Mi, 25. November, 9:30 Uhr', 'Wed 25 November, 9:30'],
  ['morning', 'Do, 26. November, 8–12 Uhr', 'Thu 26 November, 08:00–12:00'],
  ['week', 'Mo, 30. November – Fr, 4. Dezember', 'Mon 30 November – Fri 4 December'],
  ['month', 'Dezember', 'December'],
  ['nextYear', 'Mo, 11. Januar 2027', 'Mon 11 January 2027'],
] as const)('%s: %s', (name, german, english) => {
  speak('de-CH');
  expect(plain(dueWords(dues[name], { today }))).toBe(german);
  speak('en-GB');
  // Older browsers put a comma behind the English weekday.
  expect(plain(dueWords(dues[name], { today })).replace(/(Mon|Wed|Thu|Fri), /g, '$1 ')).toBe(english);
});

describe('near days', () => {
  test.each([
    ['2026-11-27', 'heute'],
    ['2026-11-26', 'morgen'],
    ['2026-11-28', 'gestern'],
    ['2026-11-25', 'Fr, 27. November'],
  ])('from %s on, Friday is "%s"', (from, expected) => {
    speak('de');
    expect(dueWords(dues.friday, { today: from, near: true })).toBe(expected);
  });

  test('keep their time', () => {
    speak('de');
    expect(plain(dueWords(dues.timed, { today: '2026-11-27', near: true }))).toBe('heute, 14 Uhr');
  });
});

test('a promise keeps its wall-clock time in every zone', () => {
  speak('de');
  const due = { ...dues.timed, from: '2026-11-27T23:30:00-08:00', to: '2026-11-27T23:30:00-08:00' };
  expect(plain(dueWords(due, { today }))).toBe('Fr, 27. November, 23:30 Uhr');
});

test('dates follow the words when the browser speaks a language that has none', () => {
  speak('fr-CH');
  expect(plain(dueWords(dues.friday, { today })).replace(',', '')).toBe('Fri 27 November');
});
