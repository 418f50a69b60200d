/** Counting of right and wrong findings: as the corpus' own scorer counts. */
import { describe, expect, test } from 'vitest';
import type { AnnotatedDraft, GoldSpan } from '@/scripts/corpus/drafts';
import { addDraft, type Found, newScore, ratesOf, type Score, sharesHalf } from '@/scripts/corpus/score';

const span = (start: number, end: number, label = 'negative'): GoldSpan => ({ start, end, label });

const draftWith = (...spans: readonly GoldSpan[]): AnnotatedDraft => ({
  id: 'd1',
  lang: 'de',
  draft: 'x'.repeat(100),
  spans,
  file: 'a',
});

describe('two spans are the same where they share half of the shorter one', () => {
  test.each([
    ['the same', [0, 10], [0, 10], true],
    ['one inside the other', [0, 100], [40, 44], true],
    ['half of the shorter', [0, 10], [5, 15], true],
    ['half of the shorter, far from half of the longer', [0, 10], [5, 95], true],
    ['a little less than half', [0, 10], [6, 16], false],
    ['half of the odd', [0, 5], [3, 8], false],
    ['side by side', [0, 10], [10, 20], false],
    ['apart', [0, 10], [50, 60], false],
  ] as const)('%s', (_name, [aStart, aEnd], [bStart, bEnd], expected) => {
    const [a, b] = [span(aStart, aEnd), span(bStart, bEnd)];
    expect(sharesHalf(a, b)).toBe(expected);
    expect(sharesHalf(b, a)).toBe(expected);
  });
});

describe('right, wrong and missed', () => {
  test.each<[string, readonly GoldSpan[], readonly Found[], readonly [number, number, number]]>([
    ['nothing to find, nothing found', [], [], [0, 0, 0]],
    ['found', [span(0, 10)], [span(2, 12)], [1, 0, 0]],
    ['not found', [span(0, 10)], [], [0, 0, 1]],
    ['found beside it', [span(0, 10)], [span(8, 30)], [0, 1, 1]],
    ['found under another label', [span(0, 10)], [span(0, 10, 'promise')], [0, 1, 1]],
    ['two found in one', [span(0, 40)], [span(0, 10), span(20, 30)], [1, 1, 0]],
    ['one found across two', [span(0, 10), span(20, 30)], [span(0, 30)], [1, 0, 1]],
    ['two found in two', [span(0, 10), span(20, 30)], [span(0, 30), span(20, 30)], [2, 0, 0]],
    // The first that fits is taken, as the corpus' scorer does, even where another pairing would fit both.
    ['the first that fits is used', [span(0, 30), span(20, 30)], [span(18, 30), span(0, 10)], [1, 1, 1]],
    ['the same found twice', [span(0, 10)], [span(0, 10), span(0, 10)], [1, 1, 0]],
    [
      'two labels at one place',
      [span(0, 10), span(0, 10, 'hostile')],
      [span(0, 10), span(0, 10, 'hostile')],
      [2, 0, 0],
    ],
    ['a label that the corpus does not know', [], [span(0, 10, 'register')], [0, 0, 0]],
  ])('%s', (_name, gold, found, expected) => {
    const score = newScore();
    const verdicts = addDraft(score, draftWith(...gold), found);
    const { right, wrong, missed } = ratesOf(score);
    expect([right, wrong, missed]).toEqual(expected);
    expect([verdicts.right, verdicts.wrong, verdicts.missed].map((list) => list.length)).toEqual(expected);
  });

  test('are told with the spans themselves', () => {
    const [hit, gone] = [span(0, 10), span(50, 60)];
    const [good, bad] = [span(0, 8), span(30, 40)];
    expect(addDraft(newScore(), draftWith(hit, gone), [bad, good])).toEqual({
      right: [{ gold: hit, found: good }],
      wrong: [bad],
      missed: [gone],
    });
  });

  test('add up over drafts', () => {
    const score = newScore();
    for (const found of [[span(0, 10)], [], [span(0, 10), span(50, 60)]])
      addDraft(score, draftWith(span(0, 10)), found);
    expect(score.labels.get('negative')).toEqual({ right: 2, wrong: 1, missed: 1 });
    expect(score.labels.get('promise')).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  test('are told only for the labels that were asked for', () => {
    const score = newScore();
    const gold = draftWith(span(0, 10), span(20, 30, 'promise'));
    const verdicts = addDraft(score, gold, [span(20, 30, 'promise'), span(40, 50, 'hostile')], ['promise']);
    expect(verdicts).toMatchObject({ right: [{ gold: { label: 'promise' } }], wrong: [], missed: [] });
    expect(score.labels.get('negative')).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
});

describe('drafts without a fault', () => {
  const commitment = span(0, 10, 'commitment');

  test.each<[string, readonly GoldSpan[], readonly Found[], readonly [clean: number, alarmed: number]]>([
    ['that stay unmarked', [], [], [1, 0]],
    ['that are flagged', [], [span(0, 10)], [1, 1]],
    ['that are flagged twice count once', [], [span(0, 10), span(20, 30)], [1, 1]],
    ['with a commitment are still without a fault', [commitment], [commitment], [1, 0]],
    ['with a wrong commitment are not flagged', [], [commitment], [1, 0]],
    ['are not those with a fault', [span(0, 10)], [span(50, 60)], [0, 0]],
  ])('%s', (_name, gold, found, expected) => {
    const score = newScore();
    addDraft(score, draftWith(...gold), found);
    expect([score.clean, score.alarmed]).toEqual(expected);
  });
});

describe('rates', () => {
  const scoreWith = (right: number, wrong: number, missed: number): Score => ({
    ...newScore(),
    labels: new Map([['negative', { right, wrong, missed }]]),
  });

  test.each([
    [3, 1, 2, 0.75, 0.6, 2 / 3],
    [1, 0, 0, 1, 1, 1],
    [0, 4, 4, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ])('%d right, %d wrong, %d missed', (right, wrong, missed, precision, recall, f1) => {
    const rates = ratesOf(scoreWith(right, wrong, missed));
    expect(rates).toMatchObject({ right, wrong, missed });
    expect(rates.precision).toBeCloseTo(precision, 10);
    expect(rates.recall).toBeCloseTo(recall, 10);
    expect(rates.f1).toBeCloseTo(f1, 10);
  });

  test('leave out commitments and what was not asked for', () => {
    const score = newScore();
    addDraft(score, draftWith(span(0, 10), span(20, 30, 'commitment')), [span(50, 60, 'promise')]);
    expect(ratesOf(score)).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(ratesOf(score, ['promise'])).toMatchObject({ right: 0, wrong: 1, missed: 0 });
    expect(ratesOf(score, ['commitment'])).toMatchObject({ right: 0, wrong: 0, missed: 1 });
  });
});
