/** Hints about promises that cannot be kept as they stand: on a day off, in the past, against the team's limits. */
import type { Finding } from '../analysis/finding';
import { localDay, writtenDate } from '../local-time';
import { overlaps, type Span, sliceOf } from '../text/span';
import type { Commitment, DueContext } from './commitment';
import type { CommitmentKnowledge } from './commitment-cues';
import type { DateWords } from './date-words';
import { placedWords, placeOfDay } from './date-writer';
import { dayOff, type Judgement } from './judge-promise';
import { earliestDay, type LimitRemark, type TeamLimits, tooMuch } from './limits';
import { writeDate } from './write-date';

type Judged = Commitment & Judgement;

/** In reading order; none where another hint stands already. */
export function promiseFindings(
  promises: readonly Judged[],
  text: string,
  limits: TeamLimits,
  context: DueContext,
  knowledge: CommitmentKnowledge,
  others: readonly Span[],
): Finding[] {
  return promises
    .flatMap((promise) => {
      const { dates, limits: words } = knowledge.commitments[promise.lang];
      const about = aboutDate(promise, text, limits, context, dates);
      const much = tooMuch(promise, text, limits, words);
      // An hour that is over is not the day's fault.
      const place = about?.kind === 'past-date' ? promise.when : (placeOfDay(promise) ?? promise.when);
      return [
        ...(about && place ? [findingAt(place, about.kind, about.note, promise, text)] : []),
        ...(much && limits.refundCeiling
          ? [findingAt(much, 'team-limit', muchNote(limits, dates), promise, text)]
          : []),
      ];
    })
    .filter((finding) => !others.some((other) => overlaps(other, finding)));
}

type About = { readonly kind: 'day-off' | 'past-date' | 'team-limit'; readonly note: string };

function aboutDate(
  promise: Judged,
  text: string,
  limits: TeamLimits,
  context: DueContext,
  dates: DateWords,
): About | null {
  const { due, kind, remarks } = promise;
  if (!due) return null;
  const day = writeDate(writtenDate(due.to), 'subject', context, dates);
  // An hour alone may be one of another day that the draft named before: "Am Montag kommt er. Um 8 Uhr rufe ich Sie an."
  if (due.flags.includes('past') && promise.day && kind !== 'expectation') {
    const note = due.precision === 'minute' ? dates.notes.pastHour : dates.notes.past;
    return { kind: 'past-date', note: filled(note, { day, time: due.to.slice(11, 16).replace(/^0/, '') }) };
  }
  if (dayOff(promise, text, localDay(context.now, context.zone), dates))
    return { kind: 'day-off', note: filled(dates.notes.dayOff, { day }) };
  const tooSoon = remarks.find((remark) => remark.kind === 'too-soon');
  return tooSoon ? { kind: 'team-limit', note: soonNote(tooSoon, limits, context, dates) } : null;
}

function soonNote(
  { deed, workingDays }: Extract<LimitRemark, { kind: 'too-soon' }>,
  limits: TeamLimits,
  context: DueContext,
  dates: DateWords,
): string {
  const { one, many } = dates.notes.workingDays;
  return filled(dates.notes.tooSoon[deed], {
    count: workingDays === 1 ? one : filled(many, { count: String(workingDays) }),
    day: writeDate(earliestDay(deed, limits, context), 'full', context, dates),
  });
}

function muchNote({ refundCeiling }: TeamLimits, { notes }: DateWords): string {
  const { amount = 0, currency: code = '' } = refundCeiling ?? {};
  const written = String(amount).replace('.', notes.money.decimal);
  return filled(notes.tooMuch, { ceiling: filled(notes.money.form, { amount: written, code }) });
}

function findingAt(span: Span, kind: About['kind'], note: string, promise: Judged, text: string): Finding {
  const { lang, offer } = promise;
  const place = placeOfDay(promise);
  const fits = offer !== null && place?.start === span.start && place.end === span.end;
  return {
    start: span.start,
    end: span.end,
    ruleId: `${lang}/promise/${kind}`,
    label: 'promise',
    lang,
    actual: sliceOf(text, span),
    suggestions: fits ? [placedWords(offer, text, span)] : [],
    models: [],
    note,
    source: { kind: 'built-in' },
  };
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
