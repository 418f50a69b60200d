/** What words signal and what the judge says, put together so that a danger is rather shown than missed. */
import { describe, expect, test } from 'vitest';
import type { LanguageId } from '../language-id';
import type { DangerJudgement, DangerOdds } from './danger-judge';
import type { FoundSignal, SignalKind } from './message-signals';
import type { Danger } from './situation';
import { weighDanger } from './weigh-danger';

const SENTENCES = [
  { start: 0, end: 20 },
  { start: 21, end: 60 },
];
const signal = (kind: SignalKind, start = 0): FoundSignal => ({ kind, start, end: start + 4, sentence: 0 });
const judgement = (any: number, kind: Danger = 'violence', other: Partial<DangerOdds> = {}): DangerJudgement => ({
  odds: { 'self-harm': any, violence: any, any, ...other },
  kind,
  words: () => ({ start: 30, end: 50 }),
});
const kindsOf = (signals: readonly FoundSignal[], judged: DangerJudgement | null): string[] =>
  weighDanger(signals, judged, 'de', SENTENCES).map(({ kind }) => kind);

describe('danger', () => {
  test('is told by signals where there is no judge', () => {
    expect(kindsOf([signal('abuse'), signal('self-harm', 6)], null)).toEqual(['abuse', 'self-harm']);
  });

  test('is told by a judge that is sure, as a signal among the others', () => {
    const signals = [signal('legal'), signal('thanks', 52)];
    expect(weighDanger(signals, judgement(3), 'de', SENTENCES)).toEqual([
      signal('legal'),
      { kind: 'violence', start: 30, end: 50, sentence: 1 },
      signal('thanks', 52),
    ]);
  });

  test('is not told by a judge that is not sure', () => {
    expect(kindsOf([signal('legal')], judgement(-1))).toEqual(['legal']);
  });

  test('a judge in doubt leaves a signal standing, one that rules it out takes it back, and nothing else', () => {
    expect(kindsOf([signal('violence')], judgement(-1))).toEqual(['violence']);
    expect(kindsOf([signal('violence'), signal('abuse', 8)], judgement(-4))).toEqual(['abuse']);
  });

  test.each<readonly [LanguageId, number, number, number, readonly string[]]>([
    // In German only the question whether there is any danger alarms.
    ['de', 1, -1, -1, ['violence']],
    ['de', 0, 3, 3, []],
    ['en', 1, -1, -1, ['violence']],
    ['en', 0, -1, 0, ['violence']],
    ['en', 0, 0.5, -1, ['violence']],
    ['en', 0, 0, -1, []],
  ])('in %s, odds of any danger %d, of self-harm %d, of violence %d: %j', (lang, any, selfHarm, violence, expected) => {
    const judged = judgement(any, 'violence', { 'self-harm': selfHarm, violence });
    expect(weighDanger([], judged, lang, SENTENCES).map(({ kind }) => kind)).toEqual(expected);
  });

  test('a signal is taken back only where there is no danger at all', () => {
    const surelyNone = { 'self-harm': -9, violence: -9 };
    expect(kindsOf([signal('violence')], judgement(-1.9, 'violence', surelyNone))).toEqual(['violence']);
    expect(kindsOf([signal('violence')], judgement(-2.1, 'violence', { violence: 0 }))).toEqual([]);
  });

  test('which danger it is, words tell better than the judge', () => {
    expect(kindsOf([signal('violence')], judgement(3, 'self-harm'))).toEqual(['violence']);
  });
});
