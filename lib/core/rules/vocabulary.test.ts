/** Word sets by number: which words are in which, and what may start where. */
import { expect, test } from 'vitest';
import { type Token, tokenize } from '../text/token';
import type { WordTest } from './pattern';
import { costOf, createVocabulary } from './vocabulary';

const exact = (text: string): WordTest => ({ kind: 'exact', text });
const token = (word: string): Token => {
  const [only] = tokenize(word);
  if (!only) throw new Error(`no word: ${word}`);
  return only;
};

test('equal sets share a number, in whatever order they are written', () => {
  const vocabulary = createVocabulary();
  const set = vocabulary.setOf([exact('ja'), exact('nein')]);
  expect(vocabulary.setOf([exact('nein'), exact('ja'), exact('ja')])).toBe(set);
  expect(vocabulary.setOf([exact('ja')])).not.toBe(set);
  expect(vocabulary.setOf([{ kind: 'prefix', text: 'ja' }])).not.toBe(vocabulary.setOf([exact('ja')]));
});

test.each([
  ['exact', 'bar', ['bar', 'Bar'], ['barbar', 'ba']],
  ['capital', 'sie', ['Sie', 'SIE'], ['sie', 'Siegel']],
  ['prefix', 'kund', ['kund', 'Kunde', 'Kundschaft'], ['erkundigt', 'kun']],
  ['suffix', 'bar', ['machbar', 'Bar'], ['Barbara']],
  ['infix', 'pflicht', ['pflicht', 'verpflichtet'], ['flicht']],
] as const)('%s %s', (kind, text, inside, outside) => {
  const vocabulary = createVocabulary();
  const set = vocabulary.setOf([{ kind, text }]);
  expect(inside.filter((word) => !vocabulary.factsOf(token(word)).sets.has(set))).toEqual([]);
  expect(outside.filter((word) => vocabulary.factsOf(token(word)).sets.has(set))).toEqual([]);
});

test('a word that is in several sets is in all of them, and starts each program once', () => {
  const vocabulary = createVocabulary();
  const sets = [
    vocabulary.setOf([exact('machbar')]),
    vocabulary.setOf([{ kind: 'suffix', text: 'bar' }, exact('gut')]),
    vocabulary.setOf([{ kind: 'infix', text: 'chb' }]),
  ];
  for (const set of sets) vocabulary.anchor(set, 7);
  const facts = vocabulary.factsOf(token('Machbar'));
  expect([...facts.sets].sort()).toEqual(sets);
  expect([...facts.programs]).toEqual([7]);
  expect([...vocabulary.factsOf(token('gut')).programs]).toEqual([7]);
});

test('capital and small form of a word are told apart, also the second time', () => {
  const vocabulary = createVocabulary();
  const set = vocabulary.setOf([{ kind: 'capital', text: 'sie' }]);
  const has = (word: string): boolean => vocabulary.factsOf(token(word)).sets.has(set);
  expect(['Sie', 'sie', 'Sie', 'sie'].map(has)).toEqual([true, false, true, false]);
});

test('a word too long to be one is not searched for beginnings', () => {
  const vocabulary = createVocabulary();
  const set = vocabulary.setOf([{ kind: 'prefix', text: `${'x'.repeat(50)}` }]);
  expect(vocabulary.factsOf(token('x'.repeat(100_000))).sets.has(set)).toBe(false);
});

test('more words than are remembered are still known', () => {
  const vocabulary = createVocabulary();
  const set = vocabulary.setOf([{ kind: 'prefix', text: 'wort' }]);
  for (let n = 0; n < 25_000; n++) vocabulary.factsOf(token(`wort${n}`));
  expect(vocabulary.factsOf(token('wort1')).sets.has(set)).toBe(true);
});

test('little words and short parts are poor to look up by', () => {
  const little = new Set(['die']);
  expect(costOf([exact('rechnung')], little)).toBeLessThan(costOf([exact('die')], little));
  expect(costOf([{ kind: 'prefix', text: 'rechn' }], little)).toBeLessThan(
    costOf([{ kind: 'prefix', text: 're' }], little),
  );
  expect(costOf([exact('a'), exact('b')], little)).toBeGreaterThan(costOf([exact('a')], little));
});
