/** Finds elements in drafts for the tests, and counts how often one is found where it is, and where it is not, in sentences that were sorted by hand. */
import { createTextReader } from '../analysis/read-text';
import type { DueContext } from '../commitments/commitment';
import type { CommitmentKnowledge } from '../commitments/commitment-cues';
import { createCommitmentFinder } from '../commitments/find-commitments';
import type { LanguageId } from '../language-id';
import type { CustomerMessage } from './asked-words';
import type { ElementId, FoundElement } from './element';
import { createElementReader } from './element-reader';
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

/** What stands in a draft, its commitments found on a Saturday in November. `customer` is their message. */
export type FoundReader = (draft: string, lang: LanguageId, customer?: string) => readonly FoundElement[];

export function createFoundReader(knowledge: CommitmentKnowledge & ElementKnowledge): FoundReader {
  const readText = createTextReader(knowledge);
  const read = createElementReader(knowledge, { readText });
  const finder = createCommitmentFinder(knowledge, { readText });
  return (draft, lang, customer) => {
    const message = customer === undefined ? null : { text: customer, questions: questionsIn(customer) };
    return read(draft, { customer: message, commitments: finder.find(draft, CONTEXT, lang), lang }).found;
  };
}

export function createElementScorer(knowledge: CommitmentKnowledge & ElementKnowledge): ElementScorer {
  const foundIn = createFoundReader(knowledge);

  return (lang, element, { customer, shows, lacks }, half) => {
    const counts = (_: string, n: number): boolean => half === undefined || (n % 2 === 0) === (half === 'odd');
    const found = (draft: string): boolean =>
      foundIn(draft, lang, customer).some((one) => one.element === element && !one.hollow);
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
