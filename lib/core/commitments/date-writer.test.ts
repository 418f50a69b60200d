/** German days of promises, written in full where they stand. Each expected sentence must read well aloud, commas included. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { dayWriting } from './written-day-for-tests';

const { clear, offer, second, wordsFor, written } = dayWriting(KNOWLEDGE);

describe('a German date in full', () => {
  test.each([
    ['Ich melde mich bis Freitag bei Ihnen.', 'Ich melde mich bis Freitag, 27. November, bei Ihnen.'],
    ['Ich melde mich bis Freitag.', 'Ich melde mich bis Freitag, 27. November.'],
    ['Am Donnerstag rufe ich Sie an.', 'Am Donnerstag, 26. November, rufe ich Sie an.'],
    ['Ich rufe Sie am Freitag an und erkläre alles.', 'Ich rufe Sie am Freitag, 27. November, an und erkläre alles.'],
    ['Ich rufe Sie bis Freitag um 14 Uhr zurück.', 'Ich rufe Sie bis Freitag, 27. November, um 14 Uhr zurück.'],
    ['Ich rufe Sie bis Freitag 14 Uhr zurück.', 'Ich rufe Sie bis Freitag, 27. November, 14 Uhr zurück.'],
    ['Ich rufe Sie bis 14 Uhr am Freitag zurück.', 'Ich rufe Sie bis 14 Uhr am Freitag, 27. November, zurück.'],
    [
      'Ich rufe Sie am Freitag zwischen 9 und 11 Uhr zurück.',
      'Ich rufe Sie am Freitag, 27. November, zwischen 9 und 11 Uhr zurück.',
    ],
    ['Ich melde mich morgen bei Ihnen.', 'Ich melde mich morgen, Dienstag, 24. November, bei Ihnen.'],
    ['Morgen rufe ich Sie an.', 'Morgen, Dienstag, 24. November, rufe ich Sie an.'],
    ['Ich schicke Ihnen das bis morgen zu.', 'Ich schicke Ihnen das bis morgen, Dienstag, 24. November, zu.'],
    ['Ich melde mich übermorgen bei Ihnen.', 'Ich melde mich übermorgen, Mittwoch, 25. November, bei Ihnen.'],
    ['Ich rufe Sie morgen Vormittag an.', 'Ich rufe Sie morgen Vormittag, 24. November, an.'],
    ['Ich rufe Sie am Freitagvormittag an.', 'Ich rufe Sie am Freitagvormittag, 27. November, an.'],
    ['Ich rufe Sie bis spätestens Freitag zurück.', 'Ich rufe Sie bis spätestens Freitag, 27. November, zurück.'],
    ['Ich rufe Sie spätestens am Freitag zurück.', 'Ich rufe Sie spätestens am Freitag, 27. November, zurück.'],
    ['Ich rufe Sie nächsten Dienstag an.', 'Ich rufe Sie nächsten Dienstag, 24. November, an.'],
    ['Dienstag nächster Woche rufe ich Sie an.', 'Dienstag nächster Woche, 1. Dezember, rufe ich Sie an.'],
    ['Am 27. hören Sie von mir, wie es ausgegangen ist.', 'Am 27. November hören Sie von mir, wie es ausgegangen ist.'],
    ['Ich melde mich bis Ende der Woche bei Ihnen.', 'Ich melde mich bis Freitag, 27. November, bei Ihnen.'],
    ['Ich schicke es Ihnen bis Monatsende zu.', 'Ich schicke es Ihnen bis Montag, 30. November, zu.'],
    [
      'Wir erstatten Ihnen den Betrag innerhalb von drei Werktagen.',
      'Wir erstatten Ihnen den Betrag bis Donnerstag, 26. November.',
    ],
    [
      'Wir überweisen den Betrag binnen einer Woche auf Ihr Konto.',
      'Wir überweisen den Betrag bis Montag, 30. November, auf Ihr Konto.',
    ],
    ['Ich melde mich in zwei Tagen bei Ihnen.', 'Ich melde mich am Mittwoch, 25. November, bei Ihnen.'],
    ['Innerhalb von zwei Tagen rufe ich Sie an.', 'Bis Mittwoch, 25. November, rufe ich Sie an.'],
    [
      'Ich gebe Ihnen morgen bis zum Mittag Bescheid.',
      'Ich gebe Ihnen morgen, Dienstag, 24. November, bis zum Mittag Bescheid.',
    ],
    ['Ich melde mich vor Montag bei Ihnen.', 'Ich melde mich vor Montag, 30. November, bei Ihnen.'],
    ['Ich hole das Gerät am Freitag ab.', 'Ich hole das Gerät am Freitag, 27. November, ab.'],
    ['Der Techniker kommt am Freitag zu Ihnen.', 'Der Techniker kommt am Freitag, 27. November, zu Ihnen.'],
    ['Ich reserviere Ihnen den Tisch für Freitag.', 'Ich reserviere Ihnen den Tisch für Freitag, 27. November.'],
  ])('%s', (text, expected) => {
    expect(written(clear, text, 'de')).toBe(expected);
  });

  test.each([
    'Ich melde mich nächste Woche bei Ihnen.',
    'Ich melde mich Ende nächster Woche.',
    'Ich schicke Ihnen das heute noch zu.',
    'Ich rufe Sie am 27. November an.',
    'Ich rufe Sie am 27.11. an.',
    'Ich rufe Sie am Freitag, den 27. November, an.',
    'Ich melde mich in den nächsten Tagen bei Ihnen.',
    'Wir zahlen den Betrag binnen drei Werktagen nach Eingang der Ware aus.',
    'Ich rufe Sie Montag oder Dienstag an.',
    'Ich rufe Sie um 14 Uhr zurück.',
  ])('none: %s', (text) => {
    expect(written(clear, text, 'de')).toBeNull();
  });

  test('in Austria January is the Jänner', () => {
    const now = '2027-01-04T09:00:00+01:00';
    const text = 'Ich melde mich bis Freitag bei Ihnen.';
    expect(written(clear, text, 'de', { now, region: 'AT-9' })).toBe(
      'Ich melde mich bis Freitag, 8. Jänner, bei Ihnen.',
    );
    expect(written(clear, text, 'de', { now, region: 'DE-BY' })).toBe(
      'Ich melde mich bis Freitag, 8. Januar, bei Ihnen.',
    );
  });
});

describe('another German day', () => {
  test.each([
    ['Ich melde mich bis Freitag bei Ihnen.', 'Ich melde mich bis Mittwoch, 2. Dezember, bei Ihnen.'],
    ['Morgen rufe ich Sie an.', 'Am Mittwoch, 2. Dezember, rufe ich Sie an.'],
    ['Ich rufe Sie bis 14 Uhr am Freitag zurück.', 'Ich rufe Sie bis 14 Uhr am Mittwoch, 2. Dezember, zurück.'],
    ['Ich rufe Sie morgen früh um 9 Uhr an.', 'Ich rufe Sie am Mittwoch, 2. Dezember, um 9 Uhr an.'],
    ['Ich rufe Sie morgen Vormittag an.', 'Ich rufe Sie am Mittwoch, 2. Dezember, vormittags, an.'],
    ['Ich rufe Sie bis spätestens Freitag zurück.', 'Ich rufe Sie bis spätestens Mittwoch, 2. Dezember, zurück.'],
    ['Ich rufe Sie spätestens am Freitag zurück.', 'Ich rufe Sie spätestens am Mittwoch, 2. Dezember, zurück.'],
    ['Ich rufe Sie am Freitag, den 27. November, an.', 'Ich rufe Sie am Mittwoch, 2. Dezember, an.'],
    ['Ich melde mich nächste Woche bei Ihnen.', 'Ich melde mich am Mittwoch, 2. Dezember, bei Ihnen.'],
    ['Ich reserviere Ihnen den Tisch für Freitag.', 'Ich reserviere Ihnen den Tisch für Mittwoch, 2. Dezember.'],
    ['Für den 27. November trage ich Sie ein.', 'Für den Mittwoch, 2. Dezember, trage ich Sie ein.'],
    ['Ich melde mich zeitnah bei Ihnen.', 'Ich melde mich bis Mittwoch, 2. Dezember, bei Ihnen.'],
    ['Ich schicke Ihnen das heute noch zu.', 'Ich schicke Ihnen das am Mittwoch, 2. Dezember, noch zu.'],
  ])('%s', (text, expected) => {
    expect(written(second, text, 'de')).toBe(expected);
  });

  test('a day far off names its year', () => {
    expect(wordsFor('Ich melde mich bis Freitag bei Ihnen.', 'de', '2027-11-30')).toBe(
      'bis Dienstag, 30. November 2027',
    );
  });
});

describe('a German day for vague words and days off', () => {
  test.each([
    ['Ich melde mich zeitnah bei Ihnen.', 'Ich melde mich bis Dienstag, 24. November, bei Ihnen.'],
    [
      'Schnellstmöglich sende ich Ihnen die Gutschrift zu.',
      'Bis Dienstag, 24. November, sende ich Ihnen die Gutschrift zu.',
    ],
    [
      'Ich kläre das umgehend und melde mich bei Ihnen.',
      'Ich kläre das bis Dienstag, 24. November, und melde mich bei Ihnen.',
    ],
    ['Ich rufe Sie am Samstag an.', 'Ich rufe Sie am Montag, 30. November, an.'],
    ['Ich rufe Sie bis Sonntag zurück.', 'Ich rufe Sie bis Montag, 30. November, zurück.'],
    ['Ich rufe Sie am Wochenende an.', 'Ich rufe Sie am Montag, 30. November, an.'],
    ['Ich melde mich sehr bald bei Ihnen.', null],
    ['Ich melde mich in den nächsten Tagen bei Ihnen.', null],
    ['Ich melde mich zeitnah und persönlich bei Ihnen.', null],
    ['Ich melde mich bis Freitag bei Ihnen.', null],
  ])('%s', (text, expected) => {
    expect(written(offer, text, 'de')).toBe(expected);
  });
});
