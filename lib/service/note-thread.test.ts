/** Notes of threads: changed field by field, gone when they say nothing, and not for ever. */
import { expect, test } from 'vitest';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import type { KeptNotes, Threads } from '@/lib/platform/kept-schemas';
import { MOST_THREADS, type NoteChange, purgedThreads, withNotes } from './note-thread';

const NOW = '2026-11-24T10:00:00Z';
const notes = (parts: Partial<KeptNotes> = {}): KeptNotes => ({ ...NO_NOTES, counted: null, at: NOW, ...parts });
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 24 * 60 * 60_000).toISOString();

test.each<[string, Threads, NoteChange, Threads]>([
  ['the first note', {}, { play: 'delay' }, { t: notes({ play: 'delay' }) }],
  [
    'another field',
    { t: notes({ play: 'delay', at: daysAgo(3) }) },
    { marks: { apologises: 'done' } },
    { t: notes({ play: 'delay', marks: { apologises: 'done' } }) },
  ],
  ['a field anew', { t: notes({ fault: 'open' }) }, { fault: 'ours' }, { t: notes({ fault: 'ours' }) }],
  ['back to what the software reads', { t: notes({ play: 'delay' }) }, { play: null }, {}],
  ['the last mark taken away', { t: notes({ marks: { reason: 'done' } }) }, { marks: {} }, {}],
  [
    'what was counted outlives the notes',
    { t: notes({ play: 'delay', counted: 'h' }) },
    { play: null },
    { t: notes({ counted: 'h' }) },
  ],
  ['another thread', { u: notes({ play: 'ending' }) }, {}, { u: notes({ play: 'ending' }) }],
])('%s', (_name, before, change, after) => {
  expect(withNotes(before, 't', change, NOW)).toEqual(after);
});

test('the threads that rest for the longest make room', () => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_THREADS }, (_, n) => [`t${n}`, notes({ play: 'delay', at: daysAgo(n === 5 ? 80 : 1) })]),
  );
  const after = withNotes(many, 'new', { play: 'question' }, NOW);
  expect(Object.keys(after)).toHaveLength(MOST_THREADS);
  expect(after).not.toHaveProperty('t5');
  expect(after.new?.play).toBe('question');
});

test.each<[string, KeptNotes, number, boolean]>([
  ['of this week', notes({ at: daysAgo(6) }), 180, true],
  ['of 89 days ago', notes({ at: daysAgo(89) }), 180, true],
  ['of 91 days ago', notes({ at: daysAgo(91) }), 180, false],
  ['of eight days ago, where a week is kept', notes({ at: daysAgo(8) }), 7, false],
  ['of despair, an hour old', notes({ play: 'self-harm', at: daysAgo(1 / 24) }), 180, true],
  ['of despair, two days old', notes({ play: 'self-harm', at: daysAgo(2) }), 180, false],
])('notes %s', (_name, kept, keepDays, stays) => {
  expect(Object.keys(purgedThreads({ t: kept }, NOW, keepDays))).toEqual(stays ? ['t'] : []);
});
