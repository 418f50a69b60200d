/** What the analyser says about one phrase of a draft. Plain data: it crosses ports and the command line. */
import type { Label } from '../labels';
import type { LanguageId } from '../language-id';
import type { RuleSource } from '../rules/rule';
import type { Span } from '../text/span';

/** Who found it: a rule, or the second reader alone; then the draft's words that led it there. */
export type FindingSource = RuleSource | { readonly kind: 'second-reader'; readonly words: readonly string[] };

export interface Finding extends Span {
  /** `<pack id>/<rule id>`, for example `de/negative/das-machen-wir-nicht`. */
  readonly ruleId: string;
  readonly label: Label;
  readonly lang: LanguageId;
  /** The draft's own words in the span; a suggestion is only written where they still stand. */
  readonly actual: string;
  /** Texts that fit in place of the span, already in the draft's address (Sie or du), spelling and capitals. */
  readonly suggestions: readonly string[];
  /** Model sentences for inspiration where no text can fit in place. Never inserted by themselves. */
  readonly models: readonly string[];
  /** One sentence: why. In the language of the draft. */
  readonly note: string;
  readonly source: FindingSource;
}
