/** Counts how often an element is found where it is, and where it is not, in sentences that were sorted by hand. */
import { createTextReader } from '../analysis/read-text';
import type { DueContext } from '../commitments/commitment';
import type { CommitmentKnowledge } from '../commitments/commitment-cues';
import { createCommitmentFinder } from '../commitments/find-commitments';
import type { LanguageId } from '../language-id';
import type { ElementId } from './element';
import { type CustomerMessage, createElementReader } from './element-reader';
import type { ElementKnowledge } from './element-words';

/** Drafts that show an element and tempting ones that lack it. Odd ones (the first, the third) may be looked at while cues are tuned. */
export interface ElementFixture {
  readonly customer?: string;
  readonly shows: readonly string[];
  readonly lacks: readonly string[];
}

export interface ElementScore {
  /** Found where it is, where it is not, and not found where it is. */
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const CONTEXT: DueContext = {
  now: '2026-11-21T10:00:00+01:00',
  zone: 'Europe/Zurich',
  region: null,
  workingHours: ['09:00', '17:00'],
};

export type ElementScorer = (
  lang: LanguageId,
  element: ElementId,
  fixture: ElementFixture,
  half?: 'odd' | 'even',
) => ElementScore;

export function createElementScorer(knowledge: CommitmentKnowledge & ElementKnowledge): ElementScorer {
  const readText = createTextReader(knowledge);
  const read = createElementReader(knowledge, readText);
  const finder = createCommitmentFinder(knowledge, { readText });

  const isFound = (draft: string, element: ElementId, customer: CustomerMessage | null, lang: LanguageId): boolean =>
    read(draft, { customer, commitments: finder.find(draft, CONTEXT, lang), lang }).found.some(
      (found) => found.element === element && !found.hollow,
    );

  return (lang, element, { customer, shows, lacks }, half) => {
    const message = customer === undefined ? null : { text: customer, questions: questionsIn(customer) };
    const counts = (_: string, n: number): boolean => half === undefined || (n % 2 === 0) === (half === 'odd');
    const found = (draft: string): boolean => isFound(draft, element, message, lang);
    const shown = shows.filter(counts);
    return {
      right: shown.filter(found).length,
      wrong: lacks.filter(counts).filter(found),
      missed: shown.filter((draft) => !found(draft)),
    };
  };
}

/** Plain enough for the fixtures' messages. */
const questionsIn = (text: string): CustomerMessage['questions'] =>
  [...text.matchAll(/[^.!?]+\?/g)].map(({ 0: question, index }) => ({
    text: question.trim(),
    start: index + question.length - question.trimStart().length,
    end: index + question.length,
  }));

export const precisionOf = ({ right, wrong }: ElementScore): number => right / (right + wrong.length || 1);
export const recallOf = ({ right, missed }: ElementScore): number => right / (right + missed.length || 1);
