/** Reads what the customer wrote in a thread; each message once. */
import type { LanguageId } from '@/lib/core/language-id';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { createMemory } from '@/lib/core/memory';
import type { MessageJudges } from '@/lib/core/situations/customer-reader';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import { createShippedCustomerReader } from './read-customer';

export interface ReadThread {
  /** Of the newest message; null: there is none, or its language is not read. */
  readonly latest: CustomerReading | null;
  /** The newest message as it stands; null: the page shows none. */
  readonly text: string | null;
  /** Of the others, oldest first; those that cannot be read are left out. */
  readonly earlier: readonly CustomerReading[];
  /** Of the message before the newest. */
  readonly previous: CustomerReading | null;
}

export type ThreadReader = (messages: readonly string[], expected: LanguageId | undefined) => ReadThread;

/** Messages of some threads between which an agent goes back and forth. */
const REMEMBERED = 100;

export function createThreadReader(judgesFor: (lang: LanguageId) => MessageJudges): ThreadReader {
  const read = createShippedCustomerReader(judgesFor);
  // What was read without a judge is read again once there is one.
  let judges: readonly MessageJudges[] = [];
  let known = createMemory<string, { readonly reading: CustomerReading | null }>(REMEMBERED);

  function readOnce(text: string, expected: LanguageId | undefined): CustomerReading | null {
    const key = `${expected ?? ''}\n${text}`;
    return (known.get(key) ?? known.set(key, { reading: read(text, expected) })).reading;
  }

  function readThread(messages: readonly string[], expected: LanguageId | undefined): ReadThread {
    const text = messages.at(-1) ?? null;
    const before = messages.slice(0, -1).map((message) => readOnce(message, expected));
    return {
      text,
      latest: text === null ? null : readOnce(text, expected),
      earlier: before.filter((reading) => reading !== null),
      previous: before.at(-1) ?? null,
    };
  }

  let last: {
    readonly messages: readonly string[];
    readonly expected: LanguageId | undefined;
    readonly thread: ReadThread;
  } | null = null;

  return (messages, expected) => {
    const now = LANGUAGE_IDS.map(judgesFor);
    if (now.some((own, n) => own !== judges[n])) {
      judges = now;
      known = createMemory(REMEMBERED);
      last = null;
    }
    if (last && last.expected === expected && areSame(last.messages, messages)) return last.thread;
    last = { messages, expected, thread: readThread(messages, expected) };
    return last.thread;
  };
}

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, n) => text === b[n]);
