/** What the panel says of the customer, the situation and what the reply still lacks. Plain data, made by lib/advice. */
import type { ChecklistItem, ItemState } from '../checklist/element';
import type { CustomerEvent, EventKind } from '../history/customer-event';
import type { LanguageId } from '../language-id';
import type { Involvement, ModelText, PlayId, PlayStep } from '../plays/play';
import type { Fault, Release } from '../plays/thread-notes';
import type { HelpLine, SafetyProcedure } from '../policy/team-guidance';
import type { Mood } from '../situations/customer-reading';
import type { Danger } from '../situations/situation';
import type { Span } from '../text/span';

/** A text that can be put into the draft: du or Sie, spelling and known fields are as the draft has them. */
export interface OfferedText {
  readonly id: string;
  readonly name: string;
  readonly kind: ModelText['kind'];
  readonly text: string;
  /** The fields that are still open, in order, each once: what stands between « and ». */
  readonly fields: readonly string[];
  /** From the team list. */
  readonly isTeams: boolean;
}

export interface ShownPlay {
  readonly id: PlayId;
  readonly name: string;
  /** Words of the message that led here; none for the agent's own choice. */
  readonly words: readonly string[];
}

export interface CustomerView {
  /** What it is about, in the customer's words; null: nothing says it. */
  readonly concern: string | null;
  readonly mood: Mood;
  readonly moodWords: readonly string[];
  /** At most two, the likelier first. */
  readonly shown: readonly ShownPlay[];
  /** Whether it matters whose fault it is, and what the agent answered. */
  readonly asksFault: boolean;
  readonly fault: Fault | null;
  /** The same kind on earlier days or in earlier messages: newest last; null: the first time, or nothing is kept. */
  readonly before: { readonly kind: EventKind; readonly times: number; readonly lastDay: string | null } | null;
  /** All that is kept of this customer. */
  readonly events: readonly CustomerEvent[];
  /** Something happened that a history would remember, and the agent has not said yet whether it may. */
  readonly asksHistory: boolean;
}

export interface LadderStep {
  readonly id: 'let-pass' | 'boundary' | 'second-talk' | 'channel' | 'lead' | 'part';
  readonly state: 'past' | 'now' | 'ahead';
}

export interface PlayView {
  readonly id: PlayId;
  readonly name: string;
  readonly gist: string;
  readonly steps: readonly PlayStep[];
  readonly avoid: readonly PlayStep[];
  readonly involve: Involvement;
  readonly involveNote: string;
  readonly needsReview: boolean;
  /** Chosen by the agent for this thread. */
  readonly isChosen: boolean;
  /** Empty as long as `releases` are not all given. */
  readonly texts: readonly OfferedText[];
  readonly releases: readonly { readonly id: Release; readonly given: boolean }[];
  /** For abuse: where on the way from letting pass to parting this customer is; else empty. */
  readonly ladder: readonly LadderStep[];
}

export interface ChecklistLine extends ChecklistItem {
  readonly name: string;
  readonly reason: string;
  /** What is wrong with the form that is there. */
  readonly hollowNote: string | null;
  /** The sentence to put in, and where; null: it is there, or not needed, or must be written by hand. */
  readonly offer: OfferedText | null;
}

export interface QuestionLine {
  readonly key: string;
  readonly text: string;
  readonly state: ItemState;
  readonly by: 'software' | 'agent';
}

/** Words that went out before. Offsets count in the draft. */
export interface Repeat extends Span {
  readonly text: string;
  /** To the same customer, or a whole paragraph to anybody. */
  readonly kind: 'customer' | 'paragraph';
  /** Local day of the last time. */
  readonly lastDay: string;
  readonly times: number;
}

/** A field of a text that was put in and is not filled yet. Offsets count in the draft. */
export interface OpenField extends Span {
  readonly name: string;
}

export interface SafetyView {
  readonly kind: Danger;
  readonly words: readonly string[];
  /** null: the team list holds none. */
  readonly procedure: SafetyProcedure | null;
  readonly helpLines: readonly HelpLine[];
}

export interface Advice {
  /** The reply's. */
  readonly lang: LanguageId;
  /** null: the page shows no message of the customer. */
  readonly customer: CustomerView | null;
  readonly safety: SafetyView | null;
  readonly play: PlayView;
  /** Every play by name, in the order of a menu. */
  readonly choices: readonly { readonly id: PlayId; readonly name: string }[];
  /** In the order of a good reply. */
  readonly checklist: readonly ChecklistLine[];
  readonly questions: readonly QuestionLine[];
  readonly openFields: readonly OpenField[];
  readonly repeats: readonly Repeat[];
}
