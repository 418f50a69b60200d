/** Turns an hour or part of the day as it was said into minutes of a day. */
import type { DueContext, DueFlag } from './commitment';
import type { DayPart, TimeKnowledge } from './time-knowledge';
import type { ClockMeaning, TimePhrase } from './time-phrase';
import { isHalfDay } from './working-days';

export interface Clock {
  readonly from: number;
  readonly to: number;
  /** It goes on until work ends. */
  readonly untilClose: boolean;
  readonly precision: 'minute' | 'part' | 'day';
  readonly flags: readonly DueFlag[];
}

export const NOON = 720;

export function clockOf(phrase: TimePhrase, { workingHours }: DueContext, { parts }: TimeKnowledge): Clock {
  const [opens, closes] = [minutesOf(workingHours[0]), minutesOf(workingHours[1])];
  if (phrase.clock) {
    const hour = namedHour(phrase.clock, phrase.part);
    return phrase.bound === 'from' && phrase.clock.from === phrase.clock.to ? { ...hour, untilClose: true } : hour;
  }
  if (phrase.part && phrase.part !== 'close') {
    const [from, to] = parts[phrase.part];
    return { from, to, untilClose: false, precision: from === to ? 'minute' : 'part', flags: [] };
  }
  return { from: opens, to: closes, untilClose: true, precision: 'day', flags: [] };
}

/** When a clock's time is over on a day: work that goes on until the close ends at noon on a half day. */
export function endOn(date: Temporal.PlainDate, clock: Clock, context: DueContext): number {
  if (!clock.untilClose) return clock.to;
  const closes = minutesOf(context.workingHours[1]);
  const end = context.halfDays && isHalfDay(date) ? Math.min(closes, NOON) : closes;
  return Math.max(clock.from, end);
}

/** An hour without am, pm or a 24 hour clock is read as one of a working day; six and seven could be either. */
function namedHour(clock: ClockMeaning, part: DayPart | null): Clock {
  const isBare = (part === null || part === 'close') && !clock.marked;
  const toAfternoon = part === 'afternoon' || part === 'evening' || (isBare && clock.from < 7 * 60);
  const shifted = (minutes: number): number => (toAfternoon && minutes < NOON ? minutes + NOON : minutes);
  const isEither = isBare && clock.from >= 6 * 60 && clock.from < 8 * 60;
  return {
    from: shifted(clock.from),
    to: shifted(clock.to),
    untilClose: false,
    precision: 'minute',
    flags: isEither || clock.doubtful ? ['ambiguous'] : [],
  };
}

function minutesOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}
