import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import type { Due, DueContext } from './commitment';
import { createTimeFinder } from './find-times';
import CASES from './fixtures/reminder-cases.json';
import { ENGLISH_MAILS, GERMAN_MAILS } from './fixtures/support-mails';
import { rowsOf } from './fixtures/written-due';
import { resolveDue } from './resolve-due';

type Lang = 'de' | 'en';

const KNOWLEDGE = { de: germanTime, en: englishTime };
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };

const context = (now: string, region: string | null = null): DueContext => ({
  now,
  zone: 'Europe/Berlin',
  region,
  workingHours: ['09:00', '17:00'],
});
const NOW = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const ZONE = fc.constantFrom(
  'Europe/Berlin',
  'Europe/Zurich',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
);
const REGION = fc.constantFrom('DE', 'DE-BY', 'AT', 'CH-ZH', null);

/** What is wrong with a date: it is to be ordered, on the clock of the zone, and past only where it says so. */
function faultOf({ from, to, flags }: Due, now: string, zone: string): string | null {
  const end = Temporal.Instant.from(to);
  if (Temporal.Instant.compare(Temporal.Instant.from(from), end) > 0) return `${from} is behind ${to}`;
  if (end.toZonedDateTimeISO(zone).offset !== to.slice(-6)) return `${to} is not the clock of ${zone}`;
  const isPast = Temporal.Instant.compare(end, Temporal.Instant.from(now)) < 0;
  return isPast && !flags.includes('past') ? `${to} is silently past` : null;
}

describe('every phrase of the tables', () => {
  const mails = [...rowsOf(GERMAN_MAILS), ...rowsOf(ENGLISH_MAILS)].map(([place = '', text = '']) => ({
    lang: place === 'uk' || place === 'us' ? 'en' : 'de',
    text: text.replace(/[[\]]/g, ''),
  }));
  const said = [...CASES.cases.map(({ lang, phrase }) => ({ lang, text: phrase })), ...mails];

  test('is a sound date, or none, at any moment of three years, in any zone', () => {
    fc.assert(
      fc.property(NOW, ZONE, REGION, fc.boolean(), (now, zone, region, option) => {
        const seen = { ...context(now, region), zone, saturdayCounts: option, halfDays: option };
        const faults = said.flatMap(({ lang, text }) => {
          const id = lang === 'de' ? 'de' : 'en';
          const found = resolveDue(text, FINDERS[id], KNOWLEDGE[id], seen);
          const fault = found?.due ? faultOf(found.due, now, zone) : found ? null : 'no time found';
          return fault ? [`${text}: ${fault}`] : [];
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'bis am um in ab vor zwischen und oder , – 3 12. 24.12. 30.2. 14:30 9 Uhr halb Montag nächsten Woche Ende Mitte Dezember morgen früh Tagen Werktagen Stunden KW Ostern zeitnah by on within next Friday 5pm 11/30 end of month noon the 27th an hour half past 999 2099 quarter to weeks years last ago every montags täglich vor übernächste fortnight 14.30 4/12 acht Feiertagen Mitternacht'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  test('never throws; what it dates is ordered, on the clock of the zone, and not silently past', () => {
    fc.assert(
      fc.property(text, NOW, ZONE, fc.constantFrom<Lang>('de', 'en'), (words, at, place, lang) => {
        const found = resolveDue(words, FINDERS[lang], KNOWLEDGE[lang], { ...context(at, 'DE-BY'), zone: place });
        if (!found) return;
        expect(found.when.start).toBeGreaterThanOrEqual(0);
        expect(found.when.end).toBeLessThanOrEqual(words.length);
        expect(found.when.end).toBeGreaterThan(found.when.start);
        expect(found.due && faultOf(found.due, at, place)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
