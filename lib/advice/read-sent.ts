/** Reads a reply that was sent and what it answers: what of it goes into the history, and which words are known again. Then it is forgotten. */
import type { EventKind } from '@/lib/core/history/customer-event';
import { eventsOf } from '@/lib/core/history/events-of';
import type { ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { Block } from '@/lib/core/repeats/sent-blocks';
import type { HashedBlock } from '@/lib/core/repeats/sent-log';
import type { CustomerReader } from '@/lib/core/situations/customer-reader';
import { createDraftReader } from './read-draft';

export interface SentReply {
  readonly text: string;
  /** Of the customer in this thread, oldest first; the last one is answered. */
  readonly messages: readonly string[];
  readonly notes: Pick<ThreadNotes, 'play'>;
}

/** Worked out when asked for: most agents keep only one of the two. */
export interface ReadReply {
  kinds(): Promise<readonly EventKind[]>;
  blocks(): readonly Block[];
}

export type ReplyReader = (reply: SentReply) => ReadReply;

/** A reader of customers' messages costs much to make and is only asked for where a history is kept. */
export function createReplyReader(loadReader: () => Promise<CustomerReader>): ReplyReader {
  const read = createDraftReader();
  return ({ text, messages, notes }) => {
    const clues = { text, lang: undefined, customer: null, commitments: [] };
    return {
      async kinds() {
        const latest = messages.at(-1);
        const reading = latest === undefined ? null : (await loadReader())(latest, read.languageOf(text));
        return eventsOf({ reading, notes, found: read.elements(clues).found });
      },
      blocks: () => read.blocks(clues, messages),
    };
  };
}

export const hashedBlocks = (
  blocks: readonly Block[],
  hash: (text: string) => Promise<string>,
): Promise<readonly HashedBlock[]> =>
  Promise.all(blocks.map(async (block) => ({ ...block, hash: await hash(block.norm) })));
