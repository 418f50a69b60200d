/** Text in, findings out: places, suggestions that fit, and the same answer whether a draft is read at once or while it grows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAULTS, type Label } from '../labels';
import { smallKnowledge } from '../rules/language-for-tests';
import type { LeanRule, RuleSet, RuleSource } from '../rules/rule';
import { type Judgement, OUTPUTS } from '../second-reader/judge';
import type { SecondReader } from '../second-reader/second-reader';
import { sliceOf } from '../text/span';
import { createAnalyser } from './analyse';
import type { Finding } from './finding';

const BUILT_IN: RuleSource = { kind: 'built-in' };

const rule = (id: string, fields: Partial<LeanRule> & Pick<LeanRule, 'phrase'>): LeanRule => ({
  id,
  better: [],
  note: 'Grund.',
  ...fields,
});

const setOf = (
  label: Label,
  rules: readonly LeanRule[],
  source: RuleSource = BUILT_IN,
  lang: 'de' | 'en' = 'de',
): RuleSet => ({
  id: `${source.kind === 'team' ? 'team/' : ''}${lang}/${label}`,
  lang,
  label,
  source,
  rules,
});

const RULES: readonly RuleSet[] = [
  setOf('negative', [
    rule('geht-nicht', {
      phrase: '[geht (gar|das)? nicht]',
      unless: ['sondern'],
      better: ['[geht Ihnen|geht dir] ab morgen', 'heißt: bald'],
    }),
    rule('ohne', { phrase: 'ohne was:…4 [geht nichts]', better: ['mit {was} geht es'], model: ['{was} hilft.'] }),
    rule('frage', { phrase: '[warum] …4 nicht', when: { sentence: 'question' } }),
    rule('aussage', { phrase: '[nie]', when: { sentence: 'statement' } }),
  ]),
  setOf('robotic', [
    rule('erste', { phrase: '[vielen dank] für', when: { position: 'first' }, better: ['danke'] }),
    rule('letzte', { phrase: '[zögern Sie nicht]', when: { position: 'last' }, better: ['melden Sie sich'] }),
    rule('das-geht', { phrase: '[das geht]' }),
  ]),
  setOf('lecturing', [rule('muessen', { phrase: '[Sie müssen]', better: ['wäre gut'] })]),
  setOf('negative', [rule('not', { phrase: '[is not possible]', better: ['works from Monday'] })], BUILT_IN, 'en'),
];

const analyser = createAnalyser(smallKnowledge, RULES);
const found = (text: string) => analyser.analyse(text, 'de').findings;
const marked = (text: string): string[] =>
  found(text).map(({ ruleId, actual }) => `${ruleId.split('/').at(-1)}: ${actual}`);
const first = (text: string): readonly string[] => found(text)[0]?.suggestions ?? [];

describe('findings', () => {
  test('carry all that a hint shows', () => {
    const text = 'Guten Tag\n\nDas Gerät geht nicht.';
    expect(found(text)).toEqual([
      {
        start: 21,
        end: 31,
        ruleId: 'de/negative/geht-nicht',
        label: 'negative',
        lang: 'de',
        actual: 'geht nicht',
        suggestions: ['geht Ihnen ab morgen', 'heißt: bald'],
        models: [],
        note: 'Grund.',
        source: BUILT_IN,
      },
    ]);
  });

  test.each([
    ['unless', 'Es geht nicht, sondern ruht. Es geht nicht.', ['geht-nicht: geht nicht']],
    ['unless in another sentence', 'Es geht nicht. Sondern ruht.', ['geht-nicht: geht nicht']],
    ['questions', 'Warum ist das nicht da? Warum nicht. Warum, und nicht?', ['frage: Warum']],
    ['statements', 'Das ist nie so. Ist das nie so?', ['aussage: nie']],
    [
      'foreign words',
      'Sie schrieben „es geht nicht mehr“, das geht nicht.\n> geht nicht\n--\ngeht nicht',
      ['geht-nicht: geht nicht'],
    ],
    ['a phrase parted by a quotation', 'Es geht „ganz und gar“ nicht.', []],
    ['wrapped lines', 'Wir haben Ihre Nachricht erhalten und sagen: Es geht\nnicht.', []],
  ])('heed %s', (_name, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('positions', () => {
  const thanks = 'Vielen Dank für alles.';
  const middle = 'Wir haben es. '.repeat(5).trim();
  const hesitate = 'Zögern Sie nicht.';

  test.each([
    ['first: the first two sentences', `${thanks} ${thanks} ${thanks}`, 2],
    ['first: not in the middle', `${middle} ${thanks}`, 0],
    ['first: quoted mail does not count', `> Eins. Zwei. Drei.\n${thanks}`, 1],
    ['last: the last three sentences', `${hesitate} ${hesitate} ${hesitate} ${hesitate}`, 3],
    ['last: not at the start', `${hesitate} ${middle}`, 0],
    ['last: a signature does not count', `${hesitate}\n--\n${middle}`, 1],
  ])('%s', (_name, text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  test('follow the draft as it grows', () => {
    const growing = createAnalyser(smallKnowledge, RULES);
    expect(growing.analyse(hesitate, 'de').findings).toHaveLength(1);
    expect(growing.analyse(`${hesitate} ${middle}`, 'de').findings).toHaveLength(0);
    expect(growing.analyse(hesitate, 'de').findings).toHaveLength(1);
  });
});

describe('suggestions fit', () => {
  test.each([
    ['Sie', 'Wenn Sie wollen: Es geht nicht.', 'geht Ihnen ab morgen'],
    ['du', 'Wenn du willst: Es geht nicht.', 'geht dir ab morgen'],
    ['no address', 'Es geht nicht.', 'geht Ihnen ab morgen'],
    [
      'du although the customer wrote Sie',
      'Zu dir: Es geht nicht.\n> Wenn Sie wollen, fragen Sie Sie.',
      'geht dir ab morgen',
    ],
    ['a capital where the sentence opens', 'Geht nicht.', 'Geht Ihnen ab morgen'],
    ['small after a salutation', 'Guten Tag Frau Keller,\n\ngeht nicht.', 'geht Ihnen ab morgen'],
    ['a capital behind a bullet', '- Geht nicht', 'Geht Ihnen ab morgen'],
    ['small behind a quotation that opens', '„Das ist doch nichts“ Geht nicht.', 'geht Ihnen ab morgen'],
  ])('%s', (_name, text, suggestion) => {
    expect(first(text)[0]).toBe(suggestion);
  });

  test.each([
    ['ß', 'Es geht nicht.', 'heißt: bald'],
    ['Swiss', 'Es geht nicht. Freundliche Grüsse', 'heisst: bald'],
    ['Swiss although the customer is not', 'Es geht nicht. Freundliche Grüsse\n> Straße', 'heisst: bald'],
  ])('spelling: %s', (_name, text, suggestion) => {
    expect(first(text)[1]).toBe(suggestion);
  });

  test.each([
    ['words of a slot', 'Ohne Ihre Nummer geht nichts.', ['mit Ihre Nummer geht es'], ['Ihre Nummer hilft.']],
    ['an empty slot: none', 'Ohne geht nichts.', [], []],
  ])('%s', (_name, text, suggestions, models) => {
    expect(found(text)).toMatchObject([{ suggestions, models }]);
  });

  test('a little word that opened the sentence becomes small inside, the polite form does not', () => {
    const slots = createAnalyser(smallKnowledge, [
      setOf('negative', [rule('r', { phrase: '[was:…3 fehlt]', better: ['ohne {was}'] })]),
    ]);
    const suggestion = (text: string) => slots.analyse(text, 'de').findings[0]?.suggestions[0];
    expect(suggestion('Das Formular fehlt.')).toBe('Ohne das Formular');
    expect(suggestion('Formular fehlt.')).toBe('Ohne Formular');
    expect(suggestion('Sie alle fehlt.')).toBe('Ohne Sie alle');
  });
});

describe('overlaps', () => {
  test.each([
    ['the longer stays', 'Das geht nicht.', ['geht-nicht: geht nicht']],
    ['beside each other both stay', 'Das geht, es geht nicht.', ['das-geht: Das geht', 'geht-nicht: geht nicht']],
  ])('%s', (_name, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('a team’s word counts more than ours', () => {
    const team = setOf('robotic', [rule('team', { phrase: 'nicht' })], { kind: 'team', name: 'Service' });
    const both = createAnalyser(smallKnowledge, [...RULES, team]).analyse('Es geht gar nicht.', 'de').findings;
    expect(both.map(({ ruleId }) => ruleId)).toEqual(['team/de/robotic/team']);
  });
});

describe('one sentence', () => {
  const text = 'Ohne Rechnung geht nichts, es geht gar nicht. Es kam nie.';
  const shown = (isWanted?: (finding: Finding) => boolean): string[] =>
    analyser.analyse(text, 'de', isWanted).findings.map(({ actual }) => actual);

  test('has one hint of a kind', () => {
    expect(shown()).toEqual(['geht gar nicht', 'nie']);
  });

  test('shows another of its kind where one is not wanted', () => {
    expect(shown(({ actual }) => actual !== 'geht gar nicht')).toEqual(['geht nichts', 'nie']);
    expect(shown(({ label }) => label !== 'negative')).toEqual([]);
    expect(shown()).toEqual(['geht gar nicht', 'nie']);
  });
});

describe('languages', () => {
  const german = 'Das ist so und wir haben es nicht: geht nicht.';
  const english = 'That is so and it is not possible: it is not possible.';
  const french = 'Bonjour, nous vous le disons: la chose est une autre, merci.';

  test.each([
    ['German', german, ['de'], 1],
    ['English', english, ['en'], 1],
    ['both, most words first', `${german}\n${german}\n${english}`, ['de', 'en'], 3],
    ['another', `${french} geht nicht`, [], 0],
    ['German beside another', `${french}\n${german}`, ['de'], 1],
    ['nothing', '', [], 0],
    ['too little to tell', 'Petra Keller', [], 0],
  ])('%s', (_name, text, languages, count) => {
    const result = analyser.analyse(text);
    expect(result.languages).toEqual(languages);
    expect(result.findings).toHaveLength(count);
  });

  test('a short paragraph takes the language of the draft', () => {
    expect(analyser.analyse(`Ach, nie!\n\n${german}`).findings).toHaveLength(2);
    expect(analyser.analyse(`Ach, nie!\n\n${french}\n${french}`).findings).toHaveLength(0);
  });
});

test('broken patterns are named once their language was met', () => {
  const broken = createAnalyser(smallKnowledge, [setOf('negative', [rule('r', { phrase: '(a' })])]);
  expect(broken.problems()).toEqual([]);
  broken.analyse('Das ist es', 'de');
  expect(broken.problems().map(({ path }) => path)).toEqual(['de/negative/r/phrase[0]']);
});

describe('temper and address', () => {
  const sure: SecondReader = {
    judge: () => ({
      odds: Object.fromEntries(
        OUTPUTS.map((name) => [name, name === 'negative' || name === 'fault' ? odds : -9]),
      ) as Judgement['odds'],
      evidence: () => new Float32Array(50).fill(1),
    }),
    notes: Object.fromEntries(FAULTS.map((fault) => [fault, 'Grund.'])) as SecondReader['notes'],
    nearest: () => ['ich sehe [für Sie|für dich] nach und grüße', '{was} hilft'],
  };
  let odds = 0;
  const judged = (text: string, fault: number): readonly Finding[] => {
    odds = fault;
    return createAnalyser(smallKnowledge, RULES, { secondReader: () => sure }).analyse(text, 'de').findings;
  };

  test('the second reader takes a rule’s hint away, a shouted word’s never', () => {
    const text = 'Es geht nicht, und das ist ENDLICH gut!!!';
    expect(judged(text, -9).map(({ actual }) => actual)).toEqual(['ENDLICH']);
    expect(judged(text, 9).map(({ actual }) => actual)).toEqual(['geht nicht', 'ENDLICH']);
    expect(marked(text)).toEqual(['geht-nicht: geht nicht', 'capitals: ENDLICH']);
    expect(marked('Das ist endlich gut!!!')).toEqual(['exclamation: gut!!!']);
  });

  test.each([
    ['Wir haben es gesehen.', 'Ich sehe für Sie nach und grüße'],
    ['Wir haben es für dich gesehen.', 'Ich sehe für dich nach und grüße'],
    ['Wir haben es gesehen. Freundliche Grüsse', 'Ich sehe für Sie nach und grüsse'],
  ])('the second reader’s models fit the draft: %s', (text, model) => {
    expect(judged(text, 9)[0]?.models).toEqual([model]);
  });

  test('a Swiss draft is offered no ß', () => {
    const text = 'Es geht nicht 🙄. Das ist so. Freundliche Grüsse';
    for (const finding of [...found(text), ...judged(text, 9)])
      expect([...finding.suggestions, ...finding.models].join()).not.toContain('ß');
    expect(found(text).flatMap(({ models }) => models)).toContain('Ich grüsse freundlich.');
  });

  test('a mixed address is told in reading order, and never over another hint', () => {
    expect(marked('Für dich ist es da. Wir sagen Ihnen das. Es geht nicht.')).toEqual([
      'mixed: dich',
      'geht-nicht: geht nicht',
    ]);
    expect(marked('Für dich ist es da, dir auch. Zögern Sie nicht.')).toEqual(['letzte: Zögern Sie nicht']);
  });

  test('an emoji that was put behind a sentence is seen at once', () => {
    const growing = createAnalyser(smallKnowledge, RULES);
    expect(growing.analyse('Das ist es.', 'de').findings).toHaveLength(0);
    expect(growing.analyse('Das ist es. 🙄', 'de').findings).toHaveLength(1);
    expect(growing.analyse('Das ist es.', 'de').findings).toHaveLength(0);
  });
});

const PIECES = [
  ...[
    'Das geht nicht',
    'geht gar nicht',
    'Sie müssen',
    'Vielen Dank für',
    'zögern Sie nicht',
    'Ohne Geld geht nichts',
    'nie',
    'NIE!!!',
    '🙄',
    'Ihr „Problem“',
  ],
  ...['warum nicht', 'sondern', 'wir haben und', 'That is not possible', 'it is not possible', 'du', 'Grüsse', 'ß'],
  ...['. ', '? ', ', ', ' ', '\n', '\n\n', '\n> ', '"', '„', '“', ' (', ') ', '…', ': '],
  ...['🙂', '👩‍🔧', 'שלום', '\u202e', '\u200b', '\u00ad', 'u\u0308', '\ufeff', '\ud83d', '24. ', 'z. B. '],
];
const draft = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));

describe('whatever the draft', () => {
  test('findings stand inside it, in order, apart, and name the words that stand there', () => {
    fc.assert(
      fc.property(
        fc.oneof(draft, fc.string({ unit: 'binary', maxLength: 60 })),
        fc.constantFrom('de', 'en', undefined),
        (text, lang) => {
          let end = 0;
          for (const finding of analyser.analyse(text, lang).findings) {
            expect(finding.start).toBeGreaterThanOrEqual(end);
            expect(finding.end).toBeGreaterThan(finding.start);
            expect(sliceOf(text, finding)).toBe(finding.actual);
            expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
            end = finding.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a draft read while it changes gives what a fresh reading gives', () => {
    const edit = fc.record({ at: fc.nat(200), remove: fc.nat(30), insert: draft });
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        const growing = createAnalyser(smallKnowledge, RULES);
        let text = start;
        for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: '' }, ...edits]) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          expect(growing.analyse(text)).toEqual(createAnalyser(smallKnowledge, RULES).analyse(text));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('the same words with other quotation marks around them are read anew', () => {
    const growing = createAnalyser(smallKnowledge, RULES);
    const line = 'a "es geht gar nicht" b "c c nie" d';
    for (const text of [line, `x" ${line}`, line, `${line} "`]) {
      expect(growing.analyse(text, 'de')).toEqual(createAnalyser(smallKnowledge, RULES).analyse(text, 'de'));
    }
  });

  test('a very long draft of findings, and one of quoted lines, is read', () => {
    expect(found('Es geht nicht. '.repeat(5_000))).toHaveLength(5_000);
    expect(found('Es geht nicht.\n> geht nicht\n'.repeat(5_000))).toHaveLength(5_000);
  });
});
