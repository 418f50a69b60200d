/** Shapes of everything that crosses a boundary: messages and stored data. */
import * as v from 'valibot';
import type { TeamLimits } from '@/lib/core/commitments/limits';
import { LABELS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { DROP_REASONS, HISTORY_LIMIT, QUOTE_LIMIT, REMINDER_KINDS } from '@/lib/core/reminders/reminder';
import type { RuleSet } from '@/lib/core/rules/rule';
import { SENSITIVITIES } from '@/lib/core/second-reader/second-reader';
import type { DataProblem } from '@/lib/core/view/panel-state';

const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is no instant'),
);
const short = v.pipe(v.string(), v.maxLength(300));
const url = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^(?:https|chrome-extension|moz-extension):\/\//, 'is no address of a page'),
);
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time of day'));

/** Stricter than `instant`: days are read from its first ten characters, and one that no calendar knows would stop all reminders. */
const wallClock = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/, 'is no local time with offset'),
  v.check(isOnCalendar, 'is on no calendar'),
);

const DUE = v.object({
  from: wallClock,
  to: wallClock,
  precision: v.picklist(['minute', 'part', 'day', 'week', 'month']),
  flags: v.array(v.picklist(['ambiguous', 'nonWorkingDay', 'past', 'vague'])),
});

export const IGNORE = v.variant('kind', [
  v.object({ kind: v.literal('here'), id: short, ruleId: short, at: instant, hash: short }),
  v.object({
    kind: v.literal('phrase'),
    id: short,
    ruleId: short,
    at: instant,
    phrase: v.pipe(v.string(), v.maxLength(600)),
  }),
  v.object({ kind: v.literal('label'), id: short, label: v.picklist(LABELS), at: instant, until: instant }),
]);

/** A promise of a mail that was just sent. */
const SENT_PROMISE = v.object({
  quote: v.pipe(v.string(), v.maxLength(QUOTE_LIMIT)),
  due: v.nullable(DUE),
  vague: v.boolean(),
  kind: v.picklist(['promise', 'expectation', 'conditional']),
});

export const SENT_REPORT = v.object({
  sendId: short,
  host: short,
  threadKey: v.nullable(short),
  threadUrl: url,
  addressee: v.nullable(short),
  promises: v.pipe(v.array(SENT_PROMISE), v.maxLength(50)),
  /** The page confirmed that the mail went out. */
  confirmed: v.boolean(),
  /** How long the host can still take the mail back, in milliseconds. */
  undoMs: v.pipe(v.number(), v.minValue(0), v.maxValue(120_000)),
});
export type SentReport = v.InferOutput<typeof SENT_REPORT>;

export const REMIND_REQUEST = v.object({
  what: v.picklist(['confirm', 'rest']),
  host: short,
  threadKey: v.nullable(short),
  threadUrl: url,
  addressee: v.nullable(short),
});
export type RemindRequest = v.InferOutput<typeof REMIND_REQUEST>;

export const SETTINGS = v.object({
  badge: v.optional(v.boolean(), true),
  collapsedCards: v.optional(v.array(short), []),
  firstRunSeen: v.optional(v.boolean(), false),
  seenVersion: v.optional(v.nullable(short), null),
  labelsOff: v.optional(v.array(v.picklist(LABELS)), []),
  sensitivity: v.optional(v.picklist(SENSITIVITIES), 'balanced'),
  workingHours: v.optional(v.tuple([time, time]), ['09:00', '17:00']),
  region: v.optional(v.nullable(short), null),
  /** Saturdays count as working days where a promise says "Werktage". */
  saturdayCounts: v.optional(v.boolean(), false),
  /** On 24 and 31 December work ends at noon. */
  halfDays: v.optional(v.boolean(), false),
  reminderMode: v.optional(v.picklist(['auto', 'ask']), 'auto'),
  quietHours: v.optional(v.nullable(v.tuple([time, time])), null),
  weekdaysOnly: v.optional(v.boolean(), true),
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 30),
});
export type Settings = v.InferOutput<typeof SETTINGS>;

const RULE = v.object({
  id: short,
  phrase: v.union([v.string(), v.array(v.string())]),
  unless: v.exactOptional(v.array(v.string())),
  better: v.array(v.string()),
  model: v.exactOptional(v.array(v.string())),
  note: v.string(),
});

export interface StoredTeam {
  readonly name: string;
  readonly contact: string | null;
  readonly rules: readonly RuleSet[];
  readonly limits: TeamLimits;
  readonly problems: readonly DataProblem[];
  readonly emptyStarts: number;
}

/** A team list that passed its checks; kept so that it works at once after a start, before the policy arrives. */
export const TEAM = v.object({
  name: short,
  contact: v.nullable(v.string()),
  rules: v.array(
    v.object({
      id: short,
      lang: v.picklist(LANGUAGE_IDS),
      label: v.picklist(LABELS),
      source: v.object({ kind: v.literal('team'), name: short }),
      rules: v.array(RULE),
    }),
  ),
  limits: v.object({
    leadDays: v.object({
      refund: v.exactOptional(v.number()),
      delivery: v.exactOptional(v.number()),
      callback: v.exactOptional(v.number()),
      reply: v.exactOptional(v.number()),
    }),
    refundCeiling: v.nullable(v.object({ amount: v.number(), currency: short })),
  }),
  problems: v.array(v.object({ path: v.string(), message: v.string() })),
  /** Starts since the policy was last seen; an empty policy at a start may only be late. */
  emptyStarts: v.number(),
});

export const REMINDER = v.object({
  id: short,
  kind: v.picklist(REMINDER_KINDS),
  sendId: short,
  createdAt: instant,
  status: v.picklist(['pending', 'proposed', 'open', 'done', 'dropped']),
  settlesAt: instant,
  statusAt: instant,
  host: short,
  threadKey: v.nullable(short),
  threadUrl: url,
  addressee: v.nullable(short),
  quote: v.pipe(v.string(), v.maxLength(QUOTE_LIMIT)),
  due: v.nullable(DUE),
  promised: v.nullable(DUE),
  notifiedAt: v.nullable(instant),
  overdueToldAt: v.nullable(instant),
  askedAt: v.nullable(instant),
  askedBy: v.exactOptional(short),
  dropReason: v.nullable(v.picklist(DROP_REASONS)),
  history: v.pipe(
    v.array(
      v.object({
        at: instant,
        what: v.picklist(['made', 'opened', 'moved', 'told', 'asked', 'done', 'dropped']),
      }),
    ),
    v.maxLength(HISTORY_LIMIT),
  ),
});

function isOnCalendar(written: string): boolean {
  try {
    Temporal.Instant.from(written);
    return true;
  } catch {
    return false;
  }
}
