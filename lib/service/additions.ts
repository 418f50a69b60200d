/** What one sending added to what is kept, and taking exactly that back when the agent takes the mail back. */
import type { CustomerEvent, History } from '@/lib/core/history/customer-event';
import type { SentBlocks, SentHash } from '@/lib/core/repeats/sent-blocks';
import type { HashedBlock } from '@/lib/core/repeats/sent-log';

export interface Additions {
  readonly sendId: string;
  /** Their hash; null: unknown, so only paragraphs were added. */
  readonly customer: string | null;
  readonly events: readonly CustomerEvent[];
  /** The thread, and the message of it that was counted before this one; null: nothing was counted. */
  readonly counted: { readonly thread: string; readonly before: string | null } | null;
  readonly sentences: readonly SentHash[];
  /** With the day they were last sent before; null: this was the first time. */
  readonly paragraphs: readonly (SentHash & { readonly before: string | null })[];
}

export function eventsAdded(before: History, after: History, customer: string): readonly CustomerEvent[] {
  const known = before[customer] ?? [];
  return (after[customer] ?? []).filter((event) => !known.some((other) => isSame(other, event)));
}

export function blocksAdded(
  before: SentBlocks,
  blocks: readonly HashedBlock[],
  customer: string | null,
  day: string,
): Pick<Additions, 'sentences' | 'paragraphs'> {
  const hashes = (wanted: HashedBlock['kind']): readonly string[] => [
    ...new Set(blocks.flatMap(({ kind, hash }) => (kind === wanted ? [hash] : []))),
  ];
  const lastDay = new Map(before.paragraphs.map((one) => [one.hash, one.day]));
  return {
    sentences: customer === null ? [] : hashes('sentence').map((hash) => ({ hash, day })),
    paragraphs: hashes('paragraph').map((hash) => ({ hash, day, before: lastDay.get(hash) ?? null })),
  };
}

export function withoutEvents(history: History, { customer, events }: Additions): History {
  const known = customer === null ? undefined : history[customer];
  if (customer === null || !known) return history;
  const left = known.filter((event) => !events.some((other) => isSame(other, event)));
  const { [customer]: _own, ...others } = history;
  return left.length > 0 ? { ...others, [customer]: left } : others;
}

export function withoutBlocks(sent: SentBlocks, { customer, sentences, paragraphs }: Additions): SentBlocks {
  return {
    sentences: customer === null ? sent.sentences : withoutSentences(sent.sentences, customer, sentences),
    paragraphs: withoutParagraphs(sent.paragraphs, paragraphs),
  };
}

/** The same sentence may have gone out twice that day: each is taken back once. */
function withoutSentences(
  byCustomer: SentBlocks['sentences'],
  customer: string,
  added: readonly SentHash[],
): SentBlocks['sentences'] {
  const { [customer]: known = [], ...others } = byCustomer;
  const gone = new Set(
    added.map(({ hash, day }) => known.findLastIndex((one) => one.hash === hash && one.day === day)),
  );
  const left = known.filter((_one, n) => !gone.has(n));
  return left.length > 0 ? { ...others, [customer]: left } : others;
}

function withoutParagraphs(known: SentBlocks['paragraphs'], added: Additions['paragraphs']): SentBlocks['paragraphs'] {
  const gone = new Map(added.map((one) => [one.hash, one]));
  return known
    .flatMap((one) => {
      const own = gone.get(one.hash);
      if (!own) return [one];
      if (one.times <= 1) return [];
      return [{ ...one, times: one.times - 1, day: own.before ?? one.day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

const isSame = (a: CustomerEvent, b: CustomerEvent): boolean => a.kind === b.kind && a.day === b.day;
