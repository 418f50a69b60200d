/** What is underlined: whole clauses, those that speak for the finding and what lies between. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceOf } from '../text/span';
import { tokenize } from '../text/token';
import { markedWords, markOf, tellingWords } from './mark';

/** Words with an asterisk carry the evidence: one for each. */
function read(marked: string) {
  const text = marked.replaceAll('*', '').replaceAll('-', '');
  const tokens = tokenize(text);
  const evidence = Float32Array.from(
    marked.split(/[^\p{L}*-]+/u).filter(Boolean),
    (word) => word.split('*').length - word.split('-').length,
  );
  expect(evidence).toHaveLength(tokens.length);
  return { text, tokens, evidence };
}

describe('underlined', () => {
  test.each([
    ['the only clause', 'Das geht nicht*', 'Das geht nicht'],
    ['the clause that speaks', 'Guten Tag, das geht nicht*, bis bald', 'das geht nicht'],
    ['the first clause', 'Das geht* nicht*, wir prüfen es', 'Das geht nicht'],
    ['from clause to clause', 'Leider**, wie gesagt, geht das nicht**, danke', 'Leider, wie gesagt, geht das nicht'],
    ['no clause that says little beside', 'Das geht***** nicht*****, leider*, danke', 'Das geht nicht'],
    ['no clause that speaks against it', 'Gern----, das geht nicht**, danke---', 'das geht nicht'],
    ['a clause by its sum', 'Gern*----, das geht nicht**', 'das geht nicht'],
    ['everything where nothing speaks', 'Guten Tag, das geht nicht', 'Guten Tag, das geht nicht'],
  ])('%s', (_name, marked, expected) => {
    const { text, tokens, evidence } = read(marked);
    expect(sliceOf(text, markOf(tokens, evidence))).toBe(expected);
  });
});

describe('telling', () => {
  test.each([
    ['the strongest words, in reading order', 'leider** geht* das nicht***', ['leider', 'nicht']],
    ['at most three', 'wir** können** das** leider**', ['wir', 'können', 'das']],
    ['no word that says little beside', 'leider* geht das nicht*****', ['nicht']],
    ['no word where all speak against it', 'gern-- bis bald-', []],
    ['no word where nothing speaks', 'gern bis bald', []],
  ])('%s', (_name, marked, expected) => {
    const { text, tokens, evidence } = read(marked);
    expect(tellingWords(tokens, evidence).map((token) => sliceOf(text, token))).toEqual(expected);
  });
});

describe('whatever the evidence', () => {
  const UNITS = ['ja', 'nicht ', ' Sie ', ', ', ' – ', '(', '1.5', '\u200b', '🙂', '\ud83d', ' '];
  const anySentence = fc
    .string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 60 })
    .map((text) => ({ text, tokens: tokenize(text) }))
    .filter(({ tokens }) => tokens.length > 0)
    .chain(({ text, tokens }) =>
      fc.record({
        text: fc.constant(text),
        tokens: fc.constant(tokens),
        evidence: fc
          .array(fc.float({ noNaN: true, min: -50, max: 50 }), { minLength: tokens.length, maxLength: tokens.length })
          .map((values) => Float32Array.from(values)),
      }),
    );

  test('marks stand on the bounds of clauses, inside the sentence', () => {
    fc.assert(
      fc.property(anySentence, ({ tokens, evidence, text }) => {
        const { from, to } = markedWords(tokens, evidence);
        expect(from).toBeLessThan(to);
        expect(from === 0 || tokens[from]?.breakBefore).toBe(true);
        expect(to === tokens.length || tokens[to]?.breakBefore).toBe(true);
        const span = markOf(tokens, evidence);
        expect(span).toEqual({ start: tokens[from]?.start, end: tokens[to - 1]?.end });
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('telling words are few, in order, and each speaks for it', () => {
    fc.assert(
      fc.property(anySentence, ({ tokens, evidence }) => {
        const places = tellingWords(tokens, evidence).map((token) => tokens.indexOf(token));
        expect(places.length).toBeLessThanOrEqual(3);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(evidence[place]).toBeGreaterThan(0);
        expect(places.length > 0).toBe(evidence.some((value) => value > 0));
      }),
    );
  });
});
