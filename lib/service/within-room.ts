/** Bounds what is kept of all customers together: storage that is full would take no reminder any more. */

/** About a megabyte, of the ten that the browser gives. */
export const MOST_ENTRIES = 20_000;

/** Those silent for the longest leave first. Entries are in the order of their days. */
export function withinRoom<T extends { readonly day: string }>(
  byCustomer: Readonly<Record<string, readonly T[]>>,
): Readonly<Record<string, readonly T[]>> {
  const all = Object.entries(byCustomer);
  let count = all.reduce((sum, [, entries]) => sum + entries.length, 0);
  if (count <= MOST_ENTRIES) return byCustomer;
  const silentFirst = all.toSorted(([, a], [, b]) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const gone = new Set<string>();
  for (const [customer, entries] of silentFirst) {
    if (count <= MOST_ENTRIES) break;
    gone.add(customer);
    count -= entries.length;
  }
  return Object.fromEntries(all.filter(([customer]) => !gone.has(customer)));
}

const lastDay = (entries: readonly { readonly day: string }[]): string => entries.at(-1)?.day ?? '';
