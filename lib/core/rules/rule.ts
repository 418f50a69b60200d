/** The rule format. Built-in packs, team lists and the command line all use it; docs/rule-format.md explains each field. */
import type { Label } from '../labels';
import type { LanguageId } from '../language-id';

/** Which sentences a rule looks at; without it, all. */
export interface RuleScope {
  /** `question` ends in "?"; `statement` is everything else. */
  readonly sentence?: 'question' | 'statement';
  /** `first` and `last` count sentences of the agent's own text: the first two, the last three. */
  readonly position?: 'first' | 'last';
}

export interface Rule {
  /** Unique in its pack: lower-case words joined by hyphens. */
  readonly id: string;
  /** One or more patterns (docs/rule-format.md, "Patterns"). Any of them flags. */
  readonly phrase: string | readonly string[];
  /** Patterns that silence the rule when they match anywhere in the same sentence. */
  readonly unless?: readonly string[];
  readonly when?: RuleScope;
  /** Texts that take the place of the marked words, without final punctuation, written as in the middle of a sentence. */
  readonly better: readonly string[];
  /** Model sentences, shown as such, for wording that cannot be mended in place. */
  readonly model?: readonly string[];
  /** One sentence about the text, never about its author. */
  readonly note: string;
  /** Sentences that the rule must flag. */
  readonly flags: readonly string[];
  /** Near misses that the rule must leave alone. */
  readonly passes: readonly string[];
}

export interface RulePack {
  /** `<lang>/<label>`. */
  readonly id: string;
  readonly lang: LanguageId;
  readonly label: Label;
  readonly rules: readonly Rule[];
}

/** What the page needs of a rule: everything but the examples, which only tests and list checks read. */
export type LeanRule = Omit<Rule, 'flags' | 'passes'>;

/** Who wrote a rule; shown beside the hint. */
export type RuleSource = { readonly kind: 'built-in' } | { readonly kind: 'team'; readonly name: string };

/** Rules of one language and label from one source, ready for the compiler. */
export interface RuleSet {
  readonly id: string;
  readonly lang: LanguageId;
  readonly label: Label;
  readonly source: RuleSource;
  readonly rules: readonly LeanRule[];
}
