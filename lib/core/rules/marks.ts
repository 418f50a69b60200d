/** A set of small numbers that is emptied in no time and used again: the engine needs several for each sentence. */

export interface Marks {
  /** false: it was in already. */
  add(n: number): boolean;
  has(n: number): boolean;
  clear(): void;
}

/** Numbers from here on are kept in a plain set, lest a huge pattern on a huge sentence reserve hundreds of megabytes. */
const DENSE = 1 << 20;
const SMALLEST = 1 << 12;
const LAST_TURN = 0xffff_ffff;

/** Each number remembers in which turn it was added; emptying only begins the next turn. */
export function createMarks(): Marks {
  let turns = new Uint32Array(SMALLEST);
  let turn = 1;
  const large = new Set<number>();

  function grow(n: number): void {
    const wider = new Uint32Array(Math.min(DENSE, 2 ** Math.ceil(Math.log2(n + 1))));
    wider.set(turns);
    turns = wider;
  }

  function addLarge(n: number): boolean {
    if (large.has(n)) return false;
    large.add(n);
    return true;
  }

  return {
    add(n) {
      if (n >= DENSE) return addLarge(n);
      if (n >= turns.length) grow(n);
      if (turns[n] === turn) return false;
      turns[n] = turn;
      return true;
    },
    has: (n) => (n < DENSE ? turns[n] === turn : large.has(n)),
    clear() {
      if (large.size > 0) large.clear();
      if (turn === LAST_TURN) turns.fill(0);
      turn = turn === LAST_TURN ? 1 : turn + 1;
    },
  };
}
