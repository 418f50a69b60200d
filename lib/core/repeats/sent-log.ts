/** Remembers the hashes of what was sent, in bounded room, and finds in a draft what went out before. */
import { firstKeptDay } from '../history/first-kept-day';
import { overlaps, type Span, sliceOf } from '../text/span';
import type { Repeat } from '../view/advice';
import type { Block, SentBlocks, SentHash } from './sent-blocks';

export interface HashedBlock extends Block {
  readonly hash: string;
}

/** The oldest leave. */
export const SENT_LIMITS = { sentences: 300, paragraphs: 2000, customers: 2000 } as const;
/** A paragraph may stand in two replies by chance; a customer sees the second time. */
const OFTEN = { paragraph: 2, sentence: 1 } as const;

/** `customer` is a hash; null: the host does not tell who it is, so only paragraphs are kept. */
export function addSent(
  sent: SentBlocks,
  blocks: readonly HashedBlock[],
  customer: string | null,
  day: string,
): SentBlocks {
  const hashesOf = (kind: Block['kind']): string[] => [
    ...new Set(blocks.filter((block) => block.kind === kind).map(({ hash }) => hash)),
  ];
  return {
    sentences: customer ? withSentences(sent.sentences, customer, hashesOf('sentence'), day) : sent.sentences,
    paragraphs: withParagraphs(sent.paragraphs, hashesOf('paragraph'), day),
  };
}

function withSentences(
  known: SentBlocks['sentences'],
  customer: string,
  hashes: readonly string[],
  day: string,
): SentBlocks['sentences'] {
  if (hashes.length === 0) return known;
  const own = [...(known[customer] ?? []), ...hashes.map((hash) => ({ hash, day }))].slice(-SENT_LIMITS.sentences);
  const all: readonly (readonly [string, readonly SentHash[]])[] = Object.entries({ ...known, [customer]: own });
  if (all.length <= SENT_LIMITS.customers) return Object.fromEntries(all);
  const lastDay = (sentences: readonly SentHash[]): string => sentences.at(-1)?.day ?? '';
  const newest = all.toSorted(([, a], [, b]) => (lastDay(a) < lastDay(b) ? 1 : -1));
  return Object.fromEntries(newest.slice(0, SENT_LIMITS.customers));
}

function withParagraphs(
  known: SentBlocks['paragraphs'],
  hashes: readonly string[],
  day: string,
): SentBlocks['paragraphs'] {
  const times = new Map(known.map((one) => [one.hash, one.times]));
  const others = known.filter(({ hash }) => !hashes.includes(hash));
  const fresh = hashes.map((hash) => ({ hash, day, times: (times.get(hash) ?? 0) + 1 }));
  return [...others, ...fresh].slice(-SENT_LIMITS.paragraphs);
}

/** The same object where nothing leaves. */
export function purgeSent(sent: SentBlocks, today: string, keepDays: number): SentBlocks {
  const first = firstKeptDay(today, keepDays);
  const isKept = ({ day }: SentHash): boolean => day >= first;
  if (sent.paragraphs.every(isKept) && Object.values(sent.sentences).every((all) => all.every(isKept))) return sent;
  return {
    sentences: Object.fromEntries(
      Object.entries(sent.sentences)
        .map(([customer, all]) => [customer, all.filter(isKept)] as const)
        .filter(([, all]) => all.length > 0),
    ),
    paragraphs: sent.paragraphs.filter(isKept),
  };
}

/** Sentences that one customer had before, those beside each other as one; and paragraphs that hold none of them. */
export function repeatsIn(
  draft: string,
  blocks: readonly HashedBlock[],
  sent: SentBlocks,
  customer: string | null,
): Repeat[] {
  const known = knownTimes(sent, customer);
  const found = blocks.flatMap((block): Repeat[] => {
    const before = known[block.kind].get(block.hash);
    if (!before || before.times < OFTEN[block.kind]) return [];
    const kind = block.kind === 'sentence' ? 'customer' : 'paragraph';
    return [{ start: block.start, end: block.end, text: sliceOf(draft, block), kind, ...before }];
  });
  const toCustomer = joined(
    draft,
    found.filter(({ kind }) => kind === 'customer'),
  );
  const others = found.filter((one) => one.kind === 'paragraph' && !toCustomer.some((own) => overlaps(own, one)));
  return [...toCustomer, ...others].sort((a, b) => a.start - b.start);
}

type Before = Pick<Repeat, 'lastDay' | 'times'>;

function knownTimes(sent: SentBlocks, customer: string | null): Record<Block['kind'], ReadonlyMap<string, Before>> {
  const sentence = new Map<string, Before>();
  for (const { hash, day } of (customer && sent.sentences[customer]) || [])
    sentence.set(hash, { lastDay: day, times: (sentence.get(hash)?.times ?? 0) + 1 });
  return { sentence, paragraph: paragraphTimes(sent.paragraphs) };
}

/** The same list is looked up at every keystroke. */
const knownParagraphs = new WeakMap<SentBlocks['paragraphs'], ReadonlyMap<string, Before>>();

function paragraphTimes(paragraphs: SentBlocks['paragraphs']): ReadonlyMap<string, Before> {
  const known =
    knownParagraphs.get(paragraphs) ??
    new Map(paragraphs.map(({ hash, day, times }) => [hash, { lastDay: day, times }]));
  knownParagraphs.set(paragraphs, known);
  return known;
}

/** A copied reply is one remark, not one for each of its sentences. */
function joined(draft: string, repeats: readonly Repeat[]): Repeat[] {
  const all: Repeat[] = [];
  for (const one of repeats) {
    const last = all.at(-1);
    if (last && draft.slice(last.end, one.start).trim() === '') all[all.length - 1] = joinedTo(last, one, draft);
    else all.push(one);
  }
  return all;
}

function joinedTo(last: Repeat, { end, lastDay, times }: Repeat, draft: string): Repeat {
  const span: Span = { start: last.start, end };
  return {
    ...last,
    ...span,
    text: sliceOf(draft, span),
    lastDay: lastDay > last.lastDay ? lastDay : last.lastDay,
    times: Math.min(times, last.times),
  };
}
