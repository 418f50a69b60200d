/** Gives every distinct set of words that patterns ask for a number, and tells for a word of the text which sets it is in. */
import { createMemory } from '../memory';
import type { Token } from '../text/token';
import type { WordTest } from './pattern';

/** What the compiled patterns know of one word: the sets it is in, and the programs worth starting because of it. */
export interface WordFacts {
  readonly sets: ReadonlySet<number>;
  /** The same in a row: little words are in hundreds, and a row is gone through several times as fast. */
  readonly setList: Uint32Array;
  readonly programs: Uint32Array;
}

/** Sets that are numbered later may hold the word, too: facts are good for as long as there are `size` sets. */
interface Remembered {
  readonly facts: WordFacts;
  readonly size: number;
}

const NOTHING: WordFacts = { sets: new Set(), setList: new Uint32Array(), programs: new Uint32Array() };
const REMEMBERED = 10_000;
/** Longer words are no words; their beginnings and ends are not looked up. */
const MAX_AFFIX = 40;
/** Sets of up to this many words are compared with those already numbered. */
const COMPARED = 8;

export interface Vocabulary {
  /** The number of a set; equal small sets share one. */
  setOf(tests: readonly WordTest[]): number;
  /** Starts `program` wherever a word of `set` stands. */
  anchor(set: number, program: number): void;
  factsOf(token: Token): WordFacts;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const anchors: number[][] = [];
  const tables = {
    exact: new Map(),
    capital: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    infix: new Map(),
  } satisfies Record<WordTest['kind'], Map<string, number[]>>;
  const memory = createMemory<string, Remembered>(REMEMBERED);

  /** Word classes and verb forms are shared between patterns, so most sets are met again as the very same list. */
  const seen = new WeakMap<readonly WordTest[], number>();

  function setOf(tests: readonly WordTest[]): number {
    const set = seen.get(tests) ?? numbered(tests);
    seen.set(tests, set);
    return set;
  }

  function numbered(tests: readonly WordTest[]): number {
    // Long lists are hardly ever written twice; comparing them would cost more than numbering them again.
    if (tests.length > COMPARED) return newSet(tests);
    const key = [...new Set(tests.map((test) => `${test.kind} ${test.text}`))].sort().join('|');
    const set = numbers.get(key) ?? newSet(tests);
    numbers.set(key, set);
    return set;
  }

  function newSet(tests: readonly WordTest[]): number {
    const set = anchors.push([]) - 1;
    for (const { kind, text } of tests) {
      const table: Map<string, number[]> = tables[kind];
      const sets = table.get(text);
      if (!sets) table.set(text, [set]);
      else if (sets.at(-1) !== set) sets.push(set);
    }
    return set;
  }

  function lookUp(norm: string, capital: boolean): WordFacts {
    const sets = new Set<number>(tables.exact.get(norm));
    if (capital) addAll(sets, tables.capital.get(norm));
    const longest = Math.min(norm.length, MAX_AFFIX);
    for (let n = 1; n <= longest; n++) {
      if (tables.prefix.size > 0) addAll(sets, tables.prefix.get(norm.slice(0, n)));
      if (tables.suffix.size > 0) addAll(sets, tables.suffix.get(norm.slice(-n)));
    }
    for (const [text, found] of tables.infix) if (norm.includes(text)) addAll(sets, found);
    if (sets.size === 0) return NOTHING;
    const setList = [...sets];
    const programs = [...new Set(setList.flatMap((set) => anchors[set] ?? []))];
    // `Uint32Array.from` takes ten times as long.
    return { sets, setList: new Uint32Array(setList), programs: new Uint32Array(programs) };
  }

  return {
    setOf,
    anchor: (set, program) => anchors[set]?.push(program),
    factsOf({ norm, capital }) {
      const key = capital ? `^${norm}` : norm;
      const known = memory.get(key);
      if (known?.size === anchors.length) return known.facts;
      const facts = lookUp(norm, capital);
      memory.set(key, { facts, size: anchors.length });
      return facts;
    },
  };
}

function addAll(sets: Set<number>, more: readonly number[] | undefined): void {
  if (more) for (const set of more) sets.add(set);
}

/** How common a test's words are: little words are poor anchors. */
export function costOf(tests: readonly WordTest[], functionWords: ReadonlySet<string>): number {
  let cost = 0;
  for (const { kind, text } of tests) {
    if (kind === 'exact' || kind === 'capital') cost += functionWords.has(text) ? 40 : 1;
    else cost += text.length < 4 ? 20 : 3;
  }
  return cost;
}
