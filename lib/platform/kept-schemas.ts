/** Shapes of what is kept of threads, customers, sent replies and the agent's own counts. All of it is hashes, days, kinds and numbers. */
import * as v from 'valibot';
import { ELEMENTS, ITEM_STATES } from '@/lib/core/checklist/element';
import { EVENT_KINDS } from '@/lib/core/history/customer-event';
import { LABELS } from '@/lib/core/labels';
import { PLAYS } from '@/lib/core/plays/play';
import { FAULTS, RELEASES, type ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { SentHash } from '@/lib/core/repeats/sent-blocks';
import { day, instant, isDay } from './shapes';

/** A keyed hash. Shorter texts are none, and so are the names that every object has. */
const HASH_LOOK = /^[\w-]{16,64}$/;
export const HASH = v.pipe(v.string(), v.regex(HASH_LOOK, 'is no hash'));

/** 32 bytes, base64. */
export const HASH_KEY = v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/, 'is no key of 32 bytes')));

const state = v.picklist(ITEM_STATES);
/** No message holds more questions that are worth a tick. */
const MOST_QUESTIONS = 100;
/** A hash or a place: the customer's words touch no disk. */
const questionKey = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'is no key of a question'));

const NOTES = {
  play: v.nullable(v.picklist(PLAYS)),
  fault: v.nullable(v.picklist(FAULTS)),
  marks: v.record(v.picklist(ELEMENTS), state),
  questions: v.pipe(v.record(questionKey, state), v.maxEntries(MOST_QUESTIONS)),
  releases: v.pipe(v.array(v.picklist(RELEASES)), v.maxLength(RELEASES.length)),
} as const;

/** Fields left out stay as they are. */
export const NOTE_CHANGE = v.object({
  play: v.exactOptional(NOTES.play),
  fault: v.exactOptional(NOTES.fault),
  marks: v.exactOptional(NOTES.marks),
  questions: v.exactOptional(NOTES.questions),
  releases: v.exactOptional(NOTES.releases),
});

export interface KeptNotes extends ThreadNotes {
  /** When they were last changed. */
  readonly at: string;
  /** Hash of the customer's message that the history counted last: two replies to one message are one complaint. null: none. */
  readonly counted: string | null;
}
/** By the keyed hash of host and thread. */
export type Threads = Readonly<Record<string, KeptNotes>>;
export const THREADS = v.record(HASH, v.object({ ...NOTES, at: instant, counted: v.nullable(HASH) }));

export const HISTORY = v.record(HASH, v.array(v.object({ kind: v.picklist(EVENT_KINDS), day })));

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Checked by hand: there may be twenty thousand, and the panel reads them at each change. */
const SENT_HASHES = v.custom<readonly SentHash[]>(
  (value) => Array.isArray(value) && value.every(isSentHash),
  'holds something that is no hash with its day',
);
export const SENT_BLOCKS = v.object({
  sentences: v.record(HASH, SENT_HASHES),
  paragraphs: v.array(v.object({ hash: HASH, day, times: count })),
});

function isSentHash(value: unknown): value is SentHash {
  if (typeof value !== 'object' || value === null || !('hash' in value) || !('day' in value)) return false;
  const { hash, day } = value;
  return typeof hash === 'string' && HASH_LOOK.test(hash) && typeof day === 'string' && isDay(day);
}

const week = v.pipe(v.string(), v.regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/, 'is no week'));
export const STATISTICS = v.pipe(
  v.array(
    v.object({
      week,
      labels: v.record(v.picklist(LABELS), v.object({ taken: count, ignored: count })),
      kept: count,
      settled: count,
    }),
  ),
  v.maxLength(200),
);
