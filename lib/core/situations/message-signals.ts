/** What single words and phrases of a customer's message signal: threats, abuse, moods, demands without end, questions. */
import type { Language, Lexicon } from '../language';
import type { LanguageId } from '../language-id';
import { type CompiledCues, type Cue, compileCues } from '../rules/compile-cues';
import type { Span } from '../text/span';
import { movedBy, overlaps } from '../text/span';
import { createMaskedWordFinder, type SwearWords } from './masked-words';
import type { MessageSentence } from './read-message';
import type { Threat } from './situation';

/**
 * Beside threats and moods: the same demand again and again, sentences that say nothing of the concern, questions, those for show, and where
 * a sentence goes on to a further question ("… and who pays?").
 */
export type SignalKind =
  | Threat
  | 'abuse'
  | 'permanent'
  | 'friendly'
  | 'worried'
  | 'annoyed'
  | 'angry'
  | 'despairing'
  | 'greeting'
  | 'thanks'
  | 'closing'
  | 'asks'
  | 'asks-further'
  | 'rhetorical';

/** Its `unless` are harmless twins. */
export interface SignalCue extends Cue {
  readonly kind: SignalKind;
  /** Says too little alone: the message must hold two different hints of the kind. */
  readonly hint?: true;
}

/** One language's knowledge; plain data. */
export interface SignalWords extends SwearWords {
  readonly cues: readonly SignalCue[];
  /** Named alternatives of its patterns, beside those of the language. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

/** Offsets count in the message. */
export interface FoundSignal extends Span {
  readonly kind: SignalKind;
  /** Which sentence holds it. */
  readonly sentence: number;
}

export type SignalFinder = (text: string, sentences: readonly MessageSentence[]) => readonly FoundSignal[];

interface Candidate extends FoundSignal {
  /** The cue, if it is only a hint. */
  readonly hint: SignalCue | null;
}

export function createSignalFinder(lang: LanguageId, words: SignalWords, language: Language): SignalFinder {
  const { match } = signalCues(lang, words, language);
  const findMasked = createMaskedWordFinder(words);
  return (text, sentences) => {
    const found = sentences.flatMap((sentence, n) => candidatesIn(sentence, n, match));
    for (const span of findMasked(text.slice(0, sentences.at(-1)?.end ?? 0))) {
      const at = sentences.findIndex((sentence) => holdsWord(sentence, span));
      if (at >= 0) found.push({ ...span, ...MASKED, sentence: at });
    }
    return withoutLoneHints(found).sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** Sentences between two hints that back each other. */
const HINT_REACH = 4;
/** More hints than this are no message; each is compared with all. */
const MOST_HINTS = 200;
const MASKED = { kind: 'abuse', hint: null } as const;

/** Of the writer's own words, not of a quotation among them. */
const holdsWord = ({ start, end, offset, tokens }: MessageSentence, span: Span): boolean =>
  start <= span.start && span.start < end && tokens.some((token) => overlaps(movedBy(token, offset), span));

export function signalCues(
  lang: LanguageId,
  { cues, classes }: SignalWords,
  language: Language,
): CompiledCues<SignalCue> {
  const lexicon: Lexicon = {
    ...language,
    wordClass: (name) => (Object.hasOwn(classes, name) ? (classes[name] ?? null) : language.wordClass(name)),
  };
  return compileCues('signals', lang, cues, lexicon);
}

const candidatesIn = (sentence: MessageSentence, at: number, match: CompiledCues<SignalCue>['match']): Candidate[] =>
  match(sentence.tokens).map(({ cue, span }) => ({
    ...movedBy(span, sentence.offset),
    kind: cue.kind,
    hint: cue.hint ? cue : null,
    sentence: at,
  }));

/** A hint counts where another of its kind stands near; the same words back themselves no more than once. */
function withoutLoneHints(found: readonly Candidate[]): FoundSignal[] {
  const hints = found.filter(({ hint }) => hint).slice(0, MOST_HINTS);
  const isBacked = (one: Candidate): boolean =>
    hints.some(
      (other) =>
        other.kind === one.kind &&
        other.hint !== one.hint &&
        !overlaps(other, one) &&
        Math.abs(other.sentence - one.sentence) <= HINT_REACH,
    );
  return found
    .filter((one) => !one.hint || isBacked(one))
    .map(({ start, end, kind, sentence }) => ({ start, end, kind, sentence }));
}
