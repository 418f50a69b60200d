/** What the finder of commitments must know of a language: signs of a promise, and how many points they give for or against one. */
import type { Knowledge } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import type { Cue } from '../rules/compile-cues';
import type { DateWords } from './date-words';
import type { LimitWords } from './limits';
import type { TimeKnowledge } from './time-knowledge';

/** A sign in a clause. */
export interface CommitmentCue {
  readonly name: string;
  /** Patterns (docs/rule-format.md, "Patterns") tried on one clause; `^` and `$` are its ends. Any of them gives the sign. */
  readonly phrase: readonly string[];
  /** Patterns that silence it when they match in the same stretch. */
  readonly unless?: readonly string[];
  /** Looked for in the whole sentence, for example a condition beside the clause. */
  readonly within?: 'sentence';
}

/** `customerFirst` is looked for in the sentence: the customer must do something before the agent does. All others in the clause. */
export interface WhoseCue extends Cue {
  readonly name: string;
}

/**
 * Signs that the algorithm sees by itself: a date or hour (`dated`), one that bounds the deed (`deadline`), an hour (`hour`), a time
 * without a date (`event`, `vague`), a coordinated clause that goes on with the subject of the one before (`elided`), a clause right after
 * a condition or a request (`consequent`), a coordinated clause that goes on with a step ("… und melde mich") that nothing speaks against
 * (`goesOn`).
 */
export type StructuralSign = 'dated' | 'deadline' | 'hour' | 'event' | 'vague' | 'elided' | 'consequent' | 'goesOn';

export interface CommitmentCues {
  /**
   * Four names are known to the algorithm: `step` makes a clause a commitment by itself, `goOn` one that goes on with the subject of the
   * clause before, unless one of `notSteps` stands beside it; `rule` makes it none, whatever its points; `own` has the agent for its subject.
   */
  readonly cues: readonly CommitmentCue[];
  readonly notSteps: readonly string[];
  /** Words that join two main clauses. */
  readonly conjunctions: ReadonlySet<string>;
  /** After a conjunction these words tell that a new clause begins, not just another word of a list. */
  readonly clauseOpeners: readonly string[];
  /** Signs of a clause that sets a condition or makes a request; the clause behind it is `consequent`. */
  readonly conditions: readonly string[];
  /** Points for a sign, or for two that stand together (`own+dated`). */
  readonly points: Readonly<Record<string, number>>;
  /** A clause with this many points is a commitment. */
  readonly threshold: number;
  /** Signs of whose deed it is, asked only of commitments and of clauses with a date. */
  readonly whose: readonly WhoseCue[];
  /** Signs that together tell what others will do and the customer will wait for (`people+does`). */
  readonly others: readonly string[];
  /** Signs of a clause that tells no such thing: it is the agent's own, denied, past, or a custom. */
  readonly notOthers: readonly string[];
  readonly dates: DateWords;
  readonly limits: LimitWords;
}

export interface CommitmentKnowledge extends Knowledge {
  readonly commitments: Readonly<Record<LanguageId, CommitmentCues>>;
  readonly times: Readonly<Record<LanguageId, TimeKnowledge>>;
}
