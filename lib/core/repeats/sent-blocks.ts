/** What is kept of sent replies to know a sentence again: keyed hashes and days, never words. Plain data. */
import type { Span } from '../text/span';

/** A sentence or paragraph of a draft that is long enough to be known again. */
export interface Block extends Span {
  readonly kind: 'sentence' | 'paragraph';
  /** What is hashed: folded words without names of days, numbers and punctuation. */
  readonly norm: string;
}

export interface SentHash {
  readonly hash: string;
  /** Local day, `2026-11-24`. */
  readonly day: string;
}

export interface SentBlocks {
  /** Sentences by the hash of their customer, newest last. */
  readonly sentences: Readonly<Record<string, readonly SentHash[]>>;
  /** Paragraphs that went to anybody, newest last; how often. */
  readonly paragraphs: readonly (SentHash & { readonly times: number })[];
}

export const NOTHING_SENT: SentBlocks = { sentences: {}, paragraphs: [] };
