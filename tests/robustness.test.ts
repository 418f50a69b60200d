/** The shipped analyser and the commitment finder take whatever is typed or pasted: no exception, no mark outside its words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import type { LanguageId } from '@/lib/core/language-id';
import { SENSITIVITIES } from '@/lib/core/second-reader/second-reader';
import { type Span, sliceOf } from '@/lib/core/text/span';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { shippedAnalyser } from '@/scripts/shipped-analyser';

const analyser = shippedAnalyser();
const finder = createCommitmentFinder(KNOWLEDGE);
const WHEN = {
  now: '2026-11-24T10:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
} as const;

interface Marked extends Span {
  /** The words as the reader repeats them. */
  readonly words: string;
}

/** Names what is wrong with marks; tens of thousands of assertions one by one would take longer than the reading. */
function flaws(text: string, marks: readonly Marked[]): string[] {
  let end = 0;
  return marks.flatMap((mark) => {
    const found: string[] = [];
    if (!Number.isInteger(mark.start) || !Number.isInteger(mark.end)) found.push('is no whole number');
    if (mark.start >= mark.end) found.push('is empty');
    if (mark.start < 0 || mark.end > text.length) found.push('leaves the text');
    if (mark.start < end) found.push('overlaps the one before or stands before it');
    if (sliceOf(text, mark) !== mark.words) found.push('does not repeat its words');
    end = mark.end;
    return found.map((flaw) => `${mark.start}–${mark.end} ${flaw}`);
  });
}

function expectSound(text: string, lang?: LanguageId): void {
  const { findings } = analyser.analyse(text, lang);
  expect(
    flaws(
      text,
      findings.map((finding) => ({ ...finding, words: finding.actual })),
    ),
  ).toEqual([]);
  const commitments = finder.find(text, WHEN, lang);
  expect(
    flaws(
      text,
      commitments.map((one) => ({ ...one, words: one.clause })),
    ),
  ).toEqual([]);
  const times = commitments.flatMap(({ when }) => (when ? [{ ...when, words: sliceOf(text, when) }] : []));
  expect(times.flatMap((time) => flaws(text, [time]))).toEqual([]);
}

test('the checks see what they look for', () => {
  const mark = (start: number, end: number, words: string): Marked => ({ start, end, words });
  expect(flaws('abcdef', [mark(0, 2, 'ab'), mark(2, 3, 'c')])).toEqual([]);
  expect(flaws('abcdef', [mark(0, 2, 'ab'), mark(1, 3, 'bc')])).toEqual([
    '1–3 overlaps the one before or stands before it',
  ]);
  expect(flaws('abcdef', [mark(4, 9, 'ef')])).toEqual(['4–9 leaves the text']);
  expect(flaws('abcdef', [mark(3, 3, '')])).toEqual(['3–3 is empty']);
  expect(flaws('abcdef', [mark(3, 4, 'e')])).toEqual(['3–4 does not repeat its words']);
  expect(flaws('abcdef', [mark(0.5, 1, 'a')])).toEqual(['0.5–1 is no whole number']);
});

/** What rules and readers know, so that random texts come close to drafts. */
const PHRASES = [
  'Das geht leider nicht.',
  'Wir können Ihnen das nicht erstatten',
  'Sie müssen',
  'du musst ',
  'Ich melde mich morgen um 9 Uhr bei Ihnen',
  'bis spätestens 24.12.',
  'Wie gesagt,',
  'DAS IST NICHT MEIN PROBLEM',
  'Unfortunately we cannot ',
  'I will call you tomorrow at 9 am',
  'as I already told you',
  'you must',
  'e.g. ',
];
const MARKS = [...' .,;:!?()„“”"\'’–-…>\n\r\t\u00a01', '\n\n', '> ', '--\n'];
const STRANGE = [
  '\u200d', // joins emojis
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u202e', // turns the direction of writing
  '\u200f',
  '\u0301', // an accent for the letter before
  '\ud83d', // halves of pairs
  '\ude00',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '1️⃣',
  'שלום ',
  'مرحبا ',
  '你好',
  'ß',
  'İ', // longer in lower case
  'ﬁ',
  'ǆ',
  '\0',
  '\u2028',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...PHRASES, ...MARKS, ...STRANGE), maxLength: 60 }),
  fc.string({
    unit: fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: 'binary', maxLength: 2 })),
    maxLength: 30,
  }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);

test('whatever the text and its language', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<(LanguageId | undefined)[]>('de', 'en', undefined), (text, lang) => {
      expectSound(text, lang);
    }),
    { numRuns: 1000 },
  );
});

test('whatever strange sign stands in the midst of a phrase', () => {
  for (const phrase of PHRASES)
    for (const sign of [...STRANGE, ...MARKS]) {
      const middle = Math.floor(phrase.length / 2);
      expectSound(`${phrase.slice(0, middle)}${sign}${phrase.slice(middle)}`, 'de');
      expectSound(phrase.split(' ').join(sign), 'en');
    }
});

test.each(SENSITIVITIES)('findings are the same, read at once or while the draft grows: %s', (sensitivity) => {
  const growing = shippedAnalyser(undefined, sensitivity);
  const draft = PHRASES.join('\n\n');
  for (let length = 1; length < draft.length; length += 53) growing.analyse(draft.slice(0, length), 'de');
  expect(growing.analyse(draft, 'de')).toEqual(shippedAnalyser(undefined, sensitivity).analyse(draft, 'de'));
});

const LONG = 1_000_000;
const filled = (unit: string, length = LONG): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('a very long draft', () => {
  test.each<[string, string]>([
    ['without a blank', filled('a')],
    ['without a blank, folded', filled('Straße')],
    ['of one German word', filled('nicht ')],
    ['of one English word', filled('not ')],
    ['of brackets', filled('(')],
    ['of opening quotation marks', filled('„')],
    ['of straight quotation marks', filled('"')],
    ['of quotes in quotes', filled('>')],
    ['of exclamation marks', filled('!')],
    ['of full stops', filled('.')],
    ['of dashes', filled('-')],
    ['of low lines', filled('_')],
    ['of digits', filled('1')],
    ['of numbers with full stops', filled('1.')],
    ['of apostrophes', filled("a'")],
    ['of joiners', filled('\u200d')],
    ['of accents', filled('e\u0301\u0302')],
    ['of halves of pairs', filled('\ud83d')],
    ['of emojis', filled('👩‍👩‍👧')],
    ['of line breaks', filled('\n', 20_000)],
    ['of commas', filled(',', 10_000)],
    ['of words and commas', filled('nicht, ', 10_000 * 7)],
    ['of short lines', filled('Das geht nicht.\n', 100_000)],
    ['of days without a month', filled('am 3. ', 100_000)],
    ['of hours', filled('morgen um 9 ', 50_000)],
    [
      'of one German sentence',
      filled('wir können Ihnen das leider nicht bis morgen versprechen und Sie müssen ', 50_000),
    ],
    ['of one English sentence', filled('we cannot promise that you will receive it by tomorrow and you must ', 50_000)],
  ])('%s', { timeout: 120_000 }, (_name, text) => {
    expectSound(text, text.startsWith('not ') || text.startsWith('we ') ? 'en' : 'de');
  });
});
