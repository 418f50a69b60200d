/** The fields «…» of texts that Tonfall put into a draft, until the agent fills them. Other quotation marks are the agent's own. */
import type { Span } from '@/lib/core/text/span';

export interface OpenFields {
  /** A text was put in: what stands in it between « and » is to be filled. */
  remember(text: string): void;
  /** Those that a draft still holds. */
  in(text: string): readonly Span[];
}

const FIELD = /«[^«»\n]+»/g;

export function createOpenFields(): OpenFields {
  const names = new Set<string>();

  return {
    remember(text) {
      for (const [name] of text.matchAll(FIELD)) names.add(name);
    },
    in: (text) =>
      [...text.matchAll(FIELD)].flatMap(({ 0: name, index }) =>
        names.has(name) ? { start: index, end: index + name.length } : [],
      ),
  };
}

/** The first field of a text as it is written there; null: it has none. */
export const firstFieldOf = (text: string): string | null => text.match(FIELD)?.[0] ?? null;
