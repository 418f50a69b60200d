/** Where a sentence stands in the agent's own text. */

/** Counts of sentences, up to `FAR`. */
export interface Place {
  readonly before: number;
  readonly after: number;
}

/** Further from the draft's ends, a sentence's place tells nothing. */
const FAR = 4;

export const placeOf = (index: number, total: number): Place => ({
  before: Math.min(index, FAR),
  after: Math.min(total - 1 - index, FAR),
});
