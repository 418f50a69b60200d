/** What a customer's message shows: the concern, the mood with the words that show it, and the situation. Plain data. */
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import type { Danger, SituationId, Threat } from './situation';

export const MOODS = ['calm', 'friendly', 'worried', 'annoyed', 'angry', 'insulting', 'despairing'] as const;
export type Mood = (typeof MOODS)[number];

export interface ShownSituation {
  readonly id: SituationId;
  readonly threat: Threat | null;
  /** The same demand again and again. */
  readonly permanent: boolean;
  /** Words of the message that led here, in its order, at most four; offsets count in the message. */
  readonly words: readonly (Span & { readonly text: string })[];
}

export interface CustomerReading {
  readonly lang: LanguageId;
  /** The sentence that says best what it is about; null: none does. */
  readonly concern: (Span & { readonly text: string }) | null;
  readonly mood: Mood;
  /** The words that show the mood; none for a calm message. */
  readonly moodWords: readonly string[];
  /** At most two, the likelier first; urgent ones always first. Empty: too little to tell. */
  readonly situations: readonly ShownSituation[];
  /** Safety comes first: a threat to others' or the customer's own life. Shown as "please check", never as a verdict. */
  readonly urgent: Danger | null;
  /** Insults or contempt in this message, whatever its concern. */
  readonly abusive: boolean;
  /** The customer's questions, in order. */
  readonly questions: readonly (Span & { readonly text: string })[];
}
