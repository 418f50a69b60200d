/** Keeps what the agent said of threads, as long as it may be of use. */
import { NO_NOTES, type ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { KeptNotes, Threads } from '@/lib/platform/kept-schemas';

/** Of threads that were noted; those not touched for the longest leave first. */
export const MOST_THREADS = 1000;
/** A thread that rests longer is another matter when it goes on. Days. */
const LONGEST = 90;
/** Says something of the customer's health, so it goes as soon as the reply is surely written. Days. */
const LONGEST_DESPAIR = 1;
const DAY_MS = 24 * 60 * 60_000;

export type NoteChange = Partial<ThreadNotes & Pick<KeptNotes, 'counted'>>;

/** Fields left out stay; notes that say nothing are not kept. */
export function withNotes(threads: Threads, thread: string, change: NoteChange, now: string): Threads {
  const { [thread]: known, ...others } = threads;
  const notes: KeptNotes = { ...NO_NOTES, counted: null, ...known, ...change, at: now };
  const entries = Object.entries(isEmpty(notes) ? others : { ...others, [thread]: notes });
  if (entries.length <= MOST_THREADS) return Object.fromEntries(entries);
  return Object.fromEntries(entries.sort(([, a], [, b]) => changedAt(b) - changedAt(a)).slice(0, MOST_THREADS));
}

/** The same object where nothing leaves. */
export function purgedThreads(threads: Threads, now: string, keepDays: number): Threads {
  const entries = Object.entries(threads);
  const kept = entries.filter(([, notes]) => {
    const days = notes.play === 'self-harm' ? LONGEST_DESPAIR : Math.min(keepDays, LONGEST);
    return changedAt(notes) > Date.parse(now) - days * DAY_MS;
  });
  return kept.length === entries.length ? threads : Object.fromEntries(kept);
}

const changedAt = ({ at }: KeptNotes): number => Date.parse(at);

const isEmpty = ({ play, fault, marks, questions, releases, counted }: KeptNotes): boolean =>
  !(play || fault || counted) && releases.length === 0 && !hasAny(marks) && !hasAny(questions);

const hasAny = (record: object): boolean => Object.keys(record).length > 0;
