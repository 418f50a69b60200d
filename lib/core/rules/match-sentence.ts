/** Finds the hits of all rules in one sentence: what its words can start, what it holds all needed words of, what no exception silences. */
import type { Result } from '../result';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import { clausesOf, findMatches, type RunnablePattern } from './find-matches';
import type { Marks } from './marks';
import { isMet } from './needs';
import type { PreparedSentence, ProgramMatch, WordRange } from './program';
import type { LeanRule, RuleSet } from './rule';
import type { Vocabulary } from './vocabulary';

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

/** Made when first asked for. */
export type Lazy<T> = () => T;

export interface Exception {
  readonly pattern: RunnablePattern;
  /** It counts in the clause of the marked words only. */
  readonly near: boolean;
}

export interface RuleEntry {
  readonly compiled: CompiledRule;
  /** What cannot be read silences nothing. */
  readonly exceptions: readonly Lazy<Result<Exception, string>>[];
}

export interface Phrase {
  readonly entry: RuleEntry;
  readonly runnable: Lazy<RunnablePattern>;
}

/** All rules of a language, with scratch space that every sentence uses again. */
export interface Search {
  readonly phrases: readonly Phrase[];
  readonly vocabulary: Vocabulary;
  /** Phrases that a word of the sentence starts. */
  readonly started: Marks;
  /** Word sets that have a word in the sentence. */
  readonly present: Marks;
  readonly visited: Marks;
}

interface Match {
  readonly entry: RuleEntry;
  readonly match: ProgramMatch;
}

export function matchSentence(search: Search, tokens: readonly Token[]): RuleHit[] {
  const matches = phraseMatches(search, tokens);
  if (matches.length === 0) return [];
  const exceptions = new Map(matches.map(({ entry }) => [entry, exceptionsOf(entry)]));
  const isSilenced = silencer(search, prepared(search, tokens), exceptions);
  return matches
    .filter(({ entry, match }) => !isSilenced(entry, match.mark ?? match))
    .map(({ entry, match }) => ({
      compiled: entry.compiled,
      span: spanOf(tokens, match.mark ?? match),
      slots: slotSpans(tokens, match),
    }));
}

function phraseMatches(search: Search, tokens: readonly Token[]): Match[] {
  const candidates = candidatesFor(search, tokens).map(({ entry, runnable }) => ({ entry, pattern: runnable() }));
  // Only now: patterns that were made runnable just now may have asked for sets that were not numbered before.
  const sentence = prepared(search, tokens);
  const matches: Match[] = [];
  for (const { entry, pattern } of candidates)
    for (const match of matchesOf(search, pattern, sentence)) matches.push({ entry, match });
  return matches;
}

/** Phrases that have an anchor in the sentence, in the order of the rules. */
function candidatesFor({ phrases, vocabulary, started }: Search, tokens: readonly Token[]): Phrase[] {
  const indexes: number[] = [];
  started.clear();
  for (const token of tokens) {
    const { programs } = vocabulary.factsOf(token);
    for (let n = 0; n < programs.length; n++)
      if (started.add(programs[n] as number)) indexes.push(programs[n] as number);
  }
  return indexes.sort((a, b) => a - b).flatMap((index) => phrases[index] ?? []);
}

/** What the vocabulary knows of the sentence's words now; `present` is set for it. */
function prepared({ vocabulary, present }: Search, tokens: readonly Token[]): PreparedSentence {
  const facts = tokens.map((token) => vocabulary.factsOf(token));
  present.clear();
  for (const { setList } of facts) for (let n = 0; n < setList.length; n++) present.add(setList[n] as number);
  return { tokens, facts };
}

/** Nothing runs that misses one of the words it needs. */
const matchesOf = (
  { present, visited }: Search,
  pattern: RunnablePattern,
  sentence: PreparedSentence,
): readonly ProgramMatch[] => (isMet(pattern.need, present) ? findMatches(pattern, sentence, visited) : []);

const exceptionsOf = ({ exceptions }: RuleEntry): Exception[] =>
  exceptions.flatMap((exception) => {
    const read = exception();
    return read.ok ? [read.value] : [];
  });

/** Exceptions run only for rules that matched, and once a sentence. */
function silencer(
  search: Search,
  sentence: PreparedSentence,
  exceptions: ReadonlyMap<RuleEntry, readonly Exception[]>,
): (entry: RuleEntry, marked: WordRange) => boolean {
  const found = new Map<RunnablePattern, readonly ProgramMatch[]>();
  const matched = (pattern: RunnablePattern): readonly ProgramMatch[] => {
    const known = found.get(pattern) ?? matchesOf(search, pattern, sentence);
    found.set(pattern, known);
    return known;
  };
  return (entry, marked) =>
    (exceptions.get(entry) ?? []).some(({ pattern, near }) =>
      matched(pattern).some((match) => !near || sharesClause(sentence.tokens, match, marked)),
    );
}

/** The exception reaches into a clause that the marked words reach into. */
const sharesClause = (tokens: readonly Token[], match: WordRange, marked: WordRange): boolean =>
  clausesOf(tokens).some((clause) => meets(clause, match) && meets(clause, marked));

const meets = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

const spanOf = (tokens: readonly Token[], { from, to }: WordRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

function slotSpans(tokens: readonly Token[], match: ProgramMatch): ReadonlyMap<string, Span> {
  return new Map([...match.slots].map(([name, range]) => [name, spanOf(tokens, range)]));
}
