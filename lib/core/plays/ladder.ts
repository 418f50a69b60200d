/** The way from letting an outburst pass to parting, and where on it a customer is. */
import type { LadderStep } from '../view/advice';

const STEPS = [
  'let-pass',
  'boundary',
  'second-talk',
  'channel',
  'lead',
  'part',
] as const satisfies readonly LadderStep['id'][];

export interface LadderClues {
  /** Earlier messages of this thread that were abusive. */
  readonly inThread: number;
  /** Days before today on which the customer was abusive, and on which the agent set a boundary. */
  readonly abusiveDays: number;
  readonly boundaries: number;
  /** The agent says that it goes on. */
  readonly isMarked: boolean;
}

export const ladderOf = (clues: LadderClues): readonly LadderStep[] => {
  const now = stepOf(clues);
  return STEPS.map((id, n) => ({ id, state: n < now ? 'past' : n === now ? 'now' : 'ahead' }));
};

/** One outburst passes. Then each boundary that did not help leads one step on, and nobody parts from a customer who was never asked. */
function stepOf({ inThread, abusiveDays, boundaries, isMarked }: LadderClues): number {
  if (inThread + abusiveDays + boundaries === 0 && !isMarked) return 0;
  // What the agent answered within this thread is not known: the second abusive message in it was met with a boundary at the latest.
  const answered = Math.max(boundaries, inThread - 1, 0);
  return Math.min(1 + answered, STEPS.length - 1);
}
