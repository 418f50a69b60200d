/** Where paragraphs and sentences end, in drafts as agents write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { german } from '../../languages/de';
import { english } from '../../languages/en';
import { paragraphs, sentences } from './sentences';
import { movedBy, sliceOf } from './span';

function cut(text: string, abbreviations = german.abbreviations): string[] {
  const parts = paragraphs(text).map((span) => sliceOf(text, span));
  return parts.flatMap((part) => sentences(part, abbreviations).map((one) => sliceOf(part, one)));
}

describe('German sentences end', () => {
  test.each([
    ['at marks', ['Das geht.', 'Geht das?', 'Ja!', 'Gut']],
    [
      'not at dates',
      ['Wir liefern am 24. Dezember.', 'Bis 3. März haben Sie Zeit.', 'Ab 1. Jänner gilt der neue Preis.'],
    ],
    ['not at weeks and floors', ['In der 48. KW kommt er.', 'Im 2. Stock rechts.', 'Am 3. Werktag ist es da.']],
    [
      'at numbers',
      ['Es bleiben 30 von 65 bis 80.', 'Sie haben es gemessen.', 'Die Tür ist an Schalter 3.', 'Bitte klopfen.'],
    ],
    ['not at numbered words in lower case', ['Das ist die 2. und letzte Mahnung.', 'Gut.']],
    ['not at a full date', ['Am 24. 12. haben wir zu.', 'Am 24.12. auch.']],
    ['not at abbreviations', ['Wir senden z. B. Ersatz.', 'Frau Dr. Keller prüft Nr. 5 bzw. Abs. 3.']],
    ['at the hour', ['Wir rufen um 14:30 Uhr.', 'Danach um 15.30 Uhr.', 'Passt das?']],
    ['at dots only before a capital', ['Na ja ... dann eben so.', 'Also …', 'Gut.', 'Mal sehen…', 'Morgen.']],
    ['not inside web addresses', ['Siehe www.example.org/hilfe.html für mehr.', 'Danke.']],
    ['behind quotes and brackets', ['Sie schrieben: „Das geht nicht.“', 'Doch (es geht.)', 'Gut.']],
    ['not before the speaker', ['„Das geht nicht.“ sagten Sie.', '„Warum?“ fragten Sie.', 'Stimmt.']],
    ['at a run of marks', ['Wirklich?!', 'Ja!!!', 'Schön.']],
  ])('%s', (_name, parts) => {
    expect(cut(parts.join(' '))).toEqual(parts);
  });
});

describe('English sentences end', () => {
  test.each([
    [['We can send e.g. a voucher.', 'Mr. Hill will call, i.e. tomorrow.']],
    [['It is on page 2.', 'I will send it.']],
    [['Please pay by September 30.', 'You write that it is late.']],
    [['It was 3.5 kg.', 'Is that right?', 'Yes.']],
    [['"That is wrong." she wrote.', 'We agree.']],
  ])('%j', (parts) => {
    expect(cut(parts.join(' '), english.abbreviations)).toEqual(parts);
  });
});

test('questions are told by their mark, also inside quotes', () => {
  const text = 'Geht das? Ja. Wirklich?! „Wann?“ (Wo?) Sie fragten „wann?“ und wir antworten.';
  const found = sentences(text, german.abbreviations);
  expect(found.filter(({ question }) => question).map((one) => sliceOf(text, one))).toEqual([
    'Geht das?',
    'Wirklich?!',
    '„Wann?“',
    '(Wo?)',
  ]);
});

test('a list’s numbers are no sentences of their own', () => {
  expect(cut('So geht es:\n1. Wir tauschen das Gerät.\n2. Sie behalten es.\n10) Fertig.')).toEqual([
    'So geht es:',
    'Wir tauschen das Gerät.',
    'Sie behalten es.',
    '10) Fertig.',
  ]);
});

describe('paragraphs', () => {
  const parts = (text: string): string[] => paragraphs(text).map((span) => sliceOf(text, span));
  const long = 'Wir haben Ihre Nachricht erhalten und sehen uns den Fall';

  test.each([
    ['one a line', 'Guten Tag\n\nDanke.\n \nGruss', ['Guten Tag', 'Danke.', 'Gruss']],
    ['a wrapped line', `${long}\nheute noch an.`, [`${long}\nheute noch an.`]],
    [
      'a line wrapped twice',
      `${long}\ngenau an und melden uns dann noch einmal bei Ihnen mit\neiner Antwort.`,
      [`${long}\ngenau an und melden uns dann noch einmal bei Ihnen mit\neiner Antwort.`],
    ],
    [
      'a wrapped line that goes on with a figure',
      `${long} vom\n24. Dezember an.`.replace('vom\n24. D', 'vom\n24.12.26 D'),
      [`${long} vom\n24.12.26 Dezember an.`],
    ],
    [
      'a list after a long line',
      `${long} und bieten\n1. Tausch\n2. Geld`,
      [`${long} und bieten`, '1. Tausch', '2. Geld'],
    ],
    ['a finished line', `${long} an.\nheute noch.`, [`${long} an.`, 'heute noch.']],
    ['a short line', 'Hallo\nwie geht es', ['Hallo', 'wie geht es']],
    ['a capital after a long line', `${long}\nFrau Keller`, [long, 'Frau Keller']],
    ['dashes as bullets', 'Wir prüfen:\n- das Netz\n- den Router', ['Wir prüfen:', '- das Netz', '- den Router']],
    ['nothing', ' \n\n \t', []],
  ])('%s', (_name, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const UNITS = [
    ...'aZä 1.!?…:,"„“)\n\r\t',
    '\u200b',
    '\u0308',
    '🙂',
    'ש',
    'z. B. ',
    '24. Dezember',
    'Lorem ipsum dolor sit amet consectetur elit sed do ',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  test('spans stand in order, apart, inside, trimmed; and no letter is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let kept = '';
        for (const paragraph of paragraphs(text)) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          for (const inParagraph of sentences(sliceOf(text, paragraph), german.abbreviations)) {
            const sentence = movedBy(inParagraph, paragraph.start);
            expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, paragraph.start));
            expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
            const words = sliceOf(text, sentence);
            expect(words).not.toBe('');
            expect(words).toBe(words.trim());
            kept += words;
            end = sentence.end;
          }
          end = paragraph.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(kept.match(/\p{L}/gu) ?? []).toEqual(text.match(/\p{L}/gu) ?? []);
      }),
      { numRuns: 500 },
    );
  });

  test('no sentence is without bounds, and a megabyte is cut', () => {
    const text = `${'x'.repeat(1_000_000)}. ${'ja '.repeat(2_000)}`;
    const found = cut(text);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
