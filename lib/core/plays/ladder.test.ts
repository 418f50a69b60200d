import { expect, test } from 'vitest';
import { type LadderClues, ladderOf } from './ladder';

const now = (clues: Partial<LadderClues>): string | undefined =>
  ladderOf({ inThread: 0, abusiveDays: 0, boundaries: 0, isMarked: false, ...clues }).find(
    ({ state }) => state === 'now',
  )?.id;

test.each<[string, Partial<LadderClues>, string]>([
  ['the first outburst passes', {}, 'let-pass'],
  ['on an earlier day there was one', { abusiveDays: 1 }, 'boundary'],
  ['five days of insults and never a boundary', { abusiveDays: 5 }, 'boundary'],
  ['the second one in the thread', { inThread: 1 }, 'boundary'],
  ['the agent marked it', { isMarked: true }, 'boundary'],
  ['after a boundary', { abusiveDays: 2, boundaries: 1 }, 'second-talk'],
  ['a boundary, and nothing kept of an insult', { boundaries: 1 }, 'second-talk'],
  ['the third one in the thread', { inThread: 2 }, 'second-talk'],
  ['after two boundaries', { abusiveDays: 2, boundaries: 2 }, 'channel'],
  ['after three', { abusiveDays: 4, boundaries: 3 }, 'lead'],
  ['after four', { abusiveDays: 4, boundaries: 4 }, 'part'],
  ['there is no step behind the last', { abusiveDays: 40, boundaries: 40, inThread: 9 }, 'part'],
])('%s', (_, clues, step) => {
  expect(now(clues)).toBe(step);
});

test('what lies behind and ahead', () => {
  const states = ladderOf({ inThread: 0, abusiveDays: 2, boundaries: 1, isMarked: false }).map(({ state }) => state);
  expect(states).toEqual(['past', 'past', 'now', 'ahead', 'ahead', 'ahead']);
});
