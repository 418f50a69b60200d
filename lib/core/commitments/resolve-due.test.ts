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
    ['de', 'Montag bis Mittwoch', '11-30T09:00 12-02T17:00'],
    ['de', 'zwei bis drei Wochen', 'none'],
    ['de', 'in ein bis zwei Wochen', '12-02T09:00 12-09T17:00'],
    ['de', 'morgen in einer Woche', '12-03T09:00-17:00'],
    ['de', 'Mitte Januar 2028', '01-10T09:00 01-20T17:00'],
    ['de', 'am Fr., 4. Dez. um zehn vor neun', '12-04T08:50'],
    ['de', 'am 1sten', 'none'],
    ['de', 'am ersten Dezember', '12-01T09:00-17:00'],
    ['de', 'vor Dezember', '11-30T09:00-17:00'],
    ['de', 'vor nächster Woche', '11-27T09:00-17:00'],
    ['de', 'nach Weihnachten', '12-28T09:00-17:00'],
    ['de', 'bis Ostern', '03-25T09:00-17:00'],
    ['de', 'am kommenden Wochenende', '11-28T09:00 11-29T17:00 nonWorkingDay'],
    ['en', 'in two and a half hours', '11-25T17:30'],
    ['en', 'at ten past nine tomorrow', '11-26T09:10'],
    ['en', 'from 6 am to 10 pm tomorrow', '11-26T06:00-22:00'],
    ['en', 'before we close at 4.30', '11-25T16:30'],
    ['en', 'within five working days of today', '11-26T09:00 12-02T17:00'],
    ['en', 'in the week of the 7th', '12-07T09:00 12-11T17:00'],
    ['en', 'the month after next', '01-01T09:00 01-29T17:00'],
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
    ['de', 'jeden Freitag', '11-27T09:00-17:00 ambiguous', 'ambiguous'],
    ['de', 'täglich um 17 Uhr', '11-25T17:00 ambiguous', 'ambiguous'],
    ['de', 'um viertel neun', '11-25T08:15 ambiguous past', 'ambiguous'],
    ['de', 'bis 9.10', '10-09T09:00-17:00 past ambiguous', 'ambiguous'],
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
