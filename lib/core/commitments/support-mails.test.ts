import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import { createTimeFinder } from './find-times';
import { ENGLISH_MAILS, GERMAN_MAILS, PLACES } from './fixtures/support-mails';
import { rowsOf, writtenDue } from './fixtures/written-due';
import { resolveDue } from './resolve-due';

const KNOWLEDGE = { de: germanTime, en: englishTime };
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };

const isPlace = (name: string): name is keyof typeof PLACES => Object.hasOwn(PLACES, name);

describe.each([
  ['German', GERMAN_MAILS],
  ['English', ENGLISH_MAILS],
])('%s mails', (_, table) => {
  const rows = rowsOf(table).map(([place = '', sentence = '', expected = '']) => ({ place, sentence, expected }));

  test('are fifty at least', () => {
    expect(new Set(rows.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(50);
  });

  test.each(rows)('$place: $sentence', ({ place, sentence, expected }) => {
    if (!isPlace(place)) throw new Error(`no such place: ${place}`);
    const { lang, ...where } = PLACES[place];
    const text = sentence.replace(/[[\]]/g, '');
    const found = resolveDue(text, FINDERS[lang], KNOWLEDGE[lang], { ...where, workingHours: ['09:00', '17:00'] });
    const marked = found
      ? `${text.slice(0, found.when.start)}[${text.slice(found.when.start, found.when.end)}]${text.slice(found.when.end)}`
      : text;
    const read = found?.vague ? 'vague' : writtenDue(found?.due ?? null, where.now);
    expect([marked, read]).toEqual([sentence, expected]);
  });
});
