/** What the software saw in a reply that was sent on the practice desk: the ground for the customer's reaction and for the debrief. */
import type { Finding } from '../analysis/finding';
import type { AskedQuestion, ElementId, FoundElement } from '../checklist/element';
import type { Commitment } from '../commitments/commitment';
import type { NeededElement } from '../plays/play';

export interface ReplyReading {
  readonly text: string;
  readonly findings: readonly Pick<Finding, 'start' | 'end' | 'label' | 'actual' | 'suggestions' | 'models'>[];
  readonly found: readonly FoundElement[];
  readonly questions: readonly AskedQuestion[];
  readonly commitments: readonly Pick<Commitment, 'kind' | 'due' | 'vague' | 'when'>[];
  readonly needed: readonly NeededElement[];
  /** What earlier replies of the thread said already; none after one that was taken badly. */
  readonly earlier: readonly ElementId[];
}

/** The real ones, each once; a hollow form does not count. */
export const elementsIn = ({ found, earlier }: Pick<ReplyReading, 'found' | 'earlier'>): ReadonlySet<ElementId> =>
  new Set([...earlier, ...found.flatMap(({ element, hollow }) => (hollow ? [] : [element]))]);

type Promised = ReplyReading['commitments'][number];

/** Of the agent's own that name a day, the last to fall due: "I ask today and will write by Friday" is a promise for Friday. */
export const datedPromise = ({ commitments }: Pick<ReplyReading, 'commitments'>): Promised | null =>
  commitments
    .filter(({ kind, due, vague }) => kind !== 'expectation' && due !== null && !vague)
    .toSorted((a, b) => (b.due?.to ?? '').localeCompare(a.due?.to ?? ''))
    .at(0) ?? null;
