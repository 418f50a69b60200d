/** Compiles rule sets of one language: every pattern once, indexed by the words that can start it. */
import type { Lexicon } from '../language';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import { anchorOf, neededWords } from './anchors';
import { parsePattern } from './parse-pattern';
import type { Pattern } from './pattern';
import {
  compileProgram,
  matchAt,
  type PreparedSentence,
  type Program,
  type ProgramMatch,
  type WordRange,
} from './program';
import type { LeanRule, RuleSet } from './rule';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** A pattern that could not be compiled; the rest of its list works on. */
export interface RuleProblem {
  /** `<set id>/<rule id>/phrase[0]`. */
  readonly path: string;
  readonly message: string;
}

export interface CompiledRule {
  readonly set: RuleSet;
  readonly rule: LeanRule;
}

export interface RuleHit {
  readonly compiled: CompiledRule;
  /** Offsets into the text that the tokens were cut from. */
  readonly span: Span;
  /** Spans of the named slots. */
  readonly slots: ReadonlyMap<string, Span>;
}

export interface CompiledRules {
  readonly problems: readonly RuleProblem[];
  /** All hits in one sentence, `unless` already applied, in the order of the rules. */
  match(tokens: readonly Token[]): RuleHit[];
}

interface CompiledPattern {
  readonly rule: CompiledRule;
  readonly role: 'phrase' | 'unless';
  readonly programs: readonly Program[];
  /** Sets of which a word each must occur in the sentence; checked before any program runs. */
  readonly needs: readonly number[];
  readonly within: Pattern['within'];
  /** An exception that counts in the clause of the marked words only. */
  readonly near: boolean;
}

/** In front of an `unless` pattern: it silences only what stands in the same clause. */
const NEAR = '~';

export function compileRules(sets: readonly RuleSet[], lexicon: Lexicon): CompiledRules {
  const vocabulary = createVocabulary();
  const patterns: CompiledPattern[] = [];
  const problems: RuleProblem[] = [];
  for (const set of sets) {
    for (const rule of set.rules) {
      const compiled: CompiledRule = { set, rule };
      addPatterns([rule.phrase].flat(), 'phrase', compiled);
      addPatterns(rule.unless ?? [], 'unless', compiled);
    }
  }
  return { problems, match: (tokens) => matchSentence(patterns, vocabulary, tokens) };

  function addPatterns(sources: readonly string[], role: CompiledPattern['role'], rule: CompiledRule): void {
    sources.forEach((source, n) => {
      const problem = addPattern(source, role, rule);
      if (problem) problems.push({ path: `${rule.set.id}/${rule.rule.id}/${role}[${n}]`, message: problem });
    });
  }

  function addPattern(source: string, role: CompiledPattern['role'], rule: CompiledRule): string | null {
    const near = role === 'unless' && source.startsWith(NEAR);
    const parsed = parsePattern(near ? source.slice(NEAR.length) : source, lexicon);
    if (!parsed.ok) return `${parsed.error.message}, at character ${parsed.error.at + 1} of "${source}"`;
    const anchors = parsed.value.parts.map((part) => anchorOf(part, lexicon.functionWords));
    const best = anchors.reduce((a, b) => (b && (!a || b.cost < a.cost) ? b : a), null);
    if (!best || anchors.some((anchor) => anchor === null)) return `"${source}" matches without any fixed word`;
    const programs = parsed.value.parts.map((part) => compileProgram(part, vocabulary));
    const needs = parsed.value.parts.flatMap(neededWords).map((tests) => vocabulary.setOf(tests));
    const index = patterns.push({ rule, role, programs, needs, near, within: parsed.value.within }) - 1;
    for (const tests of best.groups) vocabulary.anchor(vocabulary.setOf(tests), index);
    return null;
  }
}

function matchSentence(
  patterns: readonly CompiledPattern[],
  vocabulary: Vocabulary,
  tokens: readonly Token[],
): RuleHit[] {
  const sentence: PreparedSentence = { tokens, facts: tokens.map((token) => vocabulary.factsOf(token)) };
  const candidates = candidatesFor(patterns, sentence);
  const matches = candidates
    .filter(({ role }) => role === 'phrase')
    .flatMap((pattern) => matchesOf(pattern, sentence).map((match) => ({ rule: pattern.rule, match })));
  if (matches.length === 0) return [];
  const exceptions = candidates.filter(({ role }) => role === 'unless');
  const isSilenced = silencer(exceptions, sentence);
  return matches
    .filter(({ rule, match }) => !isSilenced(rule, match.mark ?? match))
    .map(({ rule, match }) => ({
      compiled: rule,
      span: spanOf(tokens, match.mark ?? match),
      slots: slotSpans(tokens, match),
    }));
}

/** Exceptions run only for rules that matched, and once a sentence. */
function silencer(
  exceptions: readonly CompiledPattern[],
  sentence: PreparedSentence,
): (rule: CompiledRule, marked: WordRange) => boolean {
  const found = new Map<CompiledPattern, readonly ProgramMatch[]>();
  const matched = (pattern: CompiledPattern): readonly ProgramMatch[] => {
    const known = found.get(pattern) ?? matchesOf(pattern, sentence);
    found.set(pattern, known);
    return known;
  };
  return (rule, marked) =>
    exceptions
      .filter((pattern) => pattern.rule === rule)
      .some((pattern) =>
        matched(pattern).some((match) => !pattern.near || sharesClause(sentence.tokens, match, marked)),
      );
}

/** The exception reaches into a clause that the marked words reach into. */
const sharesClause = (tokens: readonly Token[], match: WordRange, marked: WordRange): boolean =>
  clausesOf(tokens).some((clause) => meets(clause, match) && meets(clause, marked));

const meets = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

/** Patterns that have an anchor in the sentence and miss none of the words they need, in the order of the rules. */
function candidatesFor(patterns: readonly CompiledPattern[], { facts }: PreparedSentence): CompiledPattern[] {
  const indexes = new Set<number>();
  const present = new Set<number>();
  for (const { programs, sets } of facts) {
    for (const index of programs) indexes.add(index);
    for (const set of sets) present.add(set);
  }
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => patterns[index] ?? [])
    .filter(({ needs }) => needs.every((set) => present.has(set)));
}

/** Matches of a pattern in a sentence that do not overlap each other. */
function matchesOf(pattern: CompiledPattern, sentence: PreparedSentence): ProgramMatch[] {
  const [first, ...others] = pattern.programs;
  if (!first) return [];
  if (others.length > 0) return anyOrder(pattern, sentence);
  return occurrences(first, sentence, { from: 0, to: sentence.tokens.length });
}

function occurrences(program: Program, sentence: PreparedSentence, within: WordRange): ProgramMatch[] {
  const found: ProgramMatch[] = [];
  let visited = new Set<number>();
  for (let start = within.from; start < within.to; start++) {
    const match = matchAt(program, sentence, start, visited);
    if (!match) continue;
    visited = new Set();
    if (match.to > within.to || match.to <= match.from) continue;
    found.push(match);
    start = match.to - 1;
  }
  return found;
}

/** Parts joined by "&": all in the same clause (or sentence). A mark names the words; without one, all parts and what lies between. */
function anyOrder(pattern: CompiledPattern, sentence: PreparedSentence): ProgramMatch[] {
  const found: ProgramMatch[] = [];
  for (const range of pattern.within === 'sentence'
    ? [{ from: 0, to: sentence.tokens.length }]
    : clausesOf(sentence.tokens)) {
    const parts = pattern.programs.map((program) => occurrences(program, sentence, range)[0]);
    if (parts.some((part) => !part)) continue;
    const matches = parts.filter((part) => part !== undefined);
    found.push({
      from: Math.min(...matches.map((match) => match.from)),
      to: Math.max(...matches.map((match) => match.to)),
      mark: matches.find((match) => match.mark)?.mark ?? null,
      slots: new Map(matches.flatMap((match) => [...match.slots])),
    });
  }
  return found;
}

/** Stretches of words without a comma or other break between them. */
export function clausesOf(tokens: readonly Token[]): WordRange[] {
  const ranges: WordRange[] = [];
  let from = 0;
  for (let n = 1; n <= tokens.length; n++) {
    if (n < tokens.length && !tokens[n]?.breakBefore) continue;
    ranges.push({ from, to: n });
    from = n;
  }
  return ranges;
}

const spanOf = (tokens: readonly Token[], { from, to }: WordRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

function slotSpans(tokens: readonly Token[], match: ProgramMatch): ReadonlyMap<string, Span> {
  return new Map([...match.slots].map(([name, range]) => [name, spanOf(tokens, range)]));
}
