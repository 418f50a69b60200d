/** What is said about a promise before it is sent: its date in full, a better day, and what the team's limits have against it. */
import { localDay, writtenDate } from '../local-time';
import type { Commitment, DueContext } from './commitment';
import type { CommitmentKnowledge } from './commitment-cues';
import type { DateWords } from './date-words';
import { createDateWriter } from './date-writer';
import { isBefore } from './day-range';
import { earliestDay, isShown, type LimitRemark, limitedDeed, limitRemarks, type TeamLimits, wordsOf } from './limits';
import { addWorkingDays } from './working-days';

export interface Judgement {
  readonly clear: string | null;
  readonly offer: string | null;
  readonly remarks: readonly LimitRemark[];
}

export interface PromiseJudge {
  judge(commitment: Commitment, text: string, limits: TeamLimits, context: DueContext): Judgement;
  /** Words for another day, `2026-11-27`; null: none can stand there. */
  wordsFor(commitment: Commitment, text: string, day: string, context: DueContext): string | null;
}

export function createPromiseJudge(knowledge: CommitmentKnowledge): PromiseJudge {
  const writer = createDateWriter(knowledge);
  return {
    judge(commitment, text, limits, context) {
      const words = knowledge.commitments[commitment.lang].limits;
      const remarks = limitRemarks(commitment, text, limits, context, words);
      const deed = limitedDeed(commitment, text, limits, words);
      const free = freeDay(commitment, text, context, knowledge.commitments[commitment.lang].dates);
      const day = allowedDay(free, remarks, deed && earliestDay(deed, limits, context));
      return {
        clear: writer.clear(commitment, text, context),
        offer: day && writer.forDay(commitment, text, day, context),
        remarks,
      };
    },
    wordsFor: (commitment, text, day, context) =>
      writer.forDay(commitment, text, Temporal.PlainDate.from(day), context),
  };
}

/** Never a day that the team's limits forbid. */
function allowedDay(
  free: Temporal.PlainDate | null,
  remarks: readonly LimitRemark[],
  earliest: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (!earliest) return free;
  if (free) return isBefore(free, earliest) ? earliest : free;
  return remarks.some(({ kind }) => kind === 'too-soon') ? earliest : null;
}

/** The next working day where the promise names none, or a day off. */
function freeDay(
  commitment: Commitment,
  text: string,
  { now, zone, region }: DueContext,
  dates: DateWords,
): Temporal.PlainDate | null {
  const today = localDay(now, zone);
  if (commitment.vague) return addWorkingDays(today, 1, region);
  const off = dayOff(commitment, text, today, dates);
  return off && addWorkingDays(off, 1, region);
}

/**
 * The day off that the agent promised something for. Whoever writes on a Sunday that it will be today knows, and what is kept until Sunday is
 * no work.
 */
export function dayOff(
  promise: Commitment,
  text: string,
  today: Temporal.PlainDate,
  { holds }: DateWords,
): Temporal.PlainDate | null {
  const { due, kind } = promise;
  if (!due?.flags.includes('nonWorkingDay') || due.flags.includes('past') || kind === 'expectation') return null;
  const date = writtenDate(due.to);
  return date.equals(today) || isShown(holds, wordsOf(promise, text)) ? null : date;
}
