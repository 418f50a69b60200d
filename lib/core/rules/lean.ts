/** Cuts rules down to what the page needs. */
import type { LeanRule, RuleSet } from './rule';

/** The set without its examples, which only tests and list checks read. */
export function withoutExamples(set: RuleSet): RuleSet {
  return {
    ...set,
    rules: set.rules.map(
      ({ id, phrase, unless, when, better, model, note }): LeanRule => ({
        id,
        phrase,
        better,
        note,
        ...(unless && { unless }),
        ...(when && { when }),
        ...(model && { model }),
      }),
    ),
  };
}
