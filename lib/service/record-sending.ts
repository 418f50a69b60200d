/**
 * Reads a reply that was sent, keeps days, kinds and hashes of it as far as the agent allows, and forgets the words. Whatever fails here is
 * lost in silence: reminders and the page never wait for it.
 */
import { createHashes, customerText, type Hashes, messageText, threadText } from '@/lib/advice/hashes';
import { loadCustomerReader } from '@/lib/advice/load-customer-reader';
import { createReplyReader, hashedBlocks, type ReadReply } from '@/lib/advice/read-sent';
import type { EventKind } from '@/lib/core/history/customer-event';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import type { KeptNotes } from '@/lib/platform/kept-schemas';
import type { SentReport } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import { withoutBlocks, withoutEvents } from './additions';
import { now } from './clock';
import { loadHashKey } from './hash-key';
import { keepBlocks, keepKinds, type Place } from './keep-sending';
import { forgetSending, loadSending, saveSending } from './last-sendings';
import { withNotes } from './note-thread';
import { HISTORY_KIND, SENT_KIND, SETTINGS_KIND, THREADS_KIND } from './stored-kinds';
import type { Writer } from './writer';

export interface SendingRecorder {
  /** Never rejects. */
  record(report: SentReport): Promise<void>;
  /** Takes back what the sending added; never rejects. */
  undo(sendId: string): Promise<void>;
  /** When nothing is being read. */
  idle(): Promise<void>;
}

export function createSendingRecorder(writer: Writer): SendingRecorder {
  let readReply: ReturnType<typeof createReplyReader> | null = null;
  let last: Promise<void> = Promise.resolve();

  function read({ text, customer }: SentReport, notes: KeptNotes | undefined): ReadReply {
    readReply ??= createReplyReader(loadCustomerReader);
    return readReply({ text, messages: customer.messages, notes: notes ?? NO_NOTES });
  }

  async function add(report: SentReport): Promise<void> {
    const { value: settings } = await loadStored(SETTINGS_KIND);
    const keepsHistory = settings.history === 'on' && report.customer.key !== null;
    // Where nobody confirmed the sending, nothing is claimed to have gone out.
    const keepsBlocks = settings.recognise && report.confirmed;
    if (!(keepsHistory || keepsBlocks) || (await loadSending(report.sendId))) return;
    const hashes = createHashes(await loadHashKey(writer));
    const place = await placeOf(report, hashes);
    const notes = place.thread === null ? undefined : (await loadStored(THREADS_KIND)).value[place.thread];
    const reply = read(report, notes);
    const toKeep = keepsHistory ? countedOnce(await reply.kinds(), report, place, notes) : [];
    const events = await keepKinds(writer, toKeep, place, notes?.counted ?? null, settings);
    const hashed = keepsBlocks ? await hashedBlocks(reply.blocks(), hashes.of) : [];
    const sent = await keepBlocks(writer, hashed, place.customer, settings);
    await saveSending({ sendId: report.sendId, customer: place.customer, ...events, ...sent });
  }

  async function takeBack(sendId: string): Promise<void> {
    const additions = await loadSending(sendId);
    if (!additions) return;
    const { counted } = additions;
    await writer.update(HISTORY_KIND, (history) => withoutEvents(history, additions));
    await writer.update(SENT_KIND, (sent) => withoutBlocks(sent, additions));
    if (counted)
      await writer.update(THREADS_KIND, (threads) =>
        threads[counted.thread] ? withNotes(threads, counted.thread, { counted: counted.before }, now()) : threads,
      );
    await forgetSending(sendId);
  }

  /** One after the other, so that what is taken back was added before. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    last = last.then(work).catch((error: unknown) => console.warn('Tonfall: a sending was not read.', error));
    return last;
  }

  return {
    record: (report) => inTurn(() => add(report)),
    undo: (sendId) => inTurn(() => takeBack(sendId)),
    idle: () => last,
  };
}

async function placeOf({ host, threadKey, customer }: SentReport, hashes: Hashes): Promise<Place> {
  const message = customer.messages.at(-1);
  return {
    customer: customer.key === null ? null : await hashes.of(customerText(host, customer.key)),
    thread: threadKey === null ? null : await hashes.of(threadText(host, threadKey)),
    message: message === undefined ? null : await hashes.of(messageText(message)),
  };
}

/** Only a boundary is the reply's own; the rest is in a message, and counts with the first reply to it. */
function countedOnce(
  kinds: readonly EventKind[],
  { confirmed }: SentReport,
  { message }: Place,
  notes: KeptNotes | undefined,
): readonly EventKind[] {
  const isCounted = message !== null && notes?.counted === message;
  return kinds.filter((kind) => (kind === 'boundary' ? confirmed : !isCounted));
}
