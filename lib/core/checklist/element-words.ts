/** What the checklist must know of a language: words by which a sentence shows an element of the reply, and a few signs of its build. */
import type { Knowledge } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import type { Cue } from '../rules/compile-cues';
import type { ElementId } from './element';

/**
 * What is no element itself: how a draft is built (`greeting`, `sign-off`, `no-name`: who is nobody in particular), whom a sentence speaks to
 * (`address`), what it is worth (`thanks`, `takes-back`: "but"), what it says can or cannot be, and what a question asks for.
 */
export const DRAFT_SIGNS = [
  'greeting',
  'sign-off',
  'no-name',
  'address',
  'thanks',
  'takes-back',
  'can',
  'cannot',
  'offers',
  'either-or',
  'choose',
  'rhetorical',
  'help',
  'affirms',
  'asks-when',
  'asks-amount',
  'asks-yes-or-no',
] as const;
export type ElementSign = ElementId | (typeof DRAFT_SIGNS)[number];

export interface ElementCue extends Cue {
  readonly sign: ElementSign;
  /** Only questions, or only what is none. */
  readonly sentence?: 'question' | 'statement';
  /** `first` and `last` count sentences between greeting and sign-off: the first three, the last three. */
  readonly place?: 'first' | 'last';
  /** Makes the element say nothing that the same sentence shows ("for any inconvenience"); shows none by itself. */
  readonly hollow?: true;
}

/** One language's knowledge; plain data. */
export interface ElementWords {
  readonly cues: readonly ElementCue[];
  /** Folded words that tell nothing of what a message is about, beside the language's little words. */
  readonly weak: readonly string[];
  /** Nouns have a capital: only they are what a question is about. */
  readonly capitalNouns: boolean;
  /** Endings that are cut off to compare words, the longest first. */
  readonly endings: readonly string[];
  /** Digits of help lines; short ones count only beside words of calling for help. */
  readonly helpLines: readonly string[];
}

export interface ElementKnowledge extends Knowledge {
  readonly elements: Readonly<Record<LanguageId, ElementWords>>;
}
