/** Answers what Tonfall's own pages ask about threads, customers, sent sentences and counts. */
import * as v from 'valibot';
import { HASH, NOTE_CHANGE } from '@/lib/platform/kept-schemas';
import type { OwnRequests } from '@/lib/platform/messages';
import { loadStored } from '@/lib/platform/stored';
import { now } from './clock';
import { forgetCustomers } from './forget-customers';
import { loadHashKey } from './hash-key';
import { purgedThreads, withNotes } from './note-thread';
import { SENT_KIND, SETTINGS_KIND, STATISTICS_KIND, THREADS_KIND } from './stored-kinds';
import type { Writer } from './writer';

type KeptRequest =
  | 'own/note-thread'
  | 'own/hash-key'
  | 'own/forget-customers'
  | 'own/delete-sent-blocks'
  | 'own/delete-statistics';
type KeptHandlers = { readonly [T in KeptRequest]: (payload: unknown) => Promise<OwnRequests[T]['answer']> };

const NOTE_THREAD = v.object({ thread: HASH, notes: NOTE_CHANGE });

export function keptHandlers(writer: Writer): KeptHandlers {
  return {
    async 'own/note-thread'(payload) {
      const { thread, notes } = v.parse(NOTE_THREAD, payload);
      const { historyDays } = (await loadStored(SETTINGS_KIND)).value;
      await writer.update(THREADS_KIND, (threads) =>
        purgedThreads(withNotes(threads, thread, notes, now()), now(), historyDays),
      );
      return null;
    },
    'own/hash-key': () => loadHashKey(writer),
    'own/forget-customers': async (payload) => forgetCustomers(writer, v.parse(v.nullable(HASH), payload)),
    async 'own/delete-sent-blocks'() {
      await writer.update(SENT_KIND, () => SENT_KIND.fallback);
      return null;
    },
    async 'own/delete-statistics'() {
      await writer.update(STATISTICS_KIND, () => STATISTICS_KIND.fallback);
      return null;
    },
  };
}
