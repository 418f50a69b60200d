/** Which words of a promise name its day, the hour left out. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { LanguageId } from '../language-id';
import type { Commitment, DueContext } from './commitment';
import { createCommitmentFinder } from './find-commitments';

const CONTEXT: DueContext = {
  now: '2026-11-23T09:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
};
const finder = createCommitmentFinder(KNOWLEDGE);
const found = (text: string, lang?: LanguageId): Commitment[] => finder.find(text, CONTEXT, lang);

describe('the words that name the day', () => {
  test.each<[string, LanguageId, string | null]>([
    ['Ich rufe Sie bis Freitag um 14 Uhr zurück.', 'de', 'bis Freitag'],
    ['Ich rufe Sie bis 14 Uhr am Freitag zurück.', 'de', 'am Freitag'],
    ['Ich rufe Sie bis morgen 14 Uhr zurück.', 'de', 'bis morgen'],
    ['Ich rufe Sie morgen Vormittag um 10 Uhr zurück.', 'de', 'morgen Vormittag'],
    ['Ich rufe Sie am Montag, 30. November, um 15 Uhr zurück.', 'de', 'am Montag, 30. November'],
    ['Ich rufe Sie am Freitag zwischen 9 und 11 Uhr zurück.', 'de', 'am Freitag'],
    ['Wir überweisen Ihnen die 85 Euro innerhalb von drei Werktagen.', 'de', 'innerhalb von drei Werktagen'],
    ['Ich rufe Sie morgen Vormittag zurück.', 'de', 'morgen Vormittag'],
    ['Ich rufe Sie morgen bis zum Mittag zurück.', 'de', 'morgen'],
    ['Ich rufe Sie um 14 Uhr zurück.', 'de', null],
    ['Ich melde mich zeitnah bei Ihnen.', 'de', null],
    ["I'll call you on Friday at 2 pm.", 'en', 'on Friday'],
    ["I'll call you by 2 pm on Friday.", 'en', 'on Friday'],
    ["I'll call you tomorrow at 4 pm.", 'en', 'tomorrow'],
    ["I'll call you tomorrow morning.", 'en', 'tomorrow morning'],
    ["I'll call you on Friday by noon.", 'en', 'on Friday'],
    ["I'll call you at 2 pm.", 'en', null],
  ])('%s', (text, lang, expected) => {
    const [commitment] = found(text, lang);
    expect(commitment?.day ? text.slice(commitment.day.start, commitment.day.end) : null).toBe(expected);
  });

  test('stand in the draft, not in their paragraph', () => {
    const text = 'Guten Tag Frau Keller,\n\nich rufe Sie bis Freitag um 14 Uhr zurück.';
    const [commitment] = found(text, 'de');
    expect(commitment?.day && text.slice(commitment.day.start, commitment.day.end)).toBe('bis Freitag');
  });
});
