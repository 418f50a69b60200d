/** Forgets customers: their days and kinds, and the sentences that went to them. Paragraphs are kept of nobody in particular. */
import { HISTORY_KIND, SENT_KIND } from './stored-kinds';
import type { Writer } from './writer';

/** One by hash, or everybody with null; answers how many the history knew. */
export async function forgetCustomers(writer: Writer, customer: string | null): Promise<number> {
  let count = 0;
  await writer.update(HISTORY_KIND, (history) => {
    const left = without(history, customer);
    count = Object.keys(history).length - Object.keys(left).length;
    return left;
  });
  await writer.update(SENT_KIND, (sent) => ({ ...sent, sentences: without(sent.sentences, customer) }));
  return count;
}

const without = <T>(byCustomer: Readonly<Record<string, T>>, customer: string | null): Readonly<Record<string, T>> =>
  customer === null ? {} : Object.fromEntries(Object.entries(byCustomer).filter(([hash]) => hash !== customer));
