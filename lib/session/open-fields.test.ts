/** Only fields that Tonfall put in count as open, and only while they stand there. */
import { expect, test } from 'vitest';
import { createOpenFields, firstFieldOf } from './open-fields';

const fieldsIn = (inserted: readonly string[], text: string): string[] => {
  const fields = createOpenFields();
  for (const one of inserted) fields.remember(one);
  return fields.in(text).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['both of a text', ['bis «Tag» um «Uhrzeit»'], 'Ich melde mich bis «Tag» um «Uhrzeit».', ['«Tag»', '«Uhrzeit»']],
  ['one is filled', ['bis «Tag» um «Uhrzeit»'], 'Ich melde mich bis Montag um «Uhrzeit».', ['«Uhrzeit»']],
  ['one twice', ['«Name»'], '«Name», liebe «Name»', ['«Name»', '«Name»']],
  ['of several texts', ['«Tag»', '«Ort»'], 'am «Tag» in «Ort»', ['«Tag»', '«Ort»']],
  ['a quotation', ['«Tag»'], 'Sie schrieben «so geht das nicht».', []],
  ['nothing put in', [], 'bis «Tag»', []],
  ['marks that span lines', ['«Tag»'], '«Tag\nund»', []],
])('%s', (_name, inserted, text, expected) => {
  expect(fieldsIn(inserted, text)).toEqual(expected);
});

test.each([
  ['bis «Tag» um «Uhrzeit»', '«Tag»'],
  ['ohne Feld', null],
])('the first field of "%s"', (text, expected) => {
  expect([firstFieldOf(text), firstFieldOf(text)]).toEqual([expected, expected]);
});
