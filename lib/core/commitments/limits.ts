/** What a team's limits say against a promise: too soon for what it takes, or more money than agents may give. */

import { localDay, writtenDate } from '../local-time';
import { sliceOf } from '../text/span';
import { tokenize } from '../text/token';
import type { Commitment, DueContext } from './commitment';
import { isBefore } from './day-range';
import { type Currency, findMoney } from './money';
import { addWorkingDays } from './working-days';

/** What a promise is about, as far as limits know it. */
export const LIMITED_DEEDS = ['refund', 'delivery', 'callback', 'reply'] as const;
export type LimitedDeed = (typeof LIMITED_DEEDS)[number];

/** As the team list sets them; what it does not name is not limited. */
export interface TeamLimits {
  /** Working days that a deed takes at least. */
  readonly leadDays: Readonly<Partial<Record<LimitedDeed, number>>>;
  /** The most an agent may give without asking; null: no limit. */
  readonly refundCeiling: { readonly amount: number; readonly currency: string } | null;
}

export const NO_LIMITS: TeamLimits = { leadDays: {}, refundCeiling: null };

export type LimitRemark =
  | { readonly kind: 'too-soon'; readonly deed: LimitedDeed; readonly workingDays: number }
  | { readonly kind: 'too-much'; readonly amount: number; readonly ceiling: number; readonly currency: string };

/**
 * By which words a clause shows its deed. Each text is one way to show it: words joined by "+" that must all stand in the clause, each with
 * "|" between alternatives and "*" where any ending will do. Folded.
 */
export interface LimitWords {
  readonly deeds: Readonly<Record<LimitedDeed, readonly string[]>>;
  /** Money goes to the customer. */
  readonly gives: readonly string[];
}

export function limitRemarks(
  commitment: Commitment,
  text: string,
  limits: TeamLimits,
  context: DueContext,
  words: LimitWords,
): LimitRemark[] {
  const remarks: LimitRemark[] = [];
  const deed = limitedDeed(commitment, text, limits, words);
  const earliest = deed && earliestDay(deed, limits, context);
  const workingDays = deed && limits.leadDays[deed];
  if (deed && workingDays && earliest && commitment.due && isBefore(writtenDate(commitment.due.to), earliest))
    remarks.push({ kind: 'too-soon', deed, workingDays });
  const most = tooMuch(commitment, text, limits, words);
  const ceiling = limits.refundCeiling;
  if (most && ceiling)
    remarks.push({ kind: 'too-much', amount: most.amount, ceiling: ceiling.amount, currency: ceiling.currency });
  return remarks;
}

/** The deed of a promise that has a limit; the first that has one where a clause speaks of several. */
export function limitedDeed(
  commitment: Commitment,
  text: string,
  { leadDays }: TeamLimits,
  { deeds }: LimitWords,
): LimitedDeed | null {
  const limited = LIMITED_DEEDS.filter((deed) => (leadDays[deed] ?? 0) > 0);
  if (limited.length === 0) return null;
  const spoken = wordsOf(commitment, text);
  const deed = LIMITED_DEEDS.find((one) => isShown(deeds[one], spoken));
  return deed && limited.includes(deed) ? deed : null;
}

/** The first day on which the team can keep a promise of this kind. */
export function earliestDay(deed: LimitedDeed, { leadDays }: TeamLimits, context: DueContext): Temporal.PlainDate {
  const today = localDay(context.now, context.zone);
  return addWorkingDays(today, leadDays[deed] ?? 0, context.region);
}

/** The highest amount above the ceiling that the clause gives, with its place in the clause. */
export function tooMuch(
  commitment: Commitment,
  text: string,
  { refundCeiling }: TeamLimits,
  { gives }: LimitWords,
): { readonly start: number; readonly end: number; readonly amount: number } | null {
  if (!refundCeiling) return null;
  const above = findMoney(sliceOf(text, commitment)).filter(
    ({ amount, currency }) => currency === (refundCeiling.currency as Currency) && amount > refundCeiling.amount,
  );
  const [most] = above.sort((a, b) => b.amount - a.amount);
  if (!most || !isShown(gives, wordsOf(commitment, text))) return null;
  return { start: commitment.start + most.start, end: commitment.start + most.end, amount: most.amount };
}

export const wordsOf = (commitment: Commitment, text: string): string[] =>
  tokenize(text, commitment.start, commitment.end).map(({ norm }) => norm);

/** See `LimitWords`. */
export const isShown = (ways: readonly string[], words: readonly string[]): boolean =>
  ways.some((way) =>
    way.split('+').every((one) => one.split('|').some((stem) => words.some((word) => fits(word, stem)))),
  );

const fits = (word: string, stem: string): boolean =>
  stem.endsWith('*') ? word.startsWith(stem.slice(0, -1)) : word === stem;
