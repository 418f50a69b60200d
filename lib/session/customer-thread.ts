/** What the page shows of each draft's customer: read when something tells that it may have changed, kept while the agent types. */
import type { CustomerThread } from '@/lib/core/view/panel-state';
import type { DraftHandle, HostAdapter } from '@/lib/hosts/types';
import { LONGEST_MESSAGE, MOST_MESSAGES } from '@/lib/platform/message-limits';

/** As long as the background takes it. */
const LONGEST_KEY = 300;

const NOBODY: CustomerThread = { key: null, messages: [] };

export interface CustomerThreads {
  /** As last read. */
  of(handle: DraftHandle): CustomerThread;
  /** Reads the page again. */
  read(handle: DraftHandle): CustomerThread;
}

export function createCustomerThreads(adapter: HostAdapter): CustomerThreads {
  const known = new WeakMap<DraftHandle, CustomerThread>();

  function read(handle: DraftHandle): CustomerThread {
    const { audience, customerKey } = handle.info();
    const thread = audience === 'internal' ? NOBODY : threadOf(customerKey, adapter.customerMessages(handle));
    known.set(handle, thread);
    return thread;
  }

  return { of: (handle) => known.get(handle) ?? read(handle), read };
}

const threadOf = (key: string | null, messages: readonly string[]): CustomerThread => ({
  key: key?.slice(0, LONGEST_KEY) ?? null,
  messages: messages.slice(-MOST_MESSAGES).map((message) => message.slice(0, LONGEST_MESSAGE)),
});
