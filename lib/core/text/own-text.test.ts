/** What the agent did not write is left out, and what the agent did write is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignSpans } from './own-text';
import { sliceOf } from './span';

const foreign = (text: string): string[] => foreignSpans(text).map((span) => sliceOf(text, span));
/** What is left, a blank for each stretch that is not the agent's. */
const ownText = (text: string): string =>
  foreignSpans(text).reduceRight((own, { start, end }) => `${own.slice(0, start)} ${own.slice(end)}`, text);

describe('quotations of three words or more', () => {
  test.each([
    ['German', 'Sie schrieben „das geht gar nicht“ und das stimmt.', ['„das geht gar nicht“']],
    ['German, closed the other way', 'Ihr „nie wieder mit Ihnen” tut weh.', ['„nie wieder mit Ihnen”']],
    ['English', 'You wrote “this is not fair” to us.', ['“this is not fair”']],
    ['pointing in', 'Ihr »das ist ein Witz« kam an.', ['»das ist ein Witz«']],
    ['pointing out', 'Ihr «das ist ein Witz» kam an.', ['«das ist ein Witz»']],
    ['straight', 'Ihr "das ist ein Witz" kam an.', ['"das ist ein Witz"']],
    [
      'two in a line',
      'Erst "geht nicht, sagt er", dann "es geht ja doch".',
      ['"geht nicht, sagt er"', '"es geht ja doch"'],
    ],
    ['too short to be a sentence', 'Der Status „nicht möglich“ ist falsch, ebenso "geht nicht".', []],
    ['an open one', 'Das Wort „nicht steht im Vertrag.', []],
    ['across lines', 'Er sagte „das geht\nso nicht weiter“ und ging.', []],
    ['inches', 'Ein 24" Monitor ist da.', []],
    ['a placeholder', 'Ab «Datum» ist das möglich.', []],
  ])('%s', (_name, text, expected) => {
    expect(foreign(text)).toEqual(expected);
  });
});

describe('quoted mail and what stands below it', () => {
  const BELOW = 'Das ist doch nicht normal!';

  test.each([
    ['a signature', '--'],
    ['a signature with a blank', '-- '],
    ['a long dash', '—'],
    ['a line', '________'],
    ['a German mail line', 'Am Mo., 3. Nov. 2026 um 14:02 Uhr schrieb Petra Keller <petra@example.org>:'],
    ['a short German mail line', 'Am 03.11.2026 schrieb Petra Keller:'],
    [
      'a German mail line over two lines',
      'Am Dienstag, den 3. November 2026 um 14:02 Uhr schrieb Petra\nKeller <petra@example.org>:',
    ],
    ['an English mail line', 'On Tue, Nov 3, 2026 at 2:02 PM Petra Keller <petra@example.org> wrote:'],
    ['a German separator', '-----Ursprüngliche Nachricht-----'],
    ['an English separator', '-----Original Message-----'],
    ['a forwarded mail', '---------- Weitergeleitete Nachricht ----------'],
    ['a German disclaimer', 'Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.'],
    ['an English disclaimer', '- This message may contain confidential information.'],
  ])('%s', (_name, line) => {
    const own = 'Guten Tag\nWir helfen gern.\n';
    expect(foreign(`${own}${line}\n${BELOW}`)).toEqual([`${line}\n${BELOW}`]);
    expect(ownText(`${own}${line}\n${BELOW}`).trim()).toBe(own.trim());
  });

  test('quoted lines, also between the agent’s own', () => {
    expect(foreign('Zu Ihren Fragen:\n> Geht das?\n> Wann?\nJa.\n>> Nein?\nDoch, 5 > 3.')).toEqual([
      '> Geht das?\n> Wann?',
      '>> Nein?',
    ]);
  });

  test.each([
    'Am 3. Mai schrieb ich Ihnen dazu:\nWir helfen gern.',
    'Am 3. Mai schrieben Sie uns:\nWir helfen gern.',
    'On 3 May we wrote to you:\nWe are glad to help.',
    'Am Freitag schrieb ich Ihnen dazu:\nWir helfen gern.',
    'Am Telefon sagte ich, dass es geht:\nWir helfen gern.',
    'Diese E-Mail ist für Sie.\nWir helfen gern.',
    'Das Gerät -- es ist neu -- geht.\nWir helfen gern.',
    'On Friday I wrote to you:\nWe are glad to help.',
    'Wir prüfen\n- das Netz\n- den Router',
    '--- wichtig ---\nWir helfen gern.',
  ])('the agent’s own: %j', (text) => {
    expect(foreign(text)).toEqual([]);
    expect(ownText(text)).toBe(text);
  });

  test('a quotation inside quoted mail is part of it', () => {
    const text = 'Gut.\n> Sie sagten "das geht schon so" und mehr.\nBis bald.';
    expect(foreign(text)).toEqual(['> Sie sagten "das geht schon so" und mehr.']);
  });
});

describe('whatever the text', () => {
  const UNITS = [
    'a',
    'b ',
    ' c ',
    '"',
    '„',
    '“',
    '»',
    '«',
    '>',
    '\n',
    '\n> ',
    '\n--\n',
    '-',
    '_',
    'Am 3. Mai schrieb X:',
    '🙂',
  ];

  test('spans stand in order, apart and inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 }), (text) => {
        let end = 0;
        for (const span of foreignSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['blank lines', '\n'.repeat(300_000)],
    ['blanks', ' '.repeat(300_000)],
    ['dashes', '- '.repeat(150_000)],
    ['lines of dashes', '-\n'.repeat(150_000)],
    ['quoted lines', '>\n'.repeat(150_000)],
    ['straight quotes', '" '.repeat(150_000)],
    ['openings', '„a '.repeat(100_000)],
    ['beginnings of mail lines', 'Am 1 schrieb '.repeat(25_000)],
  ])('a very long draft of %s is read', (_name, text) => {
    expect(ownText(`${text}.`).length).toBeLessThanOrEqual(text.length + 2);
  });
});
