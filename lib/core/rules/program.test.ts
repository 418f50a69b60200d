/** The matcher’s work is bounded by pattern and text, whatever both say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/token';
import { smallGerman } from './language-for-tests';
import { createMarks, type Marks } from './marks';
import { parsePattern } from './parse-pattern';
import { compileProgram, matchAt, type PreparedSentence, type Program } from './program';
import { createVocabulary } from './vocabulary';

function prepared(phrase: string, text: string): { readonly program: Program; readonly sentence: PreparedSentence } {
  const vocabulary = createVocabulary();
  const parsed = parsePattern(phrase, smallGerman);
  const [part] = parsed.ok ? parsed.value.parts : [];
  if (!part) throw new Error(`no pattern: ${phrase}`);
  const program = compileProgram(part, vocabulary);
  const tokens = tokenize(text);
  return { program, sentence: { tokens, facts: tokens.map((token) => vocabulary.factsOf(token)) } };
}

/** Marks that tell how many numbers they hold. */
function counted(): Marks & { count(): number } {
  const marks = createMarks();
  let count = 0;
  return {
    ...marks,
    add: (n) => {
      const added = marks.add(n);
      if (added) count++;
      return added;
    },
    count: () => count,
  };
}

/** Pairs of instruction and position looked at while a sentence is searched in vain. */
function stepsInVain(phrase: string, text: string): { readonly steps: number; readonly bound: number } {
  const { program, sentence } = prepared(phrase, text);
  const visited = counted();
  for (let start = 0; start < sentence.tokens.length; start++) {
    expect(matchAt(program, sentence, start, visited)).toBeNull();
  }
  return { steps: visited.count(), bound: program.code.length * (sentence.tokens.length * 2 + 2) };
}

describe('patterns that would ruin a simple backtracker', () => {
  test.each([
    ['optional words in a row', `${'a? '.repeat(60)}z`],
    ['gaps in a row', `a ${'…20 '.repeat(6)}z`],
    ['gaps across commas in a row', `a ${'…,20 '.repeat(6)}z`],
    ['the same alternative again and again', `${'(a|a a|a a a) '.repeat(40)}z`],
    ['options inside options', `${'(a (a (a)?)?)? '.repeat(30)}z`],
    ['slots and marks', `[${'s:(a|a a)? '.repeat(40)}] z`],
    ['verbs whose parts stand apart', `${'{zurück|rufen} '.repeat(20)}z`],
  ])('%s', (_name, phrase) => {
    const short = stepsInVain(phrase, 'a rufe '.repeat(100));
    const long = stepsInVain(phrase, 'a rufe '.repeat(400));
    expect(long.steps).toBeLessThanOrEqual(long.bound);
    expect(long.steps).toBeLessThanOrEqual(5 * short.steps);
  });
});

describe('what earlier starts learned', () => {
  const pattern = fc
    .array(fc.constantFrom('a', 'b?', '(a|b a)', '…2', '…,2', '[a b?]', 's:…2', ',', '(b|a …1 b)', 'c'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(' ').replace(/\[(?=.*\[)[^\]]*\] ?/g, 'a '));
  const text = fc.string({ unit: fc.constantFrom('a ', 'b ', 'c ', ', '), maxLength: 24 });

  test('changes no match', () => {
    fc.assert(
      fc.property(pattern, text, (phrase, words) => {
        const { program, sentence } = prepared(phrase, words);
        const visited = createMarks();
        for (let start = 0; start < sentence.tokens.length; start++) {
          const match = matchAt(program, sentence, start, visited);
          expect(match).toEqual(matchAt(program, sentence, start));
          if (match) visited.clear();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a match', () => {
  test('begins where it was asked to and stays inside the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a ', 'b ', ', '), maxLength: 24 }), (words) => {
        const { program, sentence } = prepared('a …,3 [b? a]', words);
        for (let start = 0; start < sentence.tokens.length; start++) {
          const match = matchAt(program, sentence, start);
          if (!match) continue;
          expect(match.from).toBe(start);
          expect(match.to).toBeLessThanOrEqual(sentence.tokens.length);
          expect(match.mark?.from).toBeGreaterThanOrEqual(start);
          expect(match.mark?.to).toBe(match.to);
        }
      }),
    );
  });
});
