import { describe, expect, test } from 'vitest';
import type { OpenField } from '../view/advice';
import { fieldNamesIn, filledIn, type OfferPlace, offerText, openFieldsIn } from './offer-text';
import type { ModelText } from './play';

const SIE: OfferPlace = { style: { address: 'formal', swiss: false }, addressee: 'Petra Keller' };
const text = (words: string): ModelText => ({
  id: 'a',
  name: 'Ganze Antwort',
  kind: 'reply',
  element: null,
  text: words,
});
const offered = (words: string, place: OfferPlace = SIE): string => offerText(text(words), place, false).text;

describe('a text fits its draft', () => {
  const model = '[Sie hören|Du hörst] bis «Datum», «Uhrzeit», von mir. Ich grüße [Sie|dich].';

  test.each<[string, OfferPlace['style'], string]>([
    ['Sie', { address: 'formal', swiss: false }, 'Sie hören bis «Datum», «Uhrzeit», von mir. Ich grüße Sie.'],
    ['du', { address: 'informal', swiss: false }, 'Du hörst bis «Datum», «Uhrzeit», von mir. Ich grüße dich.'],
    ['Swiss', { address: 'formal', swiss: true }, 'Sie hören bis «Datum», «Uhrzeit», von mir. Ich grüsse Sie.'],
  ])('%s', (_, style, expected) => {
    expect(offered(model, { ...SIE, style })).toBe(expected);
  });

  test('fields stand once, in their order', () => {
    expect(offerText(text('«Datum»: «Sache», bis «Datum».'), SIE, true)).toEqual({
      id: 'a',
      name: 'Ganze Antwort',
      kind: 'reply',
      text: '«Datum»: «Sache», bis «Datum».',
      fields: ['Datum', 'Sache'],
      isTeams: true,
    });
  });
});

test.each<[string, string | null, string]>([
  [
    'Guten Tag «Kundin», schön, dass Sie schreiben.',
    'Petra Keller',
    'Guten Tag Petra Keller, schön, dass Sie schreiben.',
  ],
  ['Dear «customer name», thank you.', 'Jo Ash', 'Dear Jo Ash, thank you.'],
  ['Guten Tag «Kundin».', null, 'Guten Tag «Kundin».'],
  ['Guten Tag «Kundin».', 'petra@keller.example', 'Guten Tag «Kundin».'],
  // A colleague.
  ['Ich gebe es heute an «Name» weiter.', 'Petra Keller', 'Ich gebe es heute an «Name» weiter.'],
  ['Am «Datum» melde ich mich.', 'Petra Keller', 'Am «Datum» melde ich mich.'],
])('%s to %s', (model, addressee, expected) => {
  expect(offered(model, { ...SIE, addressee })).toBe(expected);
});

test.each<[string, Record<string, string>, string]>([
  [
    'Bis «Datum» höre ich von «Stelle».',
    { Datum: 'Freitag, 27. November' },
    'Bis Freitag, 27. November höre ich von «Stelle».',
  ],
  ['«Sache» ist angehalten.', { Sache: 'die Rechnung' }, 'Die Rechnung ist angehalten.'],
  ['Gut. «Sache» ist angehalten.', { Sache: 'die Rechnung' }, 'Gut. Die Rechnung ist angehalten.'],
  ['Gut.\n\n«Sache» ist angehalten.', { Sache: 'die Rechnung' }, 'Gut.\n\nDie Rechnung ist angehalten.'],
  ['Es geht um «Sache».', { Sache: '  die Rechnung ' }, 'Es geht um die Rechnung.'],
  ['Es geht um «Sache».', { Sache: '  ' }, 'Es geht um «Sache».'],
  ['Es geht um «constructor».', {}, 'Es geht um «constructor».'],
  ['Es kostet «Betrag».', { Betrag: '$& $1' }, 'Es kostet $& $1.'],
])('%s filled in', (open, fields, expected) => {
  expect(filledIn(open, fields)).toBe(expected);
});

describe('open fields of a draft', () => {
  const names = fieldNamesIn(['Bis «Datum», «Größe» von «Sache».']);
  const open = (draft: string): string[] => openFieldsIn(draft, names).map(({ name }: OpenField) => name);

  test('only those that a text uses', () => {
    expect(open('Bis «Datum» kläre ich «Sache». Sie schrieben «zu spät», und «das Datum» fehlt.')).toEqual([
      'Datum',
      'Sache',
    ]);
  });

  test('in Swiss spelling, too', () => {
    expect(open('Die «Grösse» und die «Größe».')).toEqual(['Grösse', 'Größe']);
  });

  test('with their place', () => {
    expect(openFieldsIn('Bis «Datum».', names)).toEqual([{ start: 4, end: 11, name: 'Datum' }]);
  });

  test('one that is half filled is none', () => {
    expect(open('Bis «Datum ist offen. «Datu»')).toEqual([]);
  });
});
