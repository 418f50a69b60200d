/**
 * Turns a pattern part into a small program and runs it on a sentence.
 *
 * A bounded backtracker: each pair of instruction and position is visited at most once between two matches, so the time is linear in the
 * text, whatever the pattern (the technique of RE2's bitstate matcher). Positions count half words: 2i stands before the break in front of
 * word i, 2i + 1 right before the word itself, so that a pattern's "," can step over the break and nothing else can.
 */
import type { Token } from '../text/token';
import { createMarks, type Marks } from './marks';
import type { PatternNode } from './pattern';
import type { Vocabulary, WordFacts } from './vocabulary';

type Instruction =
  | { readonly op: 'set'; readonly set: number }
  | { readonly op: 'any'; readonly acrossCommas: boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly register: number }
  | { readonly op: 'comma' | 'edge' | 'start' | 'end' | 'match' };

export interface Program {
  readonly code: readonly Instruction[];
  /** Registers 0 and 1 hold the marked words, then two for each slot. */
  readonly slots: readonly string[];
  readonly marked: boolean;
  /** A match begins with a word of one of these sets: most starts fail on that at once. null: it may begin with any word. */
  readonly firstSets: readonly number[] | null;
}

/** A sentence's words with what the vocabulary knows of each. */
export interface PreparedSentence {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
}

/** Word indexes; `to` is exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface ProgramMatch extends WordRange {
  readonly mark: WordRange | null;
  readonly slots: ReadonlyMap<string, WordRange>;
}

export function compileProgram(node: PatternNode, vocabulary: Vocabulary): Program {
  const code: Instruction[] = [];
  const slots: string[] = [];
  let marked = false;

  function emit(item: PatternNode): void {
    switch (item.kind) {
      case 'word':
        code.push({ op: 'set', set: vocabulary.setOf(item.tests) });
        return;
      case 'gap':
        if (item.acrossCommas) code.push({ op: 'comma' });
        for (let n = 0; n < item.max; n++)
          emitOptional(() => code.push({ op: 'any', acrossCommas: item.acrossCommas }), 'lazy');
        return;
      case 'seq':
        item.items.forEach(emit);
        return;
      case 'alt':
        emitAlternatives(item.options);
        return;
      case 'optional':
        emitOptional(() => emit(item.item), 'greedy');
        return;
      case 'mark':
        marked = true;
        emitSaved(0, item.item);
        return;
      case 'slot':
        slots.push(item.name);
        emitSaved(slots.length, item.item);
        return;
      case 'comma':
        code.push({ op: 'comma' });
        return;
      case 'clause-edge':
        code.push({ op: 'edge' });
        return;
      case 'sentence-start':
        code.push({ op: 'start' });
        return;
      case 'sentence-end':
        code.push({ op: 'end' });
    }
  }

  function emitOptional(body: () => void, mood: 'greedy' | 'lazy'): void {
    const at = code.push({ op: 'jump', to: 0 }) - 1;
    body();
    const [inside, after] = [at + 1, code.length];
    code[at] =
      mood === 'greedy' ? { op: 'split', first: inside, second: after } : { op: 'split', first: after, second: inside };
  }

  function emitAlternatives(options: readonly PatternNode[]): void {
    const exits: number[] = [];
    options.forEach((option, n) => {
      const isLast = n === options.length - 1;
      const at = isLast ? -1 : code.push({ op: 'jump', to: 0 }) - 1;
      emit(option);
      if (isLast) return;
      exits.push(code.push({ op: 'jump', to: 0 }) - 1);
      code[at] = { op: 'split', first: at + 1, second: code.length };
    });
    for (const exit of exits) code[exit] = { op: 'jump', to: code.length };
  }

  function emitSaved(index: number, item: PatternNode): void {
    code.push({ op: 'save', register: index * 2 });
    emit(item);
    code.push({ op: 'save', register: index * 2 + 1 });
  }

  emit(node);
  code.push({ op: 'match' });
  return { code, slots, marked, firstSets: firstSetsOf(code) };
}

function firstSetsOf(code: readonly Instruction[]): number[] | null {
  const sets = new Set<number>();
  const seen = new Set<number>();
  const open = [0];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const step = code[pc];
    if (!step || step.op === 'any' || step.op === 'match' || step.op === 'end') return null;
    if (step.op === 'set') sets.add(step.set);
    else if (step.op === 'split') open.push(step.first, step.second);
    else open.push(step.op === 'jump' ? step.to : pc + 1);
  }
  return [...sets];
}

/**
 * The first match that begins at word `start`, preferring earlier alternatives and shorter gaps; null if there is none.
 * `visited` holds what led nowhere: pass the same marks for each start of one sentence, and empty them after a match.
 */
export function matchAt(
  program: Program,
  sentence: PreparedSentence,
  start: number,
  visited: Marks = createMarks(),
): ProgramMatch | null {
  const sets = sentence.facts[start]?.sets;
  if (program.firstSets && !program.firstSets.some((set) => sets?.has(set))) return null;
  const registers: number[] = new Array(2 + 2 * program.slots.length).fill(-1);
  const width = sentence.tokens.length * 2 + 2;
  const end = run(0, start * 2 + 1);
  return end < 0 ? null : matchFrom(program, registers, start, end);

  /** The word index after the match, or -1. Recursion is as deep as the program is long. */
  function run(from: number, at: number): number {
    let pc = from;
    let position = at;
    for (;;) {
      const key = pc * width + position;
      if (!visited.add(key)) return -1;
      const step = program.code[pc];
      if (!step) return -1;
      switch (step.op) {
        case 'match':
          return position >> 1;
        case 'jump':
          pc = step.to;
          continue;
        case 'split': {
          const found = run(step.first, position);
          if (found >= 0) return found;
          pc = step.second;
          continue;
        }
        case 'save': {
          const before = registers[step.register] ?? -1;
          registers[step.register] = position >> 1;
          const found = run(pc + 1, position);
          if (found < 0) registers[step.register] = before;
          return found;
        }
        case 'comma':
          position |= 1;
          break;
        case 'edge':
          if (!isEdge(position >> 1)) return -1;
          position |= 1;
          break;
        case 'start':
          if (position >> 1 !== 0) return -1;
          break;
        case 'end':
          if (position >> 1 !== sentence.tokens.length) return -1;
          break;
        default: {
          const next = consume(step, position);
          if (next < 0) return -1;
          position = next;
        }
      }
      pc++;
    }
  }

  function isEdge(index: number): boolean {
    return index === 0 || index === sentence.tokens.length || sentence.tokens[index]?.breakBefore === true;
  }

  function consume(step: Extract<Instruction, { op: 'set' | 'any' }>, position: number): number {
    const index = position >> 1;
    const token = sentence.tokens[index];
    if (!token) return -1;
    const mayCross = (position & 1) === 1 || (step.op === 'any' && step.acrossCommas);
    if (token.breakBefore && !mayCross) return -1;
    if (step.op === 'set' && !sentence.facts[index]?.sets.has(step.set)) return -1;
    const crossesNext = step.op === 'any' && step.acrossCommas;
    return (index + 1) * 2 + (crossesNext ? 1 : 0);
  }
}

function matchFrom(program: Program, registers: readonly number[], from: number, to: number): ProgramMatch {
  const range = (index: number): WordRange | null => {
    const [first = -1, last = -1] = registers.slice(index * 2, index * 2 + 2);
    return first >= 0 && last > first ? { from: first, to: last } : null;
  };
  const slots = new Map<string, WordRange>();
  program.slots.forEach((name, n) => {
    const found = range(n + 1);
    if (found) slots.set(name, found);
  });
  return { from, to, mark: program.marked ? range(0) : null, slots };
}
