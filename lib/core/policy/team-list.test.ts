/** A lead's list: what is wrong is named with its path and costs itself only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../rules/language-for-tests';
import { LIMITS, parseTeamList } from './team-list';

const entry = {
  id: 'kostenlos',
  lang: 'de',
  label: 'promise',
  phrase: 'völlig kostenlos',
  better: ['ohne Aufpreis'],
  note: 'Der Versand kostet.',
  flags: ['Das ist völlig kostenlos.'],
  passes: ['Das ist kostenlos.'],
};
const other = { ...entry, id: 'gratis', phrase: 'gratis', flags: ['Das ist gratis.'] };

const parse = (raw: unknown) => parseTeamList(raw, smallKnowledge);
const ids = (raw: unknown): string[] => (parse(raw)?.rules ?? []).flatMap((set) => set.rules.map(({ id }) => id));
const problems = (raw: unknown): string[] =>
  (parse(raw)?.problems ?? []).map(({ path, message }) => `${path}: ${message}`);

test('a whole list', () => {
  expect(
    parse({
      orgName: ' Service ',
      contact: 'Petra Keller, Tel. 12',
      entries: [entry, other, { ...other, id: 'frei', label: 'robotic' }],
    }),
  ).toMatchObject({
    name: 'Service',
    contact: 'Petra Keller, Tel. 12',
    problems: [],
    rules: [
      {
        id: 'team/de/promise',
        lang: 'de',
        label: 'promise',
        source: { kind: 'team', name: 'Service' },
        rules: [{ id: 'kostenlos', better: ['ohne Aufpreis'], unless: [], model: [] }, { id: 'gratis' }],
      },
      { id: 'team/de/robotic', rules: [{ id: 'frei' }] },
    ],
  });
});

test('limits alone are a list', () => {
  expect(parse({ limits: { leadDays: { refund: 5 } } })).toMatchObject({
    name: 'Team',
    rules: [],
    limits: { leadDays: { refund: 5 }, refundCeiling: null },
    problems: [],
  });
});

test('a fault in the limits costs no entry', () => {
  const raw = { entries: [entry], limits: { leadDays: { refund: 'bald' } } };
  expect(ids(raw)).toEqual(['kostenlos']);
  expect(problems(raw)).toEqual(['limits.leadDays.refund: is no whole number of days']);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'entries'],
  ['a number', 7],
  ['a list', [entry]],
  ['an empty policy', {}],
  ['another policy', { theme: 'dark', contact: 'Petra' }],
])('%s is no list', (_name, raw) => {
  expect(parse(raw)).toBeNull();
});

test.each([
  ['a name alone', { orgName: 'Service' }, 'Service', []],
  ['no name', { entries: [] }, 'Team', []],
  ['an empty name', { orgName: '  ', entries: [] }, 'Team', ['orgName: is empty']],
  ['a name that is no text', { orgName: 7 }, 'Team', ['orgName: Invalid type: Expected string but received 7']],
  ['a name too long to show', { orgName: 'x'.repeat(101) }, 'Team', ['orgName: is longer than 100 characters']],
])('%s', (_name, raw, name, expected) => {
  expect(parse(raw)?.name).toBe(name);
  expect(problems(raw)).toEqual(expected);
});

test('a contact that is no text is named and left out', () => {
  expect(parse({ entries: [], contact: null })?.contact).toBeNull();
  expect(problems({ entries: [], contact: null })).toEqual([
    'contact: Invalid type: Expected string but received null',
  ]);
});

describe('entriesJson', () => {
  test.each([
    ['is read as entries are', JSON.stringify([entry, other]), ['kostenlos', 'gratis'], []],
    [
      'names its own path',
      JSON.stringify([{ ...entry, label: 'böse' }, other]),
      ['gratis'],
      [/^entriesJson\[0\]\.label: is none of negative, /],
    ],
    ['is no JSON', '[{', [], [/^entriesJson: is no JSON: /]],
    ['is no list', '{"a":1}', [], [/^entriesJson: is no list$/]],
    ['is no text', [entry], [], [/^entriesJson: is no text of at most/]],
    ['is too long', ' '.repeat(LIMITS.json + 1), [], [/^entriesJson: is no text of at most/]],
  ])('%s', (_name, entriesJson, expected, messages) => {
    expect(ids({ entriesJson })).toEqual(expected);
    expect(problems({ entriesJson })).toEqual(messages.map((message) => expect.stringMatching(message)));
  });

  test('stands beside entries', () => {
    expect(ids({ entries: [entry], entriesJson: JSON.stringify([other]) })).toEqual(['kostenlos', 'gratis']);
  });
});

test('entries that are no list are named', () => {
  expect(problems({ entries: { 0: entry } })).toEqual(['entries: is no list']);
  expect(problems({ entries: null })).toEqual(['entries: is no list']);
});

describe('a malformed entry is named, and the next one works', () => {
  const long = (length: number): string => 'x'.repeat(length);

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /^entries\[0\]: Invalid type: Expected Object/],
    ['text', 'gratis', /^entries\[0\]: Invalid type: Expected Object/],
    ['a list', [entry], /^entries\[0\]\.id: /],
    ['no id', { ...entry, id: undefined }, /^entries\[0\]\.id: Invalid type/],
    ['an id with blanks', { ...entry, id: 'Ganz Neu' }, /^entries\[0\]\.id: is not lower-case words/],
    ['an id too long', { ...entry, id: long(101) }, /^entries\[0\]\.id: is longer than 100 characters/],
    ['another language', { ...entry, lang: 'fr' }, /^entries\[0\]\.lang: is none of de, en$/],
    ['an unknown label', { ...entry, label: 'rude' }, /^entries\[0\]\.label: is none of negative/],
    ['no phrase', { ...entry, phrase: undefined }, /^entries\[0\]\.phrase: /],
    ['a number as phrase', { ...entry, phrase: 7 }, /^entries\[0\]\.phrase: is no phrase$/],
    ['an empty phrase', { ...entry, phrase: ' ' }, /^entries\[0\]\.phrase: is empty$/],
    ['a phrase too long', { ...entry, phrase: long(201) }, /^entries\[0\]\.phrase: is longer than 200 characters$/],
    ['no phrases', { ...entry, phrase: [] }, /^entries\[0\]\.phrase: /],
    ['a bad one among phrases', { ...entry, phrase: ['gut', 7] }, /^entries\[0\]\.phrase/],
    ['exceptions that are no list', { ...entry, unless: 'nur' }, /^entries\[0\]\.unless: /],
    ['an exception that is no text', { ...entry, unless: ['nur', 7] }, /^entries\[0\]\.unless\.1: /],
    [
      'too many reformulations',
      { ...entry, better: Array(6).fill('x') },
      /^entries\[0\]\.better: has more than 5 texts$/,
    ],
    [
      'a reformulation too long',
      { ...entry, better: [long(401)] },
      /^entries\[0\]\.better\.0: is longer than 400 characters$/,
    ],
    ['an empty reformulation', { ...entry, better: [''] }, /^entries\[0\]\.better\.0: is empty$/],
    ['a model that is no list', { ...entry, model: 'So.' }, /^entries\[0\]\.model: /],
    ['no note', { ...entry, note: undefined }, /^entries\[0\]\.note: /],
    ['a note too long', { ...entry, note: long(241) }, /^entries\[0\]\.note: is longer than 240 characters$/],
    ['no examples', { ...entry, flags: undefined }, /^entries\[0\]\.flags: /],
    ['an empty list of examples', { ...entry, flags: [] }, /^entries\[0\]\.flags: needs at least one example$/],
    ['too many examples', { ...entry, flags: Array(21).fill('völlig kostenlos') }, /^entries\[0\]\.flags: /],
    ['a pattern that cannot be read', { ...entry, phrase: '(kostenlos' }, /^entries\[0\]\.phrase\[0\]: expected "\)"/],
    [
      'an example that is not flagged',
      { ...entry, flags: ['Nichts.'] },
      /^entries\[0\]\.flags\[0\]: is not flagged: "Nichts\."$/,
    ],
    [
      'a near miss that is flagged',
      { ...entry, passes: ['völlig kostenlos'] },
      /^entries\[0\]\.passes\[0\]: is flagged/,
    ],
    ['a slot that the phrase lacks', { ...entry, better: ['{was} frei'] }, /^entries\[0\]\.better\[0\]: names \{was\}/],
  ])('%s', (_name, bad, message) => {
    const raw = { entries: [bad, other] };
    expect(ids(raw)).toEqual(['gratis']);
    expect(problems(raw)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
    expect(problems(raw).every((problem) => problem.startsWith('entries[0]'))).toBe(true);
  });
});

test('fields nobody knows are left aside', () => {
  expect(problems({ entries: [{ ...entry, author: 'X', severity: 3 }], theme: 'dark' })).toEqual([]);
});

test('an id that stands twice counts once, also across both lists', () => {
  const raw = { entries: [entry, { ...other, id: 'kostenlos' }], entriesJson: JSON.stringify([entry]) };
  expect(ids(raw)).toEqual(['kostenlos']);
  expect(problems(raw)).toEqual([
    'entries[1].id: "kostenlos" stands in the list twice',
    'entriesJson[0].id: "kostenlos" stands in the list twice',
  ]);
});

test('what is over the limit is left out', () => {
  const broken = Array.from({ length: LIMITS.entries + 2 }, () => null);
  const raw = { entries: [...broken, entry] };
  expect(ids(raw)).toEqual([]);
  expect(problems(raw)).toContain(`entries: has more than ${LIMITS.entries} entries; the rest is left out`);
});

test('whatever a policy holds, a list comes out or none', () => {
  const anyEntry = fc.record(
    {
      id: fc.constantFrom<unknown>('a', 'b-1', 'A', 7),
      lang: fc.constantFrom<unknown>('de', 'en', 'fr'),
      label: fc.constantFrom<unknown>('promise', 'rude'),
      phrase: fc.oneof(fc.string({ maxLength: 12 }), fc.array(fc.string({ maxLength: 6 })), fc.anything()),
      note: fc.constantFrom<unknown>('Grund.', null),
      flags: fc.oneof(fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const policy = fc.oneof(
    fc.anything(),
    fc.record(
      {
        orgName: fc.anything(),
        contact: fc.anything(),
        entries: fc.oneof(fc.array(anyEntry), fc.anything()),
        entriesJson: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(policy, (raw) => {
      const list = parse(raw);
      if (!list) return;
      expect(list.name).not.toBe('');
      for (const { path, message } of list.problems) expect(path && message).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});
