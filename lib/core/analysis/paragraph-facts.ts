/** What is known of a draft's paragraphs one by one: while a draft is written, all of them but one are the same as a moment ago. */
import type { PlacedParagraph, ReadParagraph } from './read-text';

/** One fact a paragraph, in the same order; good until the next call. */
export type ParagraphFacts<T> = (placed: readonly PlacedParagraph[]) => readonly T[];

/** `tell` is asked once for each paragraph, as long as anybody keeps it. */
export function createParagraphFacts<T extends object>(tell: (paragraph: ReadParagraph) => T): ParagraphFacts<T> {
  const known = new WeakMap<ReadParagraph, T>();
  // Most stand where they stood: a glance there takes a fraction of the look into the map.
  const paragraphs: ReadParagraph[] = [];
  const facts: T[] = [];

  function factOf(paragraph: ReadParagraph): T {
    const fact = known.get(paragraph) ?? tell(paragraph);
    known.set(paragraph, fact);
    return fact;
  }

  return (placed) => {
    placed.forEach(({ paragraph }, n) => {
      if (paragraphs[n] !== paragraph) facts[n] = factOf(paragraph);
      paragraphs[n] = paragraph;
    });
    paragraphs.length = placed.length;
    facts.length = placed.length;
    return facts;
  };
}
