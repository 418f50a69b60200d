/** Finds a place between two characters again after the draft changed. */
import { followSpan } from '@/lib/core/text/edit';

/** So much on either side has to be as it was. Characters. */
const NEIGHBOURS = 10;

/** Where `at` of `before` is in `after`; null where what stood around it no longer does. */
export function followPlace(before: string, after: string, at: number): number | null {
  const start = Math.max(0, at - NEIGHBOURS);
  const end = Math.min(before.length, at + NEIGHBOURS);
  const around = followSpan(before, after, { start, end });
  if (!around) return null;
  // The start and the end of a draft have no neighbours there that could tell.
  const isStillFirst = at > 0 || around.start === 0;
  const isStillLast = at < before.length || around.end === after.length;
  return isStillFirst && isStillLast ? around.start + at - start : null;
}
