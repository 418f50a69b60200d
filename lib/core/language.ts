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

/** What tells lost temper without a pattern: capitals, marks, quotation marks, emojis. Words are folded. */
export interface TemperWords {
  /** Ordinary words that are shouted when they stand in capitals, however short. */
  readonly shouted: ReadonlySet<string>;
  /** Nouns that keep one capital when shouting is taken back. */
  readonly nouns: ReadonlySet<string>;
  /** Words in capitals among which one of them stands shout at nobody ("VIELEN DANK"). */
  readonly friendly: ReadonlySet<string>;
  /** In capitals they only point something out ("HIER"), unless others are shouted, too. */
  readonly mild: ReadonlySet<string>;
  /** Beside one of them, capitals name a button or a reply ("the STOP button"). */
  readonly labelled: ReadonlySet<string>;
  /** A sentence with one of them may end in many exclamation marks. */
  readonly joyful: ReadonlySet<string>;
  /** The customer's ("Ihr", "your"). */
  readonly possessives: ReadonlySet<string>;
  /** In quotation marks behind a possessive they are doubted ("your 'emergency'"). */
  readonly belittled: ReadonlySet<string>;
  readonly notes: Readonly<Record<TemperKind, string>>;
  /** Model sentences in place of a mocking emoji, written as rules write theirs. */
  readonly models: readonly string[];
}

/** The same as plain data. */
export type TemperLists = {
  readonly [K in keyof TemperWords]: TemperWords[K] extends ReadonlySet<string> ? readonly string[] : TemperWords[K];
};

export type TemperKind = 'capitals' | 'exclamation' | 'quotation-marks' | 'emoji';

/** Tells which address a draft uses where no other reading is possible. */
export interface RegisterWords {
  /** As written; they count inside a sentence only. */
  readonly formal: ReadonlySet<string>;
  /** Folded. */
  readonly informal: ReadonlySet<string>;
  /** Folded words in front of an address that is only talked about ("per du", "das Du"). */
  readonly mentions: ReadonlySet<string>;
  readonly note: string;
}

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
  readonly temper: TemperWords;
  /** null: the language knows one address. */
  readonly register: RegisterWords | null;
}
