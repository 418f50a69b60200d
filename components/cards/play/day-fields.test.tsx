/** Which fields want a day. */
import { describe, expect, test } from 'vitest';
import { isDayField } from './day-fields';
import { filledOnly, fillText, piecesOf } from './fill-text';

describe('a field wants a day', () => {
  test.each([
    'Datum',
    'Datum des Gesprächs',
    'Enddatum',
    'Rechnungsdatum',
    'Liefertag',
    'Rechnungstag',
    'zugesagter Tag',
    'Tag der nächsten Nachricht',
    'date',
    'end date',
    'date of letter',
    'delivery day',
    'day of next message',
  ])('%s', (name) => {
    expect(isDayField(name)).toBe(true);
  });

  test.each([
    'Ergebnis mit Datum',
    'finding with dates',
    'Betrag',
    'Vertrag',
    'Eintrag',
    'Auftrag',
    'Uhrzeit',
    'time',
    'Sache',
    'Updates',
    'today’s matter',
  ])('not %s', (name) => {
    expect(isDayField(name)).toBe(false);
  });
});

describe('a text with fields', () => {
  test('falls into words and fields, each field filled in at its first place', () => {
    expect(piecesOf('«Datum», dann «Sache» und «Datum».')).toEqual([
      { kind: 'field', name: 'Datum', isFirst: true },
      { kind: 'words', text: ', dann ' },
      { kind: 'field', name: 'Sache', isFirst: true },
      { kind: 'words', text: ' und ' },
      { kind: 'field', name: 'Datum', isFirst: false },
      { kind: 'words', text: '.' },
    ]);
  });

  test('keeps what is not filled, and takes values as they are', () => {
    expect(fillText('«Preis» bis «Datum»', { Preis: '5 $& mehr', Datum: ' ' })).toBe('5 $& mehr bis «Datum»');
  });

  test('has no value where only blanks were typed', () => {
    expect(filledOnly({ Preis: ' 5 ', Datum: '  ' })).toEqual({ Preis: '5' });
  });
});
