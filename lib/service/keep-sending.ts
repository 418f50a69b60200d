/** Writes what was read of a sending to what is kept, and tells what that added. */
import type { EventKind } from '@/lib/core/history/customer-event';
import { addEvents, purgeHistory } from '@/lib/core/history/history';
import { addSent, type HashedBlock, purgeSent } from '@/lib/core/repeats/sent-log';
import type { Settings } from '@/lib/platform/schemas';
import { type Additions, blocksAdded, eventsAdded } from './additions';
import { now, today } from './clock';
import { withNotes } from './note-thread';
import { HISTORY_KIND, SENT_KIND, THREADS_KIND } from './stored-kinds';
import { withinRoom } from './within-room';
import type { Writer } from './writer';

/** Who and where, as hashes; null: the host does not tell. */
export interface Place {
  readonly customer: string | null;
  readonly thread: string | null;
  /** The message that is answered. */
  readonly message: string | null;
}

/** `before`: the message of the thread that was counted last. */
export async function keepKinds(
  writer: Writer,
  kinds: readonly EventKind[],
  { customer, thread, message }: Place,
  before: string | null,
  { historyDays }: Settings,
): Promise<Pick<Additions, 'events' | 'counted'>> {
  if (customer === null || kinds.length === 0) return { events: [], counted: null };
  const day = today();
  let events: Additions['events'] = [];
  await writer.update(HISTORY_KIND, (history) => {
    const after = addEvents(history, customer, kinds, day);
    events = eventsAdded(history, after, customer);
    return purgeHistory(withinRoom(after), day, historyDays);
  });
  if (thread === null || message === null) return { events, counted: null };
  await writer.update(THREADS_KIND, (threads) => withNotes(threads, thread, { counted: message }, now()));
  return { events, counted: { thread, before } };
}

export async function keepBlocks(
  writer: Writer,
  blocks: readonly HashedBlock[],
  customer: string | null,
  { historyDays }: Settings,
): Promise<Pick<Additions, 'sentences' | 'paragraphs'>> {
  const day = today();
  let added: Pick<Additions, 'sentences' | 'paragraphs'> = { sentences: [], paragraphs: [] };
  if (blocks.length === 0) return added;
  await writer.update(SENT_KIND, (sent) => {
    added = blocksAdded(sent, blocks, customer, day);
    const after = addSent(sent, blocks, customer, day);
    return purgeSent({ ...after, sentences: withinRoom(after.sentences) }, day, historyDays);
  });
  return added;
}
