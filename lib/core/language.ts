/** What the engine needs to know of a language. The knowledge lives in lib/languages, one folder a language. */
import type { LanguageId } from './language-id';

/** The forms of a verb or noun, folded. A separable verb also names its finite forms and the particle that stands apart ("rufe … zurück"). */
export interface WordForms {
  readonly words: readonly string[];
  readonly split?: { readonly finite: readonly string[]; readonly particle: string };
}

/** What the pattern compiler asks of a language. */
export interface Lexicon {
  /** All forms of a base form as written in a pattern (`{zurückrufen}`); null if the language does not know it. */
  forms(lemma: string): WordForms | null;
  /** The alternatives of a named class (`<certain>`), each a pattern of its own; null if there is no such class. */
  wordClass(name: string): readonly string[] | null;
  /** Words whose capital carries meaning ("Sie" is not "sie"). Patterns that write them with a capital demand it. */
  readonly caseSensitive: ReadonlySet<string>;
  /** Folded little words; patterns are looked up by their rarer words. */
  readonly functionWords: ReadonlySet<string>;
}

/** How the writer addresses the customer; English knows only one way. */
export type Address = 'formal' | 'informal';

export interface Language extends Lexicon {
  readonly id: LanguageId;
  /** Folded abbreviations without their last dot. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded particles that colour a sentence and carry nothing: left out when a rule reuses the draft's words. */
  readonly fillers: ReadonlySet<string>;
  /** Words that only one address uses, as written; capitals count ("Ihnen"). */
  readonly address: { readonly formal: ReadonlySet<string>; readonly informal: ReadonlySet<string> };
  /** Folded words that a writer without ß spells with ss ("gruesse", "strasse"): one of them and no ß means Swiss spelling. */
  readonly swissSigns: ReadonlySet<string>;
}
