/** How much two texts share at their beginning and at their end. */

export interface CommonEnds {
  /** Code units; both together are never more than the shorter text. */
  readonly head: number;
  readonly tail: number;
}

/** Halves are compared as wholes, which engines do many times faster than letter by letter. */
export function commonEnds(a: string, b: string): CommonEnds {
  const most = Math.min(a.length, b.length);
  const head = longest(most, (length) => a.slice(0, length) === b.slice(0, length));
  const tail = longest(most - head, (length) => a.slice(a.length - length) === b.slice(b.length - length));
  return { head, tail };
}

/** The greatest length up to `most` of which `holds` is true; it is true of all shorter ones. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
