/** What a team list says besides phrases: its own texts for plays and elements, and its procedure for danger. Plain data. */
import type { ElementId } from '../checklist/element';
import type { LanguageId } from '../language-id';
import type { ModelText, PlayId } from '../plays/play';

/** Replaces built-in texts with the same id, adds the others. */
export interface TeamText extends ModelText {
  readonly lang: LanguageId;
  readonly play: PlayId;
}

/** Replaces the sentence that the checklist offers for an element. */
export interface TeamSentence {
  readonly lang: LanguageId;
  readonly element: ElementId;
  readonly text: string;
}

export interface SafetyContact {
  readonly name: string;
  /** As people dial it; null: none. */
  readonly phone: string | null;
  /** When, what for. */
  readonly note: string | null;
}

export interface HelpLine {
  readonly name: string;
  readonly phone: string;
  /** ISO 3166-1; null: everywhere. */
  readonly region: string | null;
}

export interface SafetyProcedure {
  /** In their order, as the lead wrote them. */
  readonly steps: readonly string[];
  readonly contacts: readonly SafetyContact[];
  /** Shown to the agent and accepted in the reply; empty: the built-in ones. */
  readonly helpLines: readonly HelpLine[];
}

export interface TeamGuidance {
  readonly texts: readonly TeamText[];
  readonly sentences: readonly TeamSentence[];
  /** null: the lead has set none. */
  readonly safety: SafetyProcedure | null;
}

export const NO_GUIDANCE: TeamGuidance = { texts: [], sentences: [], safety: null };
