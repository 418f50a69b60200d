/** What is found in one paragraph. Nothing is read again as long as it, its surroundings and its place stay as they are. */
import { movedBy } from '../text/span';
import type { Finding } from './finding';
import { placeOf } from './place';
import type { PlacedParagraph, ReadParagraph } from './read-text';
import type { Context, SentenceFinder } from './sentence-findings';

/** Findings sentence by sentence, without those that have none. */
export type FindingsBySentence = readonly (readonly Finding[])[];

/** One a paragraph. */
export interface ParagraphMemory {
  last: Found | null;
}

/** What was found, and what that depended on. */
interface Found {
  readonly context: string;
  /** The place of its first and of its last sentence, from the draft's start and from its end. */
  readonly first: number;
  readonly last: number;
  /** Offsets count from the paragraph's start. */
  readonly findings: FindingsBySentence;
  /** Where it stood last, and the same with offsets in the draft. */
  readonly start: number;
  readonly placed: FindingsBySentence;
}

/** `index` is that of the paragraph's first sentence among the draft's `total`; offsets count from the draft's start. */
export type ParagraphFinder = (
  placed: PlacedParagraph,
  memory: ParagraphMemory,
  index: number,
  total: number,
  context: Context,
) => FindingsBySentence;

export function createParagraphFinder(sentences: Pick<SentenceFinder, 'find'>): ParagraphFinder {
  const read = (paragraph: ReadParagraph, index: number, total: number, context: Context): FindingsBySentence =>
    paragraph.sentences.flatMap((sentence, n) => {
      const found = sentences.find(paragraph.text, sentence, placeOf(index + n, total), context);
      return found.length === 0 ? [] : [moved(found, sentence.start)];
    });

  return ({ start, paragraph }, memory, index, total, context) => {
    const first = placeOf(index, total).before;
    const last = placeOf(index + paragraph.sentences.length - 1, total).after;
    const known = memory.last;
    const isRead = known?.context === context.key && known.first === first && known.last === last;
    if (isRead && known.start === start) return known.placed;
    const findings = isRead ? known.findings : read(paragraph, index, total, context);
    const placed = findings.map((found) => moved(found, start));
    memory.last = { context: context.key, first, last, findings, start, placed };
    return placed;
  };
}

const moved = (findings: readonly Finding[], by: number): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, ...movedBy(finding, by) }));
