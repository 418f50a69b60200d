/** Lets go of what was kept long enough: notes of threads, customers, hashes of sent sentences, weeks of counts. */

import { browser } from 'wxt/browser';
import { purgeHistory } from '@/lib/core/history/history';
import { purgeSent } from '@/lib/core/repeats/sent-log';
import { prunedWeeks } from '@/lib/core/statistics/add-counts';
import { isoWeekOf } from '@/lib/core/statistics/week';
import { loadStored } from '@/lib/platform/stored';
import { now, today } from './clock';
import { purgedThreads } from './note-thread';
import { HISTORY_KIND, SENT_KIND, SETTINGS_KIND, STATISTICS_KIND, THREADS_KIND } from './stored-kinds';
import type { Writer } from './writer';

/** In storage.session: the day on which it was last done. The worker starts many times a day, and old days leave once. */
const MARKER = 'purged';

/** To be called at each start of the background. */
export async function purgeOnceADay(writer: Writer): Promise<void> {
  const day = today();
  const found = await browser.storage.session.get(MARKER);
  if (found[MARKER] === day) return;
  await purgeKept(writer);
  await browser.storage.session.set({ [MARKER]: day });
}

/** Also when the days are set anew. */
export async function purgeKept(writer: Writer): Promise<void> {
  const { historyDays } = (await loadStored(SETTINGS_KIND)).value;
  const day = today();
  await Promise.all([
    writer.update(THREADS_KIND, (threads) => purgedThreads(threads, now(), historyDays)),
    writer.update(HISTORY_KIND, (history) => purgeHistory(history, day, historyDays)),
    writer.update(SENT_KIND, (sent) => purgeSent(sent, day, historyDays)),
    writer.update(STATISTICS_KIND, (statistics) => prunedWeeks(statistics, isoWeekOf(day))),
  ]);
}
