/** Words and where they stand, for whatever a draft may hold. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Token, tokenize } from './token';

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);
/** The words with "/" before each that a comma, bracket or other break parts from the one before. */
const withBreaks = (tokens: readonly Token[]): string =>
  tokens.map(({ norm, breakBefore }) => (breakBefore ? `/ ${norm}` : norm)).join(' ');

test.each([
  ['Das geht nicht.', ['das', 'geht', 'nicht']],
  ['Follow-up zur E-Mail', ['follow', 'up', 'zur', 'e', 'mail']],
  ["I can't, won't", ['i', "can't", "won't"]],
  ['geht’s noch', ["geht's", 'noch']],
  ['um 14:30 Uhr', ['um', '14:30', 'uhr']],
  ['1.200,50 € oder 50%', ['1.200,50', '€', 'oder', '50', '%']],
  ['am 24.12.2026.', ['am', '24.12.2026']],
  ['in den 90er Jahren', ['in', 'den', '90er', 'jahren']],
  ['100kg in 24h', ['100kg', 'in', '24h']],
  ['5² und H₂O', ['5²', 'und', 'h₂o']],
  ['Danke 🙂 bis 👩‍🔧👍🏽 morgen', ['danke', 'bis', 'morgen']],
  ['שלום וברכה, مرحبا', ['שלום', 'וברכה', 'مرحبا']],
  ['Rück\u00adgabe\u200b geht\ufeff', ['rueckgabe', 'geht']],
  ['Ä\u0308rger u\u0308ber', ['ae\u0308rger', 'ueber']],
  ['tonfall@example.org', ['tonfall', 'example', 'org']],
  ["''' … — \u200b \u200e", []],
  ['', []],
])('%j', (text, expected) => {
  expect(norms(text)).toEqual(expected);
});

test.each([
  ['vor und nach', 'vor und nach'],
  ['vor, nach; dann: los', 'vor / nach / dann / los'],
  ['vor – nach — hier - da -- dort', 'vor / nach / hier / da / dort'],
  ['vor (nach) hier', 'vor / nach / hier'],
  ['und/oder', 'und / oder'],
  ['na... gut… also', 'na / gut / also'],
  ['erst\ndann', 'erst / dann'],
  ['Follow-up „nein“ z. B. so', 'follow up nein z b so'],
  ['ja 🙂 nein', 'ja nein'],
  ['ja,\u200b nein', 'ja / nein'],
])('%j breaks as %j', (text, expected) => {
  expect(withBreaks(tokenize(text))).toBe(expected);
});

describe('capitals', () => {
  test.each([
    ['Sie', true],
    ['sie', false],
    ['Ähnlich', true],
    ['A\u0308hnlich', true],
    ['\u200bSie', true],
    ['\ufeff\u200eSie', true],
    ['1A', false],
  ])('%j: %s', (text, capital) => {
    expect(tokenize(text).map((token) => token.capital)).toEqual([capital]);
  });
});

describe('a part of a text', () => {
  const text = 'Sie schrieben „das geht gar nicht“ und wir helfen.';

  test('has offsets of the whole', () => {
    const from = text.indexOf('wir');
    expect(tokenize(text, from, from + 10).map(({ start, end }) => text.slice(start, end))).toEqual(['wir', 'helfen']);
  });

  test('leaves out what is skipped, with a break in its place', () => {
    const skip = [{ start: text.indexOf('„'), end: text.indexOf('“') + 1 }];
    expect(withBreaks(tokenize(text, 0, text.length, skip))).toBe('sie schrieben / und wir helfen');
  });

  test('leaves out a word that a skipped stretch only touches', () => {
    expect(withBreaks(tokenize('eins zwei drei vier', 0, 19, [{ start: 7, end: 11 }]))).toBe('eins / vier');
  });

  test('begins with a break after a skipped start', () => {
    expect(withBreaks(tokenize('eins zwei', 0, 9, [{ start: 0, end: 4 }]))).toBe('/ zwei');
  });

  test('takes several skipped stretches, also outside of itself', () => {
    const skip = [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 6, end: 7 },
      { start: 12, end: 13 },
    ];
    expect(withBreaks(tokenize('a b c d e f g', 4, 11, skip))).toBe('c / e f');
  });
});

/** Text as drafts hold it at their worst: scripts, marks, emoji, unseen characters, digits and signs mixed. */
const UNITS = [
  ...'aZäÖß ẞ09.,:;-–…\'’"„“()%€\n\t',
  'u\u0308',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufeff',
  '²',
  '🙂',
  '👩‍🔧',
  'ש',
  'م',
  '\ud83d',
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('whatever the text', () => {
  test('a word cut out by its offsets is the same word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, norm, capital } of tokenize(text)) {
          expect(tokenize(text.slice(start, end)).map((token) => [token.norm, token.capital])).toEqual([
            [norm, capital],
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('words stand in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        let before = from;
        for (const { start, end } of tokenize(text, from, to)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(to);
      }),
    );
  });

  test('no word touches what is skipped', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
        const edges = [...new Set(cuts)].sort((a, b) => a - b);
        const skip = edges.flatMap((start, n) => (n % 2 === 0 ? [{ start, end: edges[n + 1] ?? start + 5 }] : []));
        const kept = tokenize(text, 0, text.length, skip);
        expect(kept.filter(({ start, end }) => skip.some((span) => span.start < end && start < span.end))).toEqual([]);
        const apart = tokenize(text).filter(
          ({ start, end }) => !skip.some((span) => span.start < end && start < span.end),
        );
        expect(kept.map(({ norm }) => norm)).toEqual(apart.map(({ norm }) => norm));
      }),
    );
  });
});

describe('a megabyte', () => {
  const SIZE = 1_000_000;

  test.each([
    ['without a space', 'x'.repeat(SIZE), 1],
    ['of one number', '1'.repeat(SIZE), 1],
    ['of a number that ends in a letter', `${'1'.repeat(SIZE)}a`, 1],
    ['of signs', '.,:'.repeat(SIZE / 3), 0],
    ['of unseen characters', '\u200b '.repeat(SIZE / 2), 0],
    ['of marks without a letter', '\u0308'.repeat(SIZE), 1],
    ['of short words', 'ja '.repeat(SIZE / 3), Math.floor(SIZE / 3)],
  ])('%s', (_name, text, words) => {
    expect(tokenize(text)).toHaveLength(words);
  });

  test('twice the text is twice the work', () => {
    const slices = vi.spyOn(String.prototype, 'slice');
    /** Characters cut out while looking for words and breaks. */
    const work = (repeats: number): number => {
      slices.mockClear();
      tokenize('ja \u200b \u200b , 1:2 '.repeat(repeats));
      return slices.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
    };
    const once = work(1_000);
    const twice = work(2_000);
    slices.mockRestore();
    expect(once).toBeGreaterThan(1_000);
    expect(twice).toBeLessThan(2.1 * once);
  });
});
