/** What a page says of promises before they are sent, and what it leaves alone. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeOf } from '@/lib/core/analysis/ignores';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import type { RuleSet } from '@/lib/core/rules/rule';
import { WORD_DATA } from '@/lib/languages/word-data';
import type { PageConfig } from '@/lib/platform/messages';
import { createReader, type Reader } from './reader';

const CONFIG: PageConfig = {
  rules: [],
  words: WORD_DATA,
  ignores: [],
  labelsOff: [],
  sensitivity: 'balanced',
  badge: true,
  workingHours: ['09:00', '17:00'],
  region: null,
  saturdayCounts: false,
  halfDays: false,
  limits: NO_LIMITS,
  canOpenPanel: false,
};
const readerWith = (config: Partial<PageConfig> = {}): Reader =>
  createReader({ ...CONFIG, ...config }, { of: () => null });
const hints = (text: string, config: Partial<PageConfig> = {}): string[] =>
  readerWith(config)
    .read(text)
    .findings.map(({ ruleId, actual, suggestions }) => [ruleId, actual, ...suggestions].join(' | '));

beforeEach(() => {
  vi.useFakeTimers();
  // A Monday.
  vi.setSystemTime('2026-11-23T09:00:00Z');
});
afterEach(() => vi.useRealTimers());

const LIMITS = { leadDays: { refund: 5, delivery: 3 }, refundCeiling: { amount: 50, currency: 'EUR' } };

describe('a hint stands at a promise', () => {
  test.each([
    ['on a day off', 'Ich rufe Sie am Samstag zurück.', ['de/promise/day-off | am Samstag | am Montag, 30. November,']],
    [
      'on a day off, in English',
      "I'll call you on Saturday.",
      ['en/promise/day-off | on Saturday | on Monday, 30 November'],
    ],
    ['in the past', 'Ich schicke Ihnen das Angebot am 20. November zu.', ['de/promise/past-date | am 20. November']],
    ['at an hour that is over', 'Ich rufe Sie heute um 7 Uhr zurück.', ['de/promise/past-date | heute um 7 Uhr']],
  ])('%s', (_name, text, expected) => {
    expect(hints(text)).toEqual(expected);
  });

  test('on a holiday of the region', () => {
    vi.setSystemTime('2026-12-21T09:00:00Z');
    const text = 'Ich rufe Sie am Freitag zurück.';
    expect(hints(text)).toEqual([]);
    expect(hints(text, { region: 'DE-BY' })).toEqual(['de/promise/day-off | am Freitag | am Montag, 28. Dezember,']);
  });

  test.each([
    [
      'sooner than the team can',
      'Wir überweisen Ihnen die 20 Euro bis Freitag.',
      ['de/promise/team-limit | bis Freitag | bis Montag, 30. November'],
    ],
    [
      'of more than agents may give',
      'Wir überweisen Ihnen die 80 € bis zum 15. Dezember.',
      ['de/promise/team-limit | 80 €'],
    ],
    [
      'of others, too',
      'Your parcel will arrive tomorrow.',
      ['en/promise/team-limit | tomorrow | on Thursday, 26 November'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(hints(text, { limits: LIMITS })).toEqual(expected);
    expect(hints(text)).toEqual([]);
  });

  test('and says why', () => {
    const notes = (text: string, config: Partial<PageConfig> = {}): string[] =>
      readerWith(config)
        .read(text)
        .findings.map(({ note }) => note);
    expect(notes('Ich rufe Sie am Samstag zurück.')).toEqual(['Samstag, der 28. November, ist kein Arbeitstag.']);
    expect(notes("I'll call you on Saturday.", { region: 'US' })).toEqual([
      'Saturday, November 28, is not a working day.',
    ]);
    expect(notes('Wir überweisen Ihnen 80 € bis Freitag.', { limits: LIMITS })).toEqual([
      'Der Betrag liegt über den 50 EUR, die laut Teamliste ohne Rückfrage zugesagt werden.',
      'Laut Teamliste braucht eine Erstattung mindestens 5 Arbeitstage: frühestens Montag, 30. November.',
    ]);
  });
});

describe('no hint stands', () => {
  test.each([
    ['at a promise that can be kept', 'Ich rufe Sie am Freitag zurück.'],
    ['at an hour that may be of another day', 'Um 7 Uhr rufe ich Sie an.'],
    ['at what is kept until a day off', 'Ich halte Ihnen den Platz bis Sonntag frei.'],
    ['at a vague one', 'Ich melde mich zeitnah bei Ihnen.'],
    ['where others come on a Saturday', 'Der Techniker kommt am Samstag zu Ihnen.'],
    ['at opening hours', 'Unsere Filiale ist am Samstag von 9 bis 13 Uhr geöffnet.'],
  ])('%s', (_name, text) => {
    expect(hints(text)).toEqual([]);
  });

  test('on a Sunday at what is promised for today', () => {
    vi.setSystemTime('2026-11-29T09:00:00Z');
    expect(hints('Ich schicke Ihnen die Unterlagen heute noch zu.')).toEqual([]);
  });

  test('where another one stands already', () => {
    const rule = { id: 'samstag', phrase: 'am Samstag', better: ['bald'], note: 'Nein.' };
    const rules: RuleSet[] = [
      { id: 'de/negative', lang: 'de', label: 'negative', source: { kind: 'built-in' }, rules: [rule] },
    ];
    expect(hints('Ich rufe Sie am Samstag zurück.', { rules })).toEqual(['de/negative/samstag | am Samstag | bald']);
  });

  test('once it is silenced', () => {
    const text = 'Ich rufe Sie am Samstag zurück.';
    const [finding] = readerWith().read(text).findings;
    if (!finding) throw new Error('no hint');
    const { ruleId } = finding;
    const at = '2026-11-23T08:00:00Z';
    expect(hints(text, { ignores: [{ kind: 'here', id: 'i', ruleId, at, hash: placeOf(finding, text) }] })).toEqual([]);
    expect(hints(text, { ignores: [{ kind: 'phrase', id: 'i', ruleId, at, phrase: 'am samstag' }] })).toEqual([]);
    expect(hints(text, { labelsOff: ['promise'] })).toEqual([]);
  });
});

test('the keys of promises stay while the agent types elsewhere, and differ where the words are the same', () => {
  const keys = (text: string): string[] =>
    readerWith()
      .read(text)
      .commitments.map(({ key }) => key);
  const text = 'Ich rufe Sie am Freitag zurück. Ich rufe Sie am Freitag zurück.';
  const [first, second] = keys(text);
  expect(first).not.toBe(second);
  expect(keys(`Guten Tag. ${text} Vielen Dank!`)).toEqual([first, second]);
});
