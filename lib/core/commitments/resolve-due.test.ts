import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanTime } from '../../languages/de/time';
import { englishTime } from '../../languages/en/time';
import type { Due, DueContext, DueFlag } from './commitment';
import { createTimeFinder } from './find-times';
import CASES from './fixtures/reminder-cases.json';
import { resolveDue, type SpokenDue } from './resolve-due';

type Lang = 'de' | 'en';

const KNOWLEDGE = { de: germanTime, en: englishTime };
const FINDERS = { de: createTimeFinder(germanTime), en: createTimeFinder(englishTime) };
const WEDNESDAY = '2026-11-25T15:00:00+01:00';

const context = (now: string, region: string | null = null): DueContext => ({
  now,
  zone: 'Europe/Berlin',
  region,
  workingHours: ['09:00', '17:00'],
});
const spoken = (lang: Lang, text: string, now: string, region?: string | null): SpokenDue | null =>
  resolveDue(text, FINDERS[lang], KNOWLEDGE[lang], context(now, region));
const dueOf = (lang: Lang, text: string, now: string, region?: string | null): Due | null =>
  spoken(lang, text, now, region)?.due ?? null;

/** "25.11. 15:00–17:00 past" */
function brief(due: Due | null): string {
  if (!due) return 'none';
  const [from, to] = [due.from.slice(5, 16), due.to.slice(5, 16)];
  const span = from === to ? from : from.slice(0, 5) === to.slice(0, 5) ? `${from}-${to.slice(6)}` : `${from} ${to}`;
  return [span, ...due.flags].join(' ');
}

describe('the table of 80 date phrases', () => {
  const results = CASES.cases.map(({ lang, phrase, earliest, due, flag }) => {
    const found = dueOf(lang as Lang, phrase, CASES.reference);
    const isRight = found?.from.startsWith(earliest) && found.to.startsWith(due);
    const flags: readonly string[] = found?.flags ?? [];
    return { phrase, isRight, hasFlag: flag === null ? flags.length === 0 : flags.includes(flag), flags, found };
  });

  test('all are read as expected', () => {
    expect(results.filter(({ isRight, hasFlag }) => !isRight || !hasFlag)).toEqual([]);
    expect(results).toHaveLength(80);
  });

  test('in other weeks none is dated into the past without a flag', () => {
    const references = [
      '2026-11-23T09:00:00+01:00',
      '2026-11-27T18:00:00+01:00',
      '2026-12-30T11:00:00+01:00',
      '2027-03-27T10:00:00+01:00',
    ];
    const silent = references.flatMap((now) =>
      CASES.cases.flatMap(({ lang, phrase }) => {
        const due = dueOf(lang as Lang, phrase, now);
        return due && due.flags.length === 0 && Date.parse(due.to) < Date.parse(now) ? [`${phrase} @ ${now}`] : [];
      }),
    );
    expect(silent).toEqual([]);
  });
});

describe('on a Wednesday afternoon', () => {
  test.each<[Lang, string, string]>([
    ['de', 'Ich rufe Sie heute um vier an.', '11-25T16:00'],
    ['de', 'bis heute 21 Uhr', '11-25T21:00'],
    ['de', 'am 27. abends', '11-27T17:00-22:00'],
    ['de', 'am Donnerstag zwischen 10 und 12', '11-26T10:00-12:00'],
    ['de', 'von 15 bis 16 Uhr', '11-25T15:00-16:00'],
    ['de', 'Mittwoch nächster Woche', '12-02T09:00-17:00'],
    ['de', 'Dienstag in acht Tagen', '12-08T09:00-17:00'],
    ['de', 'heute in einer Woche', '12-02T09:00-17:00'],
    ['de', 'in anderthalb Stunden', '11-25T16:30'],
    ['de', 'in der nächsten halben Stunde', '11-25T15:00-15:30'],
    ['de', 'in 1-2 Tagen', '11-26T09:00 11-27T17:00'],
    ['de', 'bis zum 3.12.', '12-03T09:00-17:00'],
    ['de', 'Montag früh', '11-30T06:00-10:00'],
    ['de', 'im Laufe der Woche', '11-25T09:00 11-27T17:00'],
    ['de', 'Montag oder Dienstag', '11-30T09:00 12-01T17:00'],
    ['de', 'bis Feierabend', '11-25T09:00-17:00'],
    ['de', 'vor dem Wochenende', '11-27T09:00-17:00'],
    ['de', 'innert zehn Tagen', '11-25T09:00 12-05T17:00 nonWorkingDay'],
    ['en', 'Thursday week at half past two', '12-03T14:30'],
    ['en', 'by quarter to five', '11-25T16:45'],
    ['en', 'between 2 and 4 tomorrow', '11-26T14:00-16:00'],
    ['en', 'at 10 a.m. on Monday', '11-30T10:00'],
    ['en', 'within the hour', '11-25T15:00-16:00'],
    ['en', 'Thursday after 2 pm', '11-26T14:00-17:00'],
    ['en', 'on the 22nd and 23rd of April', '04-22T09:00 04-23T17:00'],
    ['en', 'a week from Monday', '12-07T09:00-17:00'],
    ['en', "It leaves on Thursday's truck.", '11-26T09:00-17:00'],
  ])('%s: %s', (lang, text, expected) => {
    expect(brief(dueOf(lang, text, WEDNESDAY))).toBe(expected);
  });

  test.each<[Lang, string, string, DueFlag]>([
    ['de', 'bis 12 Uhr', '11-25T12:00 past', 'past'],
    ['de', 'nächsten Freitag', '11-27T09:00-17:00 ambiguous', 'ambiguous'],
    ['de', 'bis Mittwoch', '12-02T09:00-17:00 ambiguous', 'ambiguous'],
    ['de', 'am Montag, 1. Dezember', '12-01T09:00-17:00 ambiguous', 'ambiguous'],
    ['de', 'am Sonntag', '11-29T09:00-17:00 nonWorkingDay', 'nonWorkingDay'],
    ['en', 'next Friday', '11-27T09:00-17:00 ambiguous', 'ambiguous'],
    ['en', 'by 3/4', '03-04T09:00-17:00 ambiguous', 'ambiguous'],
    ['en', 'by six', '11-25T18:00 ambiguous', 'ambiguous'],
  ])('%s: %s is doubtful', (lang, text, expected, flag) => {
    const due = dueOf(lang, text, WEDNESDAY);
    expect(brief(due)).toBe(expected);
    expect(due?.flags).toContain(flag);
  });

  test.each<[Lang, string]>([
    ['de', 'seit Montag'],
    ['de', 'Ihre Nachricht vom 12. Mai'],
    ['de', 'vor zwei Tagen'],
    ['de', 'Herr Sonntag meldet sich.'],
    ['de', 'Sie haben zwei Jahre Garantie.'],
    ['de', 'die 3 Kollegen und 12,50 Euro'],
    ['de', 'Guten Morgen Frau Abend'],
    ['en', 'since Monday'],
    ['en', 'two days ago'],
    ['en', 'The warranty is valid for 2 years.'],
    ['en', 'You may call us, and it sat in the sun.'],
    ['en', 'Night shifts are hard, I can tell in a moment.'],
  ])('%s: "%s" names no time to come', (lang, text) => {
    expect(spoken(lang, text, WEDNESDAY)?.due ?? null).toBeNull();
  });

  test.each<[Lang, string]>([
    ['de', 'Ich melde mich zeitnah.'],
    ['de', 'Wir antworten Ihnen in den nächsten Tagen.'],
    ['de', 'so bald wie möglich'],
    ['en', 'I will be in touch shortly.'],
    ['en', 'as soon as possible'],
  ])('%s: "%s" is vague', (lang, text) => {
    expect(spoken(lang, text, WEDNESDAY)).toMatchObject({ due: null, vague: true });
  });
});

describe('clock and calendar', () => {
  test('a day is counted by the calendar, hours by the clock, when the clocks change', () => {
    const eve = '2027-03-27T10:00:00+01:00';
    expect(dueOf('de', 'in 24 Stunden', eve)?.to).toBe('2027-03-28T11:00:00+02:00');
    expect(dueOf('de', 'in einem Tag', eve)?.to).toBe('2027-03-28T17:00:00+02:00');
  });

  test('working days skip the holidays of the region', () => {
    const eve = '2026-12-23T10:00:00+01:00';
    expect(brief(dueOf('de', 'in 2 Werktagen', eve, 'DE'))).toBe('12-28T09:00-17:00');
    expect(brief(dueOf('de', 'in 2 Werktagen', eve))).toBe('12-25T09:00-17:00');
    expect(dueOf('de', 'am 6. Januar', eve, 'DE-BY')?.flags).toEqual(['nonWorkingDay']);
    expect(dueOf('de', 'am 6. Januar', eve, 'DE-BE')?.flags).toEqual([]);
  });

  test('"heute noch", written in the evening, ends at midnight', () => {
    expect(brief(dueOf('de', 'heute noch', '2026-11-25T18:30:00+01:00'))).toBe('11-25T09:00-23:59');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'bis am um in ab vor zwischen und oder , – 3 12. 24.12. 30.2. 14:30 9 Uhr halb Montag nächsten Woche Ende Mitte Dezember morgen früh Tagen Werktagen Stunden KW Ostern zeitnah by on within next Friday 5pm 11/30 end of month noon the 27th an hour half past 999 2099 quarter to weeks years last ago'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const now = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const zone = fc.constantFrom('Europe/Berlin', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata');

  test('never throws; what it dates is ordered, on the clock of the zone, and not silently past', () => {
    fc.assert(
      fc.property(text, now, zone, fc.constantFrom<Lang>('de', 'en'), (words, at, place, lang) => {
        const found = resolveDue(words, FINDERS[lang], KNOWLEDGE[lang], { ...context(at, 'DE-BY'), zone: place });
        if (!found) return;
        expect(found.when.start).toBeGreaterThanOrEqual(0);
        expect(found.when.end).toBeLessThanOrEqual(words.length);
        expect(found.when.end).toBeGreaterThan(found.when.start);
        if (!found.due) return;
        const { from, to, flags } = found.due;
        const end = Temporal.Instant.from(to);
        expect(Temporal.Instant.compare(Temporal.Instant.from(from), end)).toBeLessThanOrEqual(0);
        expect(end.toZonedDateTimeISO(place).offset).toBe(to.slice(-6));
        if (flags.length === 0)
          expect(Temporal.Instant.compare(end, Temporal.Instant.from(at))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
