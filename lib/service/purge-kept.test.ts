/** What was kept long enough leaves, once a day. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import { loadAll } from './load-all';
import { purgeKept, purgeOnceADay } from './purge-kept';
import { HISTORY_KIND, SENT_KIND, SETTINGS_KIND, STATISTICS_KIND, THREADS_KIND } from './stored-kinds';
import { createWriter, type Writer } from './writer';

const THREAD = 'thread0000000000000000';
const KELLER = 'keller0000000000000000';
const HASH = 'hash000000000000000000';

let writer: Writer;
beforeEach(async () => {
  fakeBrowser.reset();
  writer = createWriter();
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z'), toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Berlin');
  await keep();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Something of today and something of early October, of each kind. */
async function keep(): Promise<void> {
  const notes = { ...NO_NOTES, play: 'delay' as const, counted: null };
  const days = ['2026-10-01', '2026-11-24'];
  await writer.update(THREADS_KIND, () => ({
    [THREAD]: { ...notes, at: '2026-11-24T08:00:00Z' },
    [KELLER]: { ...notes, at: '2026-10-01T08:00:00Z' },
  }));
  await writer.update(HISTORY_KIND, () => ({ [KELLER]: days.map((day) => ({ kind: 'abuse' as const, day })) }));
  await writer.update(SENT_KIND, () => ({
    sentences: { [KELLER]: days.map((day) => ({ hash: HASH, day })) },
    paragraphs: days.map((day) => ({ hash: HASH, day, times: 1 })),
  }));
  await writer.update(STATISTICS_KIND, () =>
    ['2026-W10', '2026-W48'].map((week) => ({ week, labels: {}, kept: 1, settled: 1 })),
  );
}
const kept = async () => {
  const { threads, history, sent, statistics } = await loadAll();
  return [
    Object.keys(threads).length,
    history[KELLER]?.length ?? 0,
    sent.sentences[KELLER]?.length ?? 0,
    sent.paragraphs.length,
    statistics.length,
  ];
};
const keepDays = (historyDays: number) => writer.update(SETTINGS_KIND, (settings) => ({ ...settings, historyDays }));

test.each<[number, number[]]>([
  [180, [2, 2, 2, 2, 1]],
  [30, [1, 1, 1, 1, 1]],
])('%d days', async (days, left) => {
  await keepDays(days);
  await purgeKept(writer);
  expect(await kept()).toEqual(left);
});

test('happens at the first start of a day', async () => {
  await purgeOnceADay(writer);
  await keepDays(30);
  await purgeOnceADay(writer);
  expect(await kept()).toEqual([2, 2, 2, 2, 1]);
  vi.setSystemTime(Date.parse('2026-11-24T23:30:00Z'));
  await purgeOnceADay(writer);
  expect(await kept()).toEqual([1, 1, 1, 1, 1]);
});

test('that failed is tried again at the next start', async () => {
  await keepDays(30);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(purgeOnceADay(writer)).rejects.toThrow('disk full');
  await purgeOnceADay(writer);
  expect(await kept()).toEqual([1, 1, 1, 1, 1]);
});
