/** What words signal and what the judge says, put together so that a danger is rather shown than missed. */
import { describe, expect, test } from 'vitest';
import type { DangerJudgement } from './danger-judge';
import type { FoundSignal, SignalKind } from './message-signals';
import type { Danger } from './situation';
import { weighDanger } from './weigh-danger';

const SENTENCES = [
  { start: 0, end: 20 },
  { start: 21, end: 60 },
];
const signal = (kind: SignalKind, start = 0): FoundSignal => ({ kind, start, end: start + 4, sentence: 0 });
const judgement = (odds: number, kind: Danger = 'violence'): DangerJudgement => ({
  ...{ kind, odds },
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

  test('which danger it is, words tell better than the judge', () => {
    expect(kindsOf([signal('violence')], judgement(3, 'self-harm'))).toEqual(['violence']);
  });
});
