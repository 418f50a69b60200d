/** What a sentence must hold before a pattern is worth running: its words and alternatives without their order. */
import type { Marks } from './marks';
import type { PatternNode } from './pattern';
import type { Vocabulary } from './vocabulary';

/** A word of the set, all of several needs, or one of several. null: nothing in particular. */
export type Need = number | { readonly kind: 'all' | 'any'; readonly needs: readonly Need[] } | null;

export function needOf(node: PatternNode, vocabulary: Vocabulary): Need {
  switch (node.kind) {
    case 'word':
      return vocabulary.setOf(node.tests);
    case 'mark':
    case 'slot':
      return needOf(node.item, vocabulary);
    case 'seq':
      return allOf(node.items.map((item) => needOf(item, vocabulary)));
    case 'alt':
      return anyOf(node.options.map((option) => needOf(option, vocabulary)));
    default:
      return null;
  }
}

/** Single words come first: they are told in no time, and one that is missing settles it. */
export function allOf(needs: readonly Need[]): Need {
  const words = new Set(needs.filter((need) => typeof need === 'number'));
  const found = [...words, ...needs.filter((need) => need !== null && typeof need !== 'number')];
  return found.length > 1 ? { kind: 'all', needs: found } : (found[0] ?? null);
}

const anyOf = (needs: readonly Need[]): Need => (needs.includes(null) ? null : { kind: 'any', needs });

/** `present` holds the sets that have a word in the sentence. */
export function isMet(need: Need, present: Marks): boolean {
  if (need === null) return true;
  if (typeof need === 'number') return present.has(need);
  const isAll = need.kind === 'all';
  for (const part of need.needs) if (isMet(part, present) !== isAll) return !isAll;
  return isAll;
}
