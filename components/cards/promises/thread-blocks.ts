/** Rows of one thread stand together, where the first of them is due. */
import type { Reminder } from '@/lib/core/reminders/reminder';

export interface ThreadBlock {
  readonly key: string;
  /** At least one, in the given order. */
  readonly reminders: readonly [Reminder, ...Reminder[]];
}

export function threadBlocks(reminders: readonly Reminder[]): readonly ThreadBlock[] {
  const blocks = new Map<string, [Reminder, ...Reminder[]]>();
  for (const reminder of reminders) {
    const key = threadOf(reminder);
    const block = blocks.get(key);
    if (block) block.push(reminder);
    else blocks.set(key, [reminder]);
  }
  return [...blocks].map(([key, rows]) => ({ key, reminders: rows }));
}

/** Where the host names no thread, nothing is known to belong together. */
const threadOf = ({ host, threadKey, id }: Reminder): string =>
  threadKey === null ? `reminder ${id}` : `thread ${host} ${threadKey}`;

/** The first rows as they stand on the page. */
export const firstRows = (reminders: readonly Reminder[], limit: number): readonly Reminder[] =>
  threadBlocks(reminders)
    .flatMap((block) => block.reminders)
    .slice(0, limit);
