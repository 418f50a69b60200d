/** One writer: changes of stored data happen one after the other, each on what the one before it left. */
import { loadStored, type StoredKind, saveStored } from '@/lib/platform/stored';

export interface Writer {
  /** Loads, changes, saves; answers the new value. A failed change leaves the data and the queue as they were. */
  update<T>(kind: StoredKind<T>, change: (value: T) => T): Promise<T>;
  /** Work during which nothing else is written. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function createWriter(): Writer {
  let last: Promise<unknown> = Promise.resolve();

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  return {
    alone,
    update: (kind, change) =>
      alone(async () => {
        const { value } = await loadStored(kind);
        const next = change(value);
        if (!isSame(next, value)) await saveStored(kind, next);
        return next;
      }),
  };
}

/** Stored values are JSON by nature. A write that changes nothing would wake every page that watches. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
