import { expect, test } from 'vitest';
import { type ElementJudge, LEARNED, type SentenceJudgement } from '@/lib/core/checklist/element-judge';
import { createDraftReader } from './read-draft';

const CLUES = {
  text: 'Guten Tag Frau Keller,\n\nam Montag stand das Lager still.\n\nFreundliche Grüße\nJana Wolff',
  lang: undefined,
  customer: null,
  commitments: [],
} as const;

/** Takes every sentence for a reason. */
const judge: ElementJudge = ({ parts }) =>
  parts.body.map((sentence) => ({
    sentence,
    odds: Object.fromEntries(
      LEARNED.map((element) => [element, element === 'reason' ? 1 : -9]),
    ) as SentenceJudgement['odds'],
    mark: () => ({ start: sentence.start, end: sentence.end }),
  }));

test('a draft that was read without a judge is read again once it is there, and only then', () => {
  let isLoaded = false;
  const read = createDraftReader({ judgeOf: () => (isLoaded ? judge : null) });
  const before = read.elements(CLUES);
  expect(read.elements({ ...CLUES })).toBe(before);
  isLoaded = true;
  const after = read.elements(CLUES);
  const has = ({ found }: typeof before): boolean => found.some(({ element }) => element === 'reason');
  expect([has(before), has(after)]).toEqual([false, true]);
  expect(read.elements(CLUES)).toBe(after);
});
