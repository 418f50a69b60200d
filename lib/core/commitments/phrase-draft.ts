/** A time phrase while it is being read: which pieces it has, and which more it can take. */
import type { Span } from '../text/span';
import type { ShapeReading } from './match-shape';
import type { Bound, DayMeaning, TimePhrase } from './time-phrase';
import type { TimePiece } from './time-piece';

export interface PhraseDraft {
  bound: Bound;
  bounded: boolean;
  strict: boolean;
  day: DayMeaning | null;
  lastDay: DayMeaning | null;
  weekday: number | null;
  clock: TimePhrase['clock'];
  part: TimePhrase['part'];
  gone: boolean;
  /** "montags", "every Friday". */
  habit: boolean;
  /** A word like "am" or "in" leads the phrase; without one, "morning" is just a noun. */
  led: boolean;
}

export const emptyDraft = (): PhraseDraft => ({
  bound: 'at',
  bounded: false,
  strict: false,
  day: null,
  lastDay: null,
  weekday: null,
  clock: null,
  part: null,
  gone: false,
  habit: false,
  led: false,
});

/** "Abend" without a word that leads it is a noun. */
export const isBarePart = ({ part, day, clock, led }: PhraseDraft): boolean => part !== null && !day && !clock && !led;

/** "Montag bis Freitag von 9 bis 17 Uhr" are hours of opening, and so is "samstags 9–13 Uhr". */
export const isOpening = ({ habit, day, lastDay, clock }: PhraseDraft): boolean =>
  clock !== null && clock.from !== clock.to && (habit || (day?.kind === 'weekday' && lastDay?.kind === 'weekday'));

/** "täglich", without any day or hour that could be the next. */
export const isMereHabit = ({ habit, day, clock, part }: PhraseDraft): boolean => habit && !day && !clock && !part;

export function bind(draft: PhraseDraft, tag: string): void {
  if (draft.bounded) return;
  if (tag === 'by' || tag === 'before')
    Object.assign(draft, { bound: 'by', bounded: true, strict: tag === 'before' && !draft.day });
  if (tag === 'from') Object.assign(draft, { bound: 'from', bounded: true });
}

/** Takes the piece into the phrase; false if the phrase already has one of its kind. */
export function take(draft: PhraseDraft, { match, meaning: piece }: ShapeReading<TimePiece>, range: boolean): boolean {
  const [opener] = match.symbols;
  if (opener?.kind === 'lead') bind(draft, opener.lead);
  if (isOpening(draft) && piece.kind !== 'gone') return true;
  switch (piece.kind) {
    case 'habit':
      if (piece.day && !takeDay(draft, piece.day, range)) return false;
      draft.habit = true;
      draft.part ??= piece.part;
      return true;
    case 'gone':
      draft.gone = true;
      return true;
    case 'clock':
      if (draft.clock) return false;
      draft.clock = piece.clock;
      return true;
    case 'part':
      if (draft.part) return false;
      draft.part = piece.part;
      return true;
    case 'day':
      return takeDay(draft, piece.day, range);
  }
}

function takeDay(draft: PhraseDraft, day: DayMeaning, range: boolean): boolean {
  if (!draft.day) {
    draft.day = day;
    return true;
  }
  if (range && !draft.lastDay && day.kind !== 'span') {
    draft.lastDay = day;
    // "the 22nd and 23rd of April": the month belongs to both.
    if (day.kind === 'date' && draft.day.kind === 'date' && draft.day.month === null)
      draft.day = { ...day, day: draft.day.day };
    return true;
  }
  if (draft.day.kind === 'weekday' && (day.kind === 'date' || day.kind === 'relative') && draft.weekday === null) {
    draft.weekday = draft.day.weekday;
    draft.day = day;
    return true;
  }
  // "Mittwoch nächster Woche", "Tuesday next week", "tomorrow, Tuesday".
  if (draft.day.kind === 'weekday' && day.kind === 'period' && day.unit === 'week' && day.edge === null && day.which) {
    draft.day = { ...draft.day, week: day.which };
    return true;
  }
  if (draft.day.kind === 'period' && draft.day.unit === 'week' && draft.day.edge === null && day.kind === 'weekday') {
    draft.day = { ...day, week: draft.day.which };
    return true;
  }
  if (
    (draft.day.kind === 'relative' || draft.day.kind === 'date') &&
    day.kind === 'weekday' &&
    draft.weekday === null
  ) {
    draft.weekday = day.weekday;
    return true;
  }
  return false;
}

export function finished(draft: PhraseDraft, span: Span): TimePhrase {
  const { bound, strict, habit, day, lastDay, clock, part, weekday } = draft;
  return { ...span, bound, strict, recurs: habit, day, lastDay, clock, part, weekday };
}
