/** Chooses the words whose presence makes a pattern worth trying: one of them stands in every text that it can match. */
import type { PatternNode, WordTest } from './pattern';
import { costOf } from './vocabulary';

export interface Anchor {
  /** Any match holds a word that passes one of these groups' tests. */
  readonly groups: readonly (readonly WordTest[])[];
  readonly cost: number;
}

/** null: the node can match without any fixed word, so it cannot be looked up. */
export function anchorOf(node: PatternNode, functionWords: ReadonlySet<string>): Anchor | null {
  switch (node.kind) {
    case 'word':
      return { groups: [node.tests], cost: costOf(node.tests, functionWords) };
    case 'mark':
    case 'slot':
      return anchorOf(node.item, functionWords);
    case 'seq':
      return cheapest(node.items.map((item) => anchorOf(item, functionWords)));
    case 'alt':
      return together(node.options.map((option) => anchorOf(option, functionWords)));
    default:
      return null;
  }
}

function cheapest(anchors: readonly (Anchor | null)[]): Anchor | null {
  let best: Anchor | null = null;
  for (const anchor of anchors) if (anchor && (!best || anchor.cost < best.cost)) best = anchor;
  return best;
}

function together(anchors: readonly (Anchor | null)[]): Anchor | null {
  const all = anchors.filter((anchor) => anchor !== null);
  if (all.length < anchors.length) return null;
  return { groups: all.flatMap((anchor) => anchor.groups), cost: all.reduce((sum, anchor) => sum + anchor.cost, 0) };
}
