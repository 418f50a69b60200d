import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanElements } from '../../languages/de/elements';
import { englishElements } from '../../languages/en/elements';
import { KNOWLEDGE } from '../../languages/knowledge';
import { createTextReader } from '../analysis/read-text';
import { LANGUAGE_IDS } from '../language-id';
import { ELEMENTS, type ElementId } from './element';
import { createElementReader } from './element-reader';
import { createElementScorer, type ElementFixture, precisionOf, recallOf } from './score-for-tests';
import { createSignReader, elementCues } from './signs-in';

const knowledge = { ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } };
const read = createElementReader(knowledge);
const score = createElementScorer(knowledge);
const alone = { customer: null, commitments: [] };

const found = (draft: string, element: ElementId): { words: string; hollow: boolean }[] =>
  read(draft, alone)
    .found.filter((one) => one.element === element)
    .map(({ start, end, hollow }) => ({ words: draft.slice(start, end), hollow }));

const fixture = (lang: string, element: ElementId): ElementFixture =>
  JSON.parse(readFileSync(new URL(`./fixtures/${lang}-${element}.json`, import.meta.url), 'utf8'));

describe.each(LANGUAGE_IDS)('%s', (lang) => {
  test('every cue compiles', () => {
    expect(elementCues(lang, knowledge).problems).toEqual([]);
  });

  describe.each(ELEMENTS)('%s', (element) => {
    test.each(['odd', 'even'] as const)('is told apart in the %s drafts', (half) => {
      const result = score(lang, element, fixture(lang, element), half);
      expect(precisionOf(result), result.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
      expect(recallOf(result), result.missed.join('\n')).toBeGreaterThanOrEqual(0.75);
    });
  });
});

describe('hollow forms', () => {
  test.each<readonly [string, ElementId]>([
    ['Für etwaige Unannehmlichkeiten bitten wir um Entschuldigung.', 'apologises'],
    ['Es tut uns leid, dass Sie das so empfinden.', 'apologises'],
    ['We apologise for any inconvenience this may have caused.', 'apologises'],
    ["I'm sorry, but that is our policy.", 'apologises'],
    ['Ihre Anfrage wurde leider übersehen.', 'takes-responsibility'],
    ['Unfortunately, some mistakes were made when your order was packed.', 'takes-responsibility'],
    ['Ich verstehe Ihren Ärger gut. Aber die Frist ist abgelaufen.', 'acknowledges'],
    ['I understand your frustration, but the deadline has passed.', 'acknowledges'],
    ['Bitte bleiben Sie sachlich, so reden wir nicht weiter.', 'boundary'],
  ])('%s', (draft, element) => {
    expect(found(draft, element).map(({ hollow }) => hollow)).toEqual([true]);
  });

  test('are never found beside the real form of the same words', () => {
    const both = read('Es tut mir leid, falls Sie sich ärgern. Das tut mir leid.', alone).found;
    expect(both.map(({ start, hollow }) => [start, hollow])).toEqual([
      [3, true],
      [44, false],
    ]);
  });
});

describe('spans', () => {
  test('are the words that show it, with offsets in the draft', () => {
    const draft = 'Guten Tag Frau Keller\n\nSie haben recht. Das war unser Fehler.\n\nFreundliche Grüsse\nReto Imboden';
    expect(found(draft, 'acknowledges')).toEqual([{ words: 'Sie haben recht', hollow: false }]);
    expect(found(draft, 'takes-responsibility')).toEqual([{ words: 'unser Fehler', hollow: false }]);
    expect(found(draft, 'personal')).toEqual([{ words: 'Keller', hollow: false }]);
  });

  test("the customer's quoted words show nothing", () => {
    const draft =
      'Sehr geehrter Herr Lang,\n\n> Es tut mir leid, dass ich störe, bitte melden Sie sich.\n\nDer Brief ist unterwegs.';
    expect(read(draft, alone).found).toEqual([]);
  });

  test('stand inside the draft, whatever it is', () => {
    const words = fc.constantFrom(
      'Es tut mir leid',
      'I am sorry',
      'if',
      '- ',
      '1. ',
      '\n',
      '?',
      'Möglichkeit 1',
      'oder',
      'Hallo Frau',
      'Grüße',
      '116 123',
      '>',
      '„',
      '🙂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (draft, customer) => {
        const questions = [{ text: customer, start: 0, end: customer.length }];
        const elements = read(draft, { customer: { text: customer, questions }, commitments: [] });
        for (const { start, end } of elements.found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
        for (const element of ELEMENTS) {
          const { at } = elements.insertionPoint(element, []);
          expect(at >= 0 && at <= draft.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a paragraph that stays is not looked at again', () => {
  const readText = createTextReader(knowledge);
  const signsOf = createSignReader(knowledge);
  const signs = (draft: string) => readText(draft, 'de').map(({ paragraph }) => signsOf(paragraph));
  const draft = 'Das tut mir sehr leid, Frau Keller.\nDer Ersatz ist unterwegs.';
  const [sorry, replaced] = signs(draft);
  const later = signs(`${draft}\nIch rufe Sie morgen an.`);
  expect(later).toHaveLength(3);
  expect(later[0]).toBe(sorry);
  expect(later[1]).toBe(replaced);
});

test('of a megabyte the beginning is read', () => {
  const draft = 'Es tut mir leid, dass Ihr Paket fehlt. Wir tauschen oder erstatten. '.repeat(16_000);
  const customer = { text: draft, questions: [{ text: 'Wann kommt mein Paket?', start: 0, end: 22 }] };
  expect(read(draft, { customer, commitments: [] }).found.length).toBeGreaterThan(500);
});
