/** The pattern notation: what each sign means, and what is told about each mistake. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallGerman } from './language-for-tests';
import { MAX_PATTERN_LENGTH, parsePattern } from './parse-pattern';
import type { PatternNode, WordTest } from './pattern';

/** A tree in one line: words as written by their tests, `seq` as (a b), `alt` as (a | b), marks as [a], options as a?. */
function shown(node: PatternNode): string {
  switch (node.kind) {
    case 'word':
      return node.tests.map(shownTest).join('/');
    case 'seq':
      return `(${node.items.map(shown).join(' ')})`;
    case 'alt':
      return `(${node.options.map(shown).join(' | ')})`;
    case 'mark':
      return `[${shown(node.item)}]`;
    case 'slot':
      return `${node.name}:${shown(node.item)}`;
    case 'optional':
      return `${shown(node.item)}?`;
    case 'gap':
      return `…${node.acrossCommas ? ',' : ''}${node.max}`;
    case 'comma':
      return ',';
    case 'clause-edge':
      return '/';
    case 'sentence-start':
      return '^';
    case 'sentence-end':
      return '$';
  }
}

function shownTest({ kind, text }: WordTest): string {
  const written = { exact: text, capital: `!${text}`, prefix: `${text}*`, suffix: `*${text}`, infix: `*${text}*` };
  return written[kind];
}

function parsed(source: string): string {
  const result = parsePattern(source, smallGerman);
  if (!result.ok) return `${result.error.at}: ${result.error.message}`;
  return result.value.parts.map(shown).join(result.value.within === 'clause' ? ' & ' : ' && ');
}

test.each([
  ['wort', 'wort'],
  ['Machen  Größe', '(machen groesse)'],
  ['Sie sie Ihnen', '(!sie sie !ihnen)'],
  ['kund* *bar *pflicht*', '(kund* *bar *pflicht*)'],
  ['E-Mail', '(e mail)'],
  ['E-Mail? an', '((e mail)? an)'],
  ["can't geht’s", "(can't geht's)"],
  ['100 % \\$ €', '(100 % $ €)'],
  ['(machen|tun)', 'machen/tun'],
  ['(machen|bieten wir an|tun)', '((bieten wir an) | machen/tun)'],
  ['(ja)', 'ja'],
  ['(ganz|völlig)? gut', '(ganz/voellig? gut)'],
  ['a … b', '(a …4 b)'],
  ['/ a /', '(/ a /)'],
  ['a …8 b', '(a …8 b)'],
  ['a …, b', '(a …,4 b)'],
  ['a …,20 , b', '(a …,20 , b)'],
  ['a , b', '(a , b)'],
  ['^ a $', '(^ a $)'],
  ['^a$', '(^ a $)'],
  ['das [geht nicht] mehr', '(das [(geht nicht)] mehr)'],
  ['was:…6 ist', '(was:…6 ist)'],
  ['wer:(ich|wir) bin', '(wer:ich/wir bin)'],
  ['wer:wir? bin', '(wer:wir? bin)'],
  ['a:b:c', 'a:b:c'],
  ['<wir> gut', '(wir/ich gut)'],
  ['<sicher>', '((ganz sicher) | sicher/erstatte/erstatten/erstattet)'],
  ['<nested>', '(((ganz sicher) | sicher/erstatte/erstatten/erstattet) | wir/ich)'],
  ['{erstatten}', 'erstatte/erstatten/erstattet'],
  ['{zurück|rufen}', '(zurueckrufen/zurueckgerufen/zurueckrufe | (rufe/rufen/ruft …12 zurueck))'],
  ['a & b c', 'a & (b c)'],
  ['a && b', 'a && b'],
  ['a & b && c', 'a && b && c'],
])('%s is read', (source, tree) => {
  expect(parsed(source)).toBe(tree);
});

test.each([
  ['', '0: expected a word'],
  ['   ', '3: expected a word'],
  ['a (b', '4: expected ")"'],
  ['a (b|)', '5: expected a word'],
  ['(|b)', '1: expected a word'],
  ['()', '1: expected a word'],
  ['a [b', '4: expected "]"'],
  ['[]', '1: expected a word'],
  ['[a)', '2: expected "]"'],
  ['a) b', '1: unexpected ")"'],
  ['a ] b', '2: unexpected "]"'],
  ['a | b', '2: unexpected "|"'],
  ['a &', '3: expected a word'],
  ['& a', '0: expected a word'],
  ['a & & b', '4: expected a word'],
  ['a {erstatten', '2: expected "}"'],
  ['a {unbekannt}', '2: no forms known for "unbekannt"'],
  ['a {}', '2: no forms known for ""'],
  ['a <wir', '2: expected ">"'],
  ['a <niemand>', '2: no word class named "niemand"'],
  ['a b <broken>', '4: word class "broken": cannot read "a )"'],
  ['a …0', '2: a gap spans 1 to 20 words'],
  ['a …21 b', '2: a gap spans 1 to 20 words'],
  ['a …,99999 b', '2: a gap spans 1 to 20 words'],
  ['a?? b', '2: unexpected "?"'],
  ['? a', '0: unexpected "?"'],
  ['a.', '1: unexpected "."'],
  ['a**', '2: unexpected "*"'],
  ['* a', '0: unexpected "*"'],
  ['a- b', '2: unexpected " "'],
  ['-a', '0: unexpected "-"'],
  ['a-', '2: unexpected "end"'],
  ['was:', '4: unexpected "end"'],
  ['was: a', '4: unexpected " "'],
  ['a\tb', '1: unexpected "\t"'],
  ['a \\', '2: expected one of % € $ £ after "\\"'],
  ['a \\b', '2: expected one of % € $ £ after "\\"'],
])('%j is refused with its place', (source, problem) => {
  expect(parsed(source)).toBe(problem);
});

describe('limits', () => {
  test('length', () => {
    expect(parsed('a'.repeat(MAX_PATTERN_LENGTH))).toBe('a'.repeat(MAX_PATTERN_LENGTH));
    expect(parsed('a'.repeat(MAX_PATTERN_LENGTH + 1))).toBe('0: longer than 1000 characters');
  });

  test('depth', () => {
    expect(parsed(`${'('.repeat(11)}a${')'.repeat(11)}`)).toBe('a');
    expect(parsed(`${'('.repeat(12)}a${')'.repeat(12)}`)).toBe('12: nested deeper than 12');
    expect(parsed(`${'['.repeat(500)}`)).toBe('12: nested deeper than 12');
  });

  test('a word class that holds itself', () => {
    expect(parsed('gut <endless>')).toMatch(/^4: .*nested deeper than 12$/);
  });

  test('many slots one in another', () => {
    expect(parsed(`${'a:'.repeat(499)}b`)).toBe(`${'a:'.repeat(499)}b`);
  });
});

describe('whatever the source', () => {
  const SIGNS = [
    ..."ab?*(|)[]{}<>…,^$&:\\% -'’1",
    'Sie',
    '<wir>',
    '{erstatten}',
    '<endless>',
    'was:',
    '…8',
    '🙂',
    '\u0308',
    '\ud83d',
  ];
  const source = fc.oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  test('there is a tree or an error with its place, never an exception', () => {
    fc.assert(
      fc.property(source, (text) => {
        const result = parsePattern(text, smallGerman);
        if (result.ok) expect(result.value.parts.length).toBeGreaterThan(0);
        else {
          expect(result.error.message).not.toBe('');
          expect(result.error.at).toBeGreaterThanOrEqual(0);
          expect(result.error.at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
