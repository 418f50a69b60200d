/**
 * Compiles rule sets of one language: every pattern once, indexed by the words that can start it.
 *
 * What is not needed yet is not done yet. Programs are made when a sentence first holds a pattern's anchor, exceptions are read when their
 * rule first matches: of thousands of patterns, a draft meets a few hundred.
 */
import type { Lexicon } from '../language';
import type { Result } from '../result';
import type { Token } from '../text/token';
import { createMarks } from './marks';
import {
  type CompiledRule,
  type Exception,
  type Lazy,
  matchSentence,
  type Phrase,
  type RuleEntry,
  type RuleHit,
  type Search,
} from './match-sentence';
import { makeRunnable, readRulePattern } from './read-rule-pattern';
import type { RuleSet } from './rule';
import { createVocabulary, type Vocabulary } from './vocabulary';

export { clausesOf } from './find-matches';
export type { RuleHit } from './match-sentence';

/** A pattern that could not be compiled; the rest of its list works on. */
export interface RuleProblem {
  /** `<set id>/<rule id>/phrase[0]`. */
  readonly path: string;
  readonly message: string;
}

export interface CompiledRules {
  /** Asking for them reads every pattern that was not needed yet. */
  readonly problems: readonly RuleProblem[];
  /** All hits in one sentence, `unless` already applied, in the order of the rules. */
  match(tokens: readonly Token[]): RuleHit[];
}

interface CheckedRule {
  readonly entry: RuleEntry;
  readonly phraseProblems: readonly RuleProblem[];
}

/** In front of an `unless` pattern: it silences only what stands in the same clause. */
const NEAR = '~';

export function compileRules(sets: readonly RuleSet[], lexicon: Lexicon): CompiledRules {
  const vocabulary = createVocabulary();
  const phrases: Phrase[] = [];
  // Rules of a pack share most of their exceptions.
  const exceptions = new Map<string, Lazy<Result<Exception, string>>>();
  const rules = sets.flatMap((set) => set.rules.map((rule) => addRule({ set, rule })));
  const search: Search = {
    phrases,
    vocabulary,
    started: createMarks(),
    present: createMarks(),
    visited: createMarks(),
  };
  const problems = lazy(() => rules.flatMap(problemsOf));
  return {
    get problems() {
      return problems();
    },
    match: (tokens) => matchSentence(search, tokens),
  };

  function addRule(compiled: CompiledRule): CheckedRule {
    const phraseProblems: RuleProblem[] = [];
    const entry: RuleEntry = { compiled, exceptions: (compiled.rule.unless ?? []).map(exceptionOf) };
    [compiled.rule.phrase].flat().forEach((source, n) => {
      const read = readRulePattern(source, lexicon);
      if (!read.ok) {
        phraseProblems.push({ path: pathOf(compiled, `phrase[${n}]`), message: read.error });
        return;
      }
      const index = phrases.push({ entry, runnable: lazy(() => makeRunnable(read.value, vocabulary)) }) - 1;
      for (const tests of read.value.anchor.groups) vocabulary.anchor(vocabulary.setOf(tests), index);
    });
    return { entry, phraseProblems };
  }

  function exceptionOf(source: string): Lazy<Result<Exception, string>> {
    const exception = exceptions.get(source) ?? lazy(() => readException(source, lexicon, vocabulary));
    exceptions.set(source, exception);
    return exception;
  }
}

function readException(source: string, lexicon: Lexicon, vocabulary: Vocabulary): Result<Exception, string> {
  const near = source.startsWith(NEAR);
  const read = readRulePattern(near ? source.slice(NEAR.length) : source, lexicon);
  return read.ok ? { ok: true, value: { pattern: makeRunnable(read.value, vocabulary), near } } : read;
}

const problemsOf = ({ entry: { compiled, exceptions }, phraseProblems }: CheckedRule): RuleProblem[] => [
  ...phraseProblems,
  ...exceptions.flatMap((exception, n) => {
    const read = exception();
    return read.ok ? [] : [{ path: pathOf(compiled, `unless[${n}]`), message: read.error }];
  }),
];

const pathOf = ({ set, rule }: CompiledRule, field: string): string => `${set.id}/${rule.id}/${field}`;

function lazy<T>(make: () => T): Lazy<T> {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
