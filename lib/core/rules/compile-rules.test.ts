/** What patterns find in sentences, and what they never do. */
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/token';
import { clausesOf, compileRules, type RuleHit } from './compile-rules';
import { smallGerman } from './language-for-tests';
import type { LeanRule, RuleSet } from './rule';

const rule = (id: string, fields: Partial<LeanRule> & Pick<LeanRule, 'phrase'>): LeanRule => ({
  id,
  better: [],
  note: '',
  ...fields,
});

const setOf = (...rules: readonly LeanRule[]): RuleSet => ({
  id: 'de/negative',
  lang: 'de',
  label: 'negative',
  source: { kind: 'built-in' },
  rules,
});

function hits(text: string, ...rules: readonly LeanRule[]): readonly RuleHit[] {
  const compiled = compileRules([setOf(...rules)], smallGerman);
  expect(compiled.problems).toEqual([]);
  return compiled.match(tokenize(text));
}

/** The marked words of each hit. */
const marked = (phrase: LeanRule['phrase'], text: string, unless: readonly string[] = []): string[] =>
  hits(text, rule('r', { phrase, unless })).map(({ span }) => text.slice(span.start, span.end));

describe('a pattern marks', () => {
  test.each([
    ['words in a row', 'geht nicht', 'Das GEHT nicht.', ['GEHT nicht']],
    ['not words apart', 'geht nicht', 'Das geht heute nicht.', []],
    ['not across a comma', 'geht nicht', 'Das geht, nicht wahr?', []],
    ['every occurrence', 'geht nicht', 'Das geht nicht und das geht nicht.', ['geht nicht', 'geht nicht']],
    ['occurrences that do not overlap', 'ja ja', 'ja ja ja', ['ja ja']],
    ['a word in any spelling', 'größe', 'Die Grösse', ['Grösse']],
    ['a word with unseen characters', 'nicht', 'gar ni\u00adcht\u200b!', ['ni\u00adcht\u200b']],
    ['the polite form only', 'Sie müssen', 'Was sie müssen, müssen Sie müssen.', ['Sie müssen']],
    ['the polite form at a start', 'Sie müssen', 'Sie müssen das.', ['Sie müssen']],
    ['any form', 'sie müssen', 'Sie müssen, sie müssen.', ['Sie müssen', 'sie müssen']],
    ['beginnings', 'kund*', 'Der Kunde, die Kundschaft, erkundigt, kund', ['Kunde', 'Kundschaft', 'kund']],
    ['ends', '*bar', 'machbar, Barbara, die Bar', ['machbar', 'Bar']],
    ['middles', '*pflicht*', 'verpflichtet, Pflicht, Pflichten, flicht', ['verpflichtet', 'Pflicht', 'Pflichten']],
    ['two words of a hyphen', 'E-Mail', 'per E-Mail, per E Mail, per Email', ['E-Mail', 'E Mail']],
    [
      'one of several',
      '(gut|sehr schlecht|besser)',
      'gut, sehr schlecht, besser, schlecht',
      ['gut', 'sehr schlecht', 'besser'],
    ],
    ['the longer alternative first', '(sehr|sehr gut)', 'sehr gut', ['sehr gut']],
    [
      'with or without',
      'geht (gar|überhaupt)? nicht',
      'Es geht nicht, geht gar nicht, geht bald nicht.',
      ['geht nicht', 'geht gar nicht'],
    ],
    ['as much as may be left out', 'so ganz? sicher?', 'so ganz sicher', ['so ganz sicher']],
    ['a class', '<wir> gut', 'wir gut, ich gut, sie gut', ['wir gut', 'ich gut']],
    [
      'all forms',
      'wir {erstatten}',
      'Wir erstatten es, wir erstattet es, wir erstattung es',
      ['Wir erstatten', 'wir erstattet'],
    ],
    ['a joined verb', '{zurück|rufen}', 'Ich kann zurückrufen', ['zurückrufen']],
    ['a parted verb', '{zurück|rufen}', 'Ich rufe Sie morgen zurück', ['rufe Sie morgen zurück']],
    ['no verb parted by a comma', '{zurück|rufen}', 'Ich rufe Sie, komme zurück', []],
    ['signs', '100 %', 'zu 100% sicher', ['100%']],
    ['money', '5 \\$', 'für 5 $ oder 5$', ['5 $', '5$']],
    ['the words in brackets', 'das [geht nicht] mehr', 'Ja, das geht nicht mehr so.', ['geht nicht']],
    ['all where the brackets stay empty', 'geht [gar]? nicht', 'Es geht nicht, geht gar nicht.', ['geht nicht', 'gar']],
    ['brackets in one alternative', '(das [geht] nie|[nie] geht)', 'das geht nie, nie geht', ['geht', 'nie']],
    ['the start', '^ gut', 'Gut so, gut so', ['Gut']],
    ['the end', 'gut $', 'Gut so, so gut', ['gut']],
    ['start and end', '^ gut $', 'Gut!', ['Gut']],
    ['nothing where start and end are apart', '^ gut $', 'Gut so!', []],
  ])('%s', (_name, phrase, text, expected) => {
    expect(marked(phrase, text)).toEqual(expected);
  });
});

describe('a gap', () => {
  test.each([
    ['is filled by nothing', 'geht … nicht', 'geht nicht', ['geht nicht']],
    ['is filled by up to four words', 'geht … nicht', 'geht a b c d nicht', ['geht a b c d nicht']],
    ['is filled by no more', 'geht … nicht', 'geht a b c d e nicht', []],
    ['takes its own number', 'geht …1 nicht', 'geht a nicht, geht a b nicht', ['geht a nicht']],
    ['takes the fewest words', 'geht …8 nicht', 'geht a nicht b nicht', ['geht a nicht']],
    ['stays in the clause', 'geht …8 nicht', 'geht a, b nicht', []],
    ['stays in the clause at its end', 'geht …8 nicht', 'geht a b, nicht', []],
    ['leaves the clause if it may', 'geht …,8 nicht', 'geht a, b: c nicht', ['geht a, b: c nicht']],
    ['leaves the clause at its edges', 'geht …,8 nicht', 'geht, a b, nicht', ['geht, a b, nicht']],
    ['at an end takes no words', 'geht …', 'geht a b', ['geht']],
    ['reaches the sentence’s end', '[geht …8] $', 'es geht a b', ['geht a b']],
    ['at a start takes the words of its clause', '…4 nicht', 'a, b nicht', ['b nicht']],
  ])('%s', (_name, phrase, text, expected) => {
    expect(marked(phrase, text)).toEqual(expected);
  });
});

describe('a comma in a pattern', () => {
  test.each([
    ['matches a comma', 'wenn ja , dann', 'wenn ja, dann', ['wenn ja, dann']],
    ['matches none', 'wenn ja , dann', 'wenn ja dann', ['wenn ja dann']],
    ['matches a dash', 'wenn ja , dann', 'wenn ja – dann', ['wenn ja – dann']],
    ['is for its own place only', 'wenn ja , dann gut', 'wenn ja, dann, gut', []],
    ['may lead in', ', dann', 'ja, dann', ['dann']],
    ['may end', 'ja ,', 'ja, dann', ['ja']],
    ['may be left out as well', 'ja ,? dann', 'ja, dann', ['ja, dann']],
  ])('%s', (_name, phrase, text, expected) => {
    expect(marked(phrase, text)).toEqual(expected);
  });
});

describe('an edge of a clause', () => {
  test.each([
    ['is a comma', 'geht nicht /', 'Das geht nicht, weil es regnet.', ['geht nicht']],
    ['is the end', 'geht nicht /', 'Das geht nicht.', ['geht nicht']],
    ['is the start', '/ das geht', 'Das geht.', ['Das geht']],
    ['follows a comma', '/ das geht', 'Ja, das geht.', ['das geht']],
    ['is demanded', 'geht nicht /', 'Das geht nicht heute.', []],
    ['is demanded in front', '/ das geht', 'Ob das geht?', []],
    ['is stepped over', 'geht nicht / weil', 'Das geht nicht, weil es regnet.', ['geht nicht, weil']],
    ['once', 'ja / / nein', 'ja, nein', ['ja, nein']],
  ])('%s', (_name, phrase, text, expected) => {
    expect(marked(phrase, text)).toEqual(expected);
  });
});

describe('parts in any order', () => {
  test.each([
    ['in one clause', 'nicht & möglich', 'Möglich ist das nicht.', ['Möglich ist das nicht']],
    ['not in two clauses', 'nicht & möglich', 'Das nicht, möglich ist dies.', []],
    ['in one sentence', 'nicht && möglich', 'Das nicht, möglich ist dies.', ['nicht, möglich']],
    ['with a mark', '[nicht] && möglich', 'Möglich, aber nicht gut.', ['nicht']],
    ['three of them', 'a & b & c', 'c x a b', ['c x a b']],
    ['once a clause', 'a & b', 'a b, b x a', ['a b', 'b x a']],
    ['not if one is missing', 'a & b & c', 'a b', []],
    ['with a start', '^ a && b', 'a, b', ['a, b']],
  ])('%s', (_name, phrase, text, expected) => {
    expect(marked(phrase, text)).toEqual(expected);
  });
});

describe('unless', () => {
  test.each([
    ['silences the rule', ['nicht nur'], 'Das geht nicht nur.', []],
    ['silences it from elsewhere in the sentence', ['dafür'], 'Das geht nicht, dafür dies.', []],
    ['leaves it otherwise', ['nicht nur'], 'Das geht nicht.', ['geht nicht']],
    ['knows any of its patterns', ['nie', '^ gern'], 'Gern geht nicht.', []],
    ['nearby silences it in its clause', ['~dafür'], 'Das geht nicht dafür.', []],
    ['nearby leaves it in another clause', ['~dafür'], 'Das geht nicht, dafür dies.', ['geht nicht']],
  ])('%s', (_name, unless, text, expected) => {
    expect(marked('geht nicht', text, unless)).toEqual(expected);
  });

  test('speaks for its own rule only', () => {
    const found = hits(
      'das geht nicht',
      rule('a', { phrase: 'geht', unless: ['nicht'] }),
      rule('b', { phrase: 'nicht' }),
    );
    expect(found.map(({ compiled }) => compiled.rule.id)).toEqual(['b']);
  });
});

describe('slots', () => {
  const slots = (phrase: string, text: string): Record<string, string> =>
    Object.fromEntries(
      hits(text, rule('r', { phrase })).flatMap((hit) =>
        [...hit.slots].map(([name, span]) => [name, text.slice(span.start, span.end)]),
      ),
    );

  test.each([
    ['hold their words', 'ohne was:…6 geht nichts', 'Ohne Ihre Nummer geht nichts.', { was: 'Ihre Nummer' }],
    ['hold what was chosen', 'wer:(ich|wir) wer:(ich|wir)', 'ich wir', { wer: 'wir' }],
    ['are absent when empty', 'ohne was:…6 geht', 'ohne geht', {}],
    ['are absent where another way was taken', '(a eins:b|a zwei:c)', 'a c', { zwei: 'c' }],
    ['stand beside the mark', 'ohne was:…6 [geht nichts]', 'Ohne Geld geht nichts', { was: 'Geld' }],
    ['come from all parts', 'eins:a & zwei:b', 'b a', { eins: 'a', zwei: 'b' }],
    ['lie in each other', 'ganz:(a teil:b c)', 'a b c', { ganz: 'a b c', teil: 'b' }],
  ])('%s', (_name, phrase, text, expected) => {
    expect(slots(phrase, text)).toEqual(expected);
  });
});

describe('rules', () => {
  test('come in their order, each with its own set', () => {
    const found = hits('das geht nicht', rule('a', { phrase: 'nicht' }), rule('b', { phrase: ['das', 'geht'] }));
    expect(found.map(({ compiled }) => compiled.rule.id)).toEqual(['a', 'b', 'b']);
    expect(found[0]?.compiled.set.id).toBe('de/negative');
  });

  test('with a broken pattern are named, and the rest works', () => {
    const compiled = compileRules(
      [
        setOf(
          rule('a', { phrase: ['gut', 'a (b'] }),
          rule('b', { phrase: 'nicht', unless: ['<niemand>'] }),
          rule('c', { phrase: '…4' }),
        ),
      ],
      smallGerman,
    );
    expect(compiled.problems).toEqual([
      { path: 'de/negative/a/phrase[1]', message: 'expected ")", at character 5 of "a (b"' },
      { path: 'de/negative/b/unless[0]', message: 'no word class named "niemand", at character 1 of "<niemand>"' },
      { path: 'de/negative/c/phrase[0]', message: '"…4" matches without any fixed word' },
    ]);
    expect(compiled.match(tokenize('gut nicht')).map((hit) => hit.compiled.rule.id)).toEqual(['a', 'b']);
  });

  test.each(['…', '(gut|…)', 'gut?', '^ $', ',', '[gut?]', 'was:…', 'gut & …'])('%s holds no fixed word', (phrase) => {
    expect(compileRules([setOf(rule('r', { phrase }))], smallGerman).problems.map(({ message }) => message)).toEqual([
      `"${phrase}" matches without any fixed word`,
    ]);
  });

  test('find nothing in nothing', () => {
    expect(compileRules([setOf(rule('r', { phrase: 'gut' }))], smallGerman).match([])).toEqual([]);
    expect(compileRules([], smallGerman).match(tokenize('gut'))).toEqual([]);
  });
});

test('clauses are parted by breaks and hold every word', () => {
  const tokens = tokenize('a b, c (d e) f');
  expect(clausesOf(tokens)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 5 },
    { from: 5, to: 6 },
  ]);
  expect(clausesOf([])).toEqual([]);
});
