import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import { createTimeFinder } from './find-times';
import { OTHER_WEEKS, OTHER_WEEKS_REFERENCES } from './fixtures/other-weeks';
import CASES from './fixtures/reminder-cases.json';
import { rowsOf, writtenDue } from './fixtures/written-due';
import { resolveDue } from './resolve-due';

const KNOWLEDGE = { de: germanTime, en: englishTime };
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };
const LANGS = new Map(CASES.cases.map(({ phrase, lang }) => [phrase, lang === 'de' ? 'de' : 'en'] as const));

const ROWS = rowsOf(OTHER_WEEKS).flatMap(([phrases = '', ...values]) =>
  phrases.split('; ').map((phrase) => ({ phrase, values })),
);

test('the table has each of the 80 phrases once', () => {
  expect(ROWS.map(({ phrase }) => phrase).sort()).toEqual([...LANGS.keys()].sort());
  expect(ROWS).toHaveLength(80);
});

describe.each(OTHER_WEEKS_REFERENCES.map((now, column) => ({ now, column })))('on $now', ({ now, column }) => {
  test('all 80 are read as worked out by hand', () => {
    const context = { now, zone: 'Europe/Berlin', region: 'DE', workingHours: ['09:00', '17:00'] } as const;
    const read = ROWS.map(({ phrase }) => {
      const lang = LANGS.get(phrase) ?? 'de';
      return `${phrase}: ${writtenDue(resolveDue(phrase, FINDERS[lang], KNOWLEDGE[lang], context)?.due ?? null, now)}`;
    });
    expect(read).toEqual(ROWS.map(({ phrase, values }) => `${phrase}: ${values[column]}`));
  });
});
