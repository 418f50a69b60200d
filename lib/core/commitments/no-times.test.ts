import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { DueContext } from './commitment';
import { createCommitmentFinder } from './find-commitments';
import { createTimeFinder } from './find-times';
import { NO_REMINDERS, NO_TIMES } from './fixtures/no-times';
import { rowsOf } from './fixtures/written-due';

const CONTEXT: DueContext = {
  now: '2026-11-25T10:00:00+01:00',
  zone: 'Europe/Berlin',
  region: 'DE',
  workingHours: ['09:00', '17:00'],
};
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };
const commitments = createCommitmentFinder(KNOWLEDGE);

const rows = (table: string): { lang: 'de' | 'en'; text: string }[] =>
  rowsOf(table).map(([lang, text = '']) => ({ lang: lang === 'de' ? 'de' : 'en', text }));

describe('no time to come', () => {
  test('fifty-eight sentences at least are looked at in all', () => {
    expect(rows(NO_TIMES).length + rows(NO_REMINDERS).length).toBeGreaterThanOrEqual(58);
  });

  test.each(rows(NO_TIMES))('$lang: $text', ({ lang, text }) => {
    expect(FINDERS[lang].find(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('no reminder', () => {
  test.each([...rows(NO_TIMES), ...rows(NO_REMINDERS)])('$lang: $text', ({ lang, text }) => {
    const dated = commitments.find(text, CONTEXT, lang).filter(({ due }) => due !== null);
    expect(dated.map(({ clause }) => clause)).toEqual([]);
  });
});
