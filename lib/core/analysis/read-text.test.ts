/** A draft that is read while it is written is read as if it were new. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { tokenize } from '../text/token';
import { createTextReader, readText } from './read-text';

const PIECES = [
  'Guten Tag Frau Keller,',
  'das geht leider nicht.',
  'Wir prüfen den Fall und melden uns bis Freitag, damit Sie planen können und',
  'nichts verloren geht.',
  'We will send the parcel tomorrow.',
  '„Das ist mir zu lange so.“',
  '"not good enough for me"',
  '> Wann kommt es?',
  '--',
  '-- ',
  'Am 3. Mai schrieb',
  'On Tue, 3 Nov 2026 at 14:02 Petra',
  'Keller wrote:',
  'Diese Nachricht ist vertraulich.',
  '-----Original Message-----',
  'a',
  '1.',
  '',
  ' ',
];
const piece = fc.constantFrom(...PIECES);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(piece, fc.constant('\n'), fc.string({ maxLength: 3 })),
});

test('after any edits', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const read = createTextReader(KNOWLEDGE);
      let draft = start;
      expect(read(draft)).toEqual(readText(draft, KNOWLEDGE));
      for (const { at, gone, put } of edits) {
        const from = Math.floor(at * draft.length);
        draft = draft.slice(0, from) + put + draft.slice(from + gone);
        expect(read(draft)).toEqual(readText(draft, KNOWLEDGE));
      }
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('a sentence has the words that it would have if it were cut alone', () => {
  const endless = fc.constantFrom(
    'so weiter '.repeat(230),
    'ohneende'.repeat(300),
    `${'ja, '.repeat(505)}„und so fort geht es“`,
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.tuple(text, endless, text).map((parts) => parts.join('')),
      ),
      (draft) => {
        for (const { paragraph } of readText(draft, KNOWLEDGE, 'de'))
          for (const { start, end, tokens } of paragraph.sentences)
            expect(tokens).toEqual(tokenize(paragraph.text, start, end, paragraph.foreign));
      },
    ),
    { numRuns: 500 },
  );
});

test('paragraphs that only moved are the same objects', () => {
  const read = createTextReader(KNOWLEDGE);
  const draft = Array.from({ length: 12 }, (_, n) => `Das ist der Absatz ${n}, und er bleibt.`).join('\n\n');
  const before = read(draft);
  const after = read(draft.replace('Absatz 5', 'lange Absatz 5'));
  const same = after.filter(({ paragraph }, n) => paragraph === before[n]?.paragraph);
  expect(same).toHaveLength(11);
});
