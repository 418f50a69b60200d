/** Shapes of what pages and Tonfall's own pages send, and of the settings. Stored kinds have theirs beside this file. */
import * as v from 'valibot';
import { LABELS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { QUOTE_LIMIT } from '@/lib/core/reminders/reminder';
import { SENSITIVITIES } from '@/lib/core/second-reader/second-reader';
import { HINT_USES } from '@/lib/core/statistics/own-statistics';
import { LONGEST_MESSAGE, MOST_MESSAGES } from './message-limits';
import { DUE, instant, short, timeOfDay, url } from './shapes';

const message = v.pipe(v.string(), v.maxLength(LONGEST_MESSAGE));

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

/** What is read of a reply besides its promises. Wrong, it is left out: the reminders come first. */
const CUSTOMER = v.object({
  key: v.nullable(short),
  messages: v.pipe(v.array(message), v.maxLength(MOST_MESSAGES)),
});

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
  /** What was sent and what it answers: read for hashes, days and kinds, and forgotten. */
  text: v.fallback(message, ''),
  customer: v.fallback(CUSTOMER, { key: null, messages: [] }),
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

/** A message that may speak of danger to a life. */
export const URGENT_REQUEST = v.object({ message, expected: v.nullable(v.picklist(LANGUAGE_IDS)) });

export const HINT_USED = v.object({ label: v.picklist(LABELS), use: v.picklist(HINT_USES) });

/** The shortest and the longest that customers and sent sentences can be kept. Days. */
export const HISTORY_RANGE = [7, 730] as const;

export const SETTINGS = v.object({
  badge: v.optional(v.boolean(), true),
  collapsedCards: v.optional(v.array(short), []),
  firstRunSeen: v.optional(v.boolean(), false),
  seenVersion: v.optional(v.nullable(short), null),
  labelsOff: v.optional(v.array(v.picklist(LABELS)), []),
  sensitivity: v.optional(v.picklist(SENSITIVITIES), 'balanced'),
  workingHours: v.optional(v.tuple([timeOfDay, timeOfDay]), ['09:00', '17:00']),
  region: v.optional(v.nullable(short), null),
  /** Saturdays count as working days where a promise says "Werktage". */
  saturdayCounts: v.optional(v.boolean(), false),
  /** On 24 and 31 December work ends at noon. */
  halfDays: v.optional(v.boolean(), false),
  reminderMode: v.optional(v.picklist(['auto', 'ask']), 'auto'),
  quietHours: v.optional(v.nullable(v.tuple([timeOfDay, timeOfDay])), null),
  weekdaysOnly: v.optional(v.boolean(), true),
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 30),
  /** Whether days and kinds are kept of customers; asked when it first matters. */
  history: v.optional(v.picklist(['ask', 'on', 'off']), 'ask'),
  /** How long they and the hashes of sent sentences are kept. */
  historyDays: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(HISTORY_RANGE[0]), v.maxValue(HISTORY_RANGE[1])),
    180,
  ),
  /** Sentences that went out before are known again. */
  recognise: v.optional(v.boolean(), true),
  /** The agent's own counts. */
  statistics: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof SETTINGS>;
