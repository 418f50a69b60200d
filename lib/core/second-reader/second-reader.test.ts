/** Rules and second reader together: what it confirms, what it takes back and what it adds. */
import { describe, expect, test, vi } from 'vitest';
import { createAnalyser } from '../analysis/analyse';
import type { Finding } from '../analysis/finding';
import { FAULTS, LABELS } from '../labels';
import { smallKnowledge } from '../rules/language-for-tests';
import type { RuleSource } from '../rules/rule';
import type { Style } from '../text/address';
import { sliceOf } from '../text/span';
import { createSecondReader } from './create-second-reader';
import { type Judgement, OUTPUTS, sureness } from './judge';
import { encodeModel } from './model';
import { modelFrom, seenIn, sentenceFrom } from './reader-for-tests';
import {
  OPERATING_POINTS,
  type OperatingPoint,
  SENSITIVITIES,
  type SecondReader,
  type WeighedSentence,
  weigh,
} from './second-reader';

const TEXT = 'Guten Tag, das geht leider nicht, bis bald.';
const SENTENCE = sentenceFrom(TEXT);
const SEEN = seenIn(TEXT);
const STYLE: Style = { address: 'formal', swiss: false };
const WEIGHED: WeighedSentence = { text: TEXT, sentence: SENTENCE, lang: 'de', style: STYLE, seen: SEEN };
const POINT: OperatingPoint = { confirm: 0.2, alone: 0.6 };

const oddsOf = (score: number): Judgement['odds'] => {
  const odds = Math.log(score / (1 - score));
  return Object.fromEntries(
    OUTPUTS.map((output) => [output, output === 'fault' || output === 'negative' ? odds : -40]),
  ) as Judgement['odds'];
};

const nearest = vi.fn(() => ['Ab Montag geht es [für Sie|für dich].']);

/** As sure of a fault as `score` says; the words "das geht leider nicht" speak for it, "leider" most. */
function readerWith(score: number): SecondReader {
  const evidence = Float32Array.of(0, 0, 0.1, 0.2, 2, 1, 0, 0);
  return {
    judge: () => ({ odds: oddsOf(score), evidence: () => evidence }),
    notes: Object.fromEntries(LABELS.map((label) => [label, `Grund ${label}.`])) as SecondReader['notes'],
    nearest,
  };
}

const findingFrom = (actual: string, source: RuleSource): Finding => ({
  start: TEXT.indexOf(actual),
  end: TEXT.indexOf(actual) + actual.length,
  ruleId: 'de/negative/geht-nicht',
  label: 'negative',
  lang: 'de',
  actual,
  suggestions: ['geht ab morgen'],
  models: [],
  note: 'Grund.',
  source,
});
const BUILT_IN = findingFrom('das geht leider nicht', { kind: 'built-in' });
const TEAM = findingFrom('bis bald', { kind: 'team', name: 'Haus' });

const weighed = (score: number, findings: readonly Finding[], sure: readonly Finding[] = []): readonly Finding[] =>
  weigh(WEIGHED, findings, sure, readerWith(score), POINT);

test('the reader of these tests is as sure as it was told', () => {
  for (const score of [0.1, 0.5, 0.9]) expect(sureness(oddsOf(score), 'negative')).toBeCloseTo(score, 6);
});

describe('a rule’s finding', () => {
  test.each([
    ['stays where the reader is sure', 0.9, [BUILT_IN]],
    ['stays where the reader has doubts', 0.3, [BUILT_IN]],
    ['stays from the point on', 0.2001, [BUILT_IN]],
    ['goes where the reader contradicts', 0.1999, []],
    ['goes where the reader is sure there is nothing', 0.01, []],
  ])('%s', (_name, score, expected) => {
    expect(weighed(score, [BUILT_IN])).toEqual(expected);
  });

  test('goes where the reader is sure, but of another fault, which takes its place', () => {
    const lecture: Finding = { ...BUILT_IN, label: 'lecturing', ruleId: 'de/lecturing/bekanntlich' };
    expect(weighed(0.9, [lecture]).map(({ ruleId }) => ruleId)).toEqual(['de/negative/second-reader']);
    expect(weighed(0.5, [lecture])).toEqual([]);
  });

  test('of a team list is never contradicted, and the others beside it are', () => {
    expect(weighed(0.01, [BUILT_IN, TEAM])).toEqual([TEAM]);
    expect(weighed(0.9, [BUILT_IN, TEAM])).toEqual([BUILT_IN, TEAM]);
  });

  test.each([
    ['a rule’s', BUILT_IN],
    ['a team’s', TEAM],
  ])('keeps the reader from adding its own: %s', (_name, finding) => {
    expect(weighed(0.99, [finding])).toEqual([finding]);
  });
});

describe('a finding of its own', () => {
  test('is made where no rule found anything and the reader is sure', () => {
    expect(weighed(0.7, [])).toEqual([
      {
        start: TEXT.indexOf('das'),
        end: TEXT.indexOf(', bis'),
        ruleId: 'de/negative/second-reader',
        label: 'negative',
        lang: 'de',
        actual: 'das geht leider nicht',
        suggestions: [],
        models: ['Ab Montag geht es für Sie.'],
        note: 'Grund negative.',
        source: { kind: 'second-reader', words: ['leider', 'nicht'] },
      },
    ]);
    expect(nearest).toHaveBeenLastCalledWith(SEEN, 'negative');
  });

  test.each([
    [0.6001, 1],
    [0.5999, 0],
    [0.01, 0],
  ])('at %d: %d', (score, count) => {
    expect(weighed(score, [])).toHaveLength(count);
  });

  test('counts from the start of its sentence', () => {
    const text = `Vielen Dank für Ihre Mail.\n${TEXT}`;
    const shift = text.indexOf(TEXT);
    const sentence = {
      ...SENTENCE,
      start: SENTENCE.start + shift,
      end: SENTENCE.end + shift,
      tokens: SENTENCE.tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift })),
    };
    expect(weigh({ ...WEIGHED, text, sentence }, [], [], readerWith(0.7), POINT)).toEqual(weighed(0.7, []));
  });
});

describe('a finding that is sure', () => {
  const shouted: Finding = { ...findingFrom('Guten Tag', { kind: 'built-in' }), label: 'hostile' };

  test.each<[string, number, readonly Finding[], readonly Finding[], readonly string[]]>([
    ['stays where the reader contradicts', 0.01, [], [shouted], ['Guten Tag']],
    ['stays where a rule is contradicted', 0.01, [BUILT_IN], [shouted], ['Guten Tag']],
    ['stands beside a rule’s', 0.9, [BUILT_IN], [shouted], ['Guten Tag', 'das geht leider nicht']],
    ['stands beside the reader’s own', 0.9, [], [shouted], ['Guten Tag', 'das geht leider nicht']],
    ['keeps the reader from saying the same', 0.9, [], [{ ...shouted, label: 'negative' }], ['Guten Tag']],
    ['keeps the reader from the same words', 0.9, [], [{ ...BUILT_IN, label: 'hostile' }], ['das geht leider nicht']],
  ])('%s', (_name, score, findings, sure, expected) => {
    expect(weighed(score, findings, sure).map(({ actual }) => actual)).toEqual(expected);
  });
});

test.each([
  ['formal', 'Ab Montag geht es für Sie.'],
  ['informal', 'Ab Montag geht es für dich.'],
] as const)('model sentences keep the draft’s address: %s', (address, expected) => {
  const style: Style = { address, swiss: false };
  const [own] = weigh({ ...WEIGHED, style }, [], [], readerWith(0.7), POINT);
  expect(own?.models).toEqual([expected]);
});

describe('the operating points', () => {
  test('ask for less the more hints are wanted, and for less to confirm than to speak alone', () => {
    const [fewer, balanced, more] = SENSITIVITIES.map((name) => OPERATING_POINTS[name]) as [
      OperatingPoint,
      OperatingPoint,
      OperatingPoint,
    ];
    for (const part of ['confirm', 'alone'] as const) {
      expect(fewer[part]).toBeGreaterThan(balanced[part]);
      expect(balanced[part]).toBeGreaterThan(more[part]);
      expect(more[part]).toBeGreaterThan(0);
    }
    for (const { confirm, alone } of [fewer, balanced, more]) expect(confirm).toBeLessThan(alone);
  });

  test.each([[[BUILT_IN]], [[]]])('show no less the more hints are wanted: %#', (findings) => {
    for (let score = 0.01; score < 1; score += 0.01) {
      const counts = SENSITIVITIES.map(
        (name) => weigh(WEIGHED, findings, [], readerWith(score), OPERATING_POINTS[name]).length,
      );
      expect(counts).toEqual([...counts].sort());
    }
  });
});

const WORDS = {
  senses: { negation: 'nicht nie' },
  notes: Object.fromEntries(FAULTS.map((label) => [label, `Grund ${label}.`])) as SecondReader['notes'],
  models: {
    negative: [
      { instead: 'Das geht leider nicht.', say: 'Ab Montag geht es.' },
      { instead: 'Die Ware ist aus.', say: 'Am Freitag ist sie da.' },
      { instead: '', say: 'Gern mehr.' },
    ],
    lecturing: [],
    promise: [],
    dismissive: [],
    robotic: [],
    handoff: [],
    hostile: [],
  },
} as const;

describe('a reader from weights and words', () => {
  const LESSON = 'Das geht leider nicht.';
  const model = modelFrom(
    [
      { text: LESSON, output: 'negative', weight: 20 },
      { text: LESSON, output: 'fault', weight: 20 },
    ],
    -8,
  );

  test('finds in a draft what its weights were taught', () => {
    const reader = createSecondReader(encodeModel(model), WORDS, 'de', smallKnowledge);
    const analyser = createAnalyser(smallKnowledge, [], { secondReader: () => (reader.ok ? reader.value : null) });
    const text = 'Guten Tag\n\nDas geht leider nicht. Wir prüfen das Gerät. Ja.';
    const found = analyser.analyse(text, 'de').findings;
    expect(found).toMatchObject([
      {
        actual: 'Das geht leider nicht',
        label: 'negative',
        note: 'Grund negative.',
        models: ['Ab Montag geht es.', expect.any(String)],
      },
    ]);
    for (const finding of found) expect(sliceOf(text, finding)).toBe(finding.actual);
  });

  test('is none where the weights are damaged', () => {
    const bytes = encodeModel(model);
    expect(createSecondReader(bytes.subarray(1), WORDS, 'de', smallKnowledge)).toEqual({
      ok: false,
      error: 'is no file of weights',
    });
  });

  test('is none where the weights are of other outputs', () => {
    const other = {
      ...model,
      outputs: 3,
      ids: Uint32Array.of(1),
      weights: new Int8Array(3),
      scales: new Float32Array(3),
      bias: new Float32Array(3),
    };
    expect(createSecondReader(encodeModel(other), WORDS, 'de', smallKnowledge)).toEqual({
      ok: false,
      error: `has 3 outputs instead of ${OUTPUTS.length}`,
    });
  });
});
