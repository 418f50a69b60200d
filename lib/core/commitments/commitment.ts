/** A concrete next step that the agent takes on, found in a draft; sent ones become reminders. */
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';

/** Why a date should be looked at before anyone relies on it. */
export type DueFlag = 'ambiguous' | 'nonWorkingDay' | 'past' | 'vague';

/** Local wall-clock times with the offset that holds then, `2026-11-27T09:00:00+01:00`. A day spans its working hours. */
export interface Due {
  readonly from: string;
  readonly to: string;
  readonly precision: 'minute' | 'part' | 'day' | 'week' | 'month';
  readonly flags: readonly DueFlag[];
}

/** Whose deed it is: the agent's own, own once the customer has done something, or that of others. */
export type CommitmentKind = 'own' | 'conditional' | 'expectation';

export interface Commitment extends Span {
  readonly kind: CommitmentKind;
  readonly lang: LanguageId;
  /** The clause as written. */
  readonly clause: string;
  /** Where the time phrase stands in the text, if there is one. */
  readonly when: Span | null;
  /** The part of `when` that names the day, without the hour: "bis Freitag" of "bis Freitag um 14 Uhr". */
  readonly day: Span | null;
  /** null: no date can be read ("zeitnah", or none given). */
  readonly due: Due | null;
  /** The clause names a time that nobody can hold anyone to: "in Kürze", "soon". */
  readonly vague: boolean;
}

/** The clock and the customs that dates are read by. */
export interface DueContext {
  /** An instant with offset, ISO 8601. */
  readonly now: string;
  /** IANA name of the zone in which the promise was written. */
  readonly zone: string;
  /** ISO 3166-2 region for public holidays, for example `CH-ZH`; null: weekends only. */
  readonly region: string | null;
  /** Local hours of a working day, `['09:00', '17:00']`. */
  readonly workingHours: readonly [string, string];
  /** Saturday counts among "Werktage", as German statutes have it; never among "Arbeitstage" or business days. */
  readonly saturdayCounts?: boolean;
  /** 24 and 31 December end at noon. */
  readonly halfDays?: boolean;
}
