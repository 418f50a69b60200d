/** A rule is tried on its own examples, and each failure is named with its place. */
import { expect, test } from 'vitest';
import { checkRules } from './check-rule';
import { smallKnowledge } from './language-for-tests';
import { withoutExamples } from './lean';
import type { Rule } from './rule';

const good: Rule = {
  id: 'geht-nicht',
  phrase: 'geht was:…2 nicht',
  better: ['geht bald'],
  note: 'Grund.',
  flags: ['Das geht nicht.'],
  passes: ['Das geht gut.'],
};

const problems = (fields: Partial<Rule>): string[] =>
  checkRules(
    { id: 'de/negative', lang: 'de', label: 'negative', source: { kind: 'built-in' }, rules: [{ ...good, ...fields }] },
    smallKnowledge,
  ).map(({ ruleId, path, message }) => `${ruleId} ${path}: ${message}`);

test.each<[string, Partial<Rule>, string[]]>([
  ['a good rule has none', {}, []],
  [
    'a sentence that is not flagged',
    { flags: ['Das geht nicht.', 'Alles gut.'] },
    ['geht-nicht flags[1]: is not flagged: "Alles gut."'],
  ],
  ['a near miss that is', { passes: ['Das geht nicht.'] }, ['geht-nicht passes[0]: is flagged: "Das geht nicht."']],
  ['a silenced example', { unless: ['das'] }, ['geht-nicht flags[0]: is not flagged: "Das geht nicht."']],
  [
    'a broken pattern',
    { phrase: ['geht nicht', '(a'] },
    ['geht-nicht phrase[1]: expected ")", at character 3 of "(a"'],
  ],
  [
    'a broken exception',
    { unless: ['<niemand>'] },
    ['geht-nicht unless[0]: no word class named "niemand", at character 1 of "<niemand>"'],
  ],
  [
    'a pattern of nothing but gaps',
    { phrase: ['geht nicht', '…'] },
    ['geht-nicht phrase[1]: "…" matches without any fixed word'],
  ],
  [
    'a question’s rule and a statement',
    { when: { sentence: 'question' } },
    ['geht-nicht flags[0]: is not flagged: "Das geht nicht."'],
  ],
  [
    'a question’s rule and a question',
    { when: { sentence: 'question' }, flags: ['Geht nicht?'], passes: ['Geht nicht.'] },
    [],
  ],
  [
    'any place of a draft will do',
    { when: { position: 'last' }, flags: ['Das geht nicht. Eins. Zwei. Drei. Vier.'] },
    [],
  ],
  [
    'quoted words are not flagged',
    { flags: ['Sie schrieben „das geht nicht mehr“ gern.'] },
    ['geht-nicht flags[0]: is not flagged: "Sie schrieben „das geht nicht mehr“ gern."'],
  ],
  ['a slot that the phrase has', { better: ['{was} bald'], model: ['{was} hilft.'] }, []],
  [
    'a slot that it has not',
    { better: ['geht', '{wer} bald'] },
    ['geht-nicht better[1]: names {wer}, which is no slot of the phrase'],
  ],
  [
    'a slot in a model',
    { model: ['{wer} hilft.'] },
    ['geht-nicht model[0]: names {wer}, which is no slot of the phrase'],
  ],
])('%s', (_name, fields, expected) => {
  expect(problems(fields)).toEqual(expected);
});

test('rules are tried one by one: none flags for another', () => {
  const other: Rule = { ...good, id: 'anders', phrase: 'anders' };
  const set = {
    id: 'de/negative',
    lang: 'de',
    label: 'negative',
    source: { kind: 'built-in' },
    rules: [good, other],
  } as const;
  expect(checkRules(set, smallKnowledge).map(({ ruleId }) => ruleId)).toEqual(['anders']);
});

test('the page gets rules without examples and without empty fields', () => {
  const set = { id: 'de/negative', lang: 'de', label: 'negative', source: { kind: 'built-in' } } as const;
  const lean = withoutExamples({
    ...set,
    rules: [good, { ...good, id: 'zwei', unless: ['nur'], when: { sentence: 'question' }, model: ['So.'] }],
  });
  expect(lean.rules.map((rule) => Object.keys(rule).sort())).toEqual([
    ['better', 'id', 'note', 'phrase'],
    ['better', 'id', 'model', 'note', 'phrase', 'unless', 'when'],
  ]);
});
