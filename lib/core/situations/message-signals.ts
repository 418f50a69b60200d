/** What single words and phrases of a customer's message signal: threats, abuse, moods, demands without end, questions. */
import type { Language, Lexicon } from '../language';
import type { LanguageId } from '../language-id';
import { type CompiledRules, compileRules } from '../rules/compile-rules';
import type { Span } from '../text/span';
import { movedBy, overlaps } from '../text/span';
import { createMaskedWordFinder, type SwearWords } from './masked-words';
import type { MessageSentence } from './read-message';
import type { Threat } from './situation';

/** Beside threats and moods: the same demand again and again, questions of both kinds, sentences that say nothing of the concern. */
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
  | 'rhetorical';

export interface SignalCue {
  readonly kind: SignalKind;
  /** Patterns (docs/rule-format.md, "Patterns"); any of them gives the signal. */
  readonly phrase: readonly string[];
  /** Harmless twins: patterns that silence it when they match in the same sentence; with `~` in front, in the same clause. */
  readonly unless?: readonly string[];
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
  readonly cue: string;
  readonly hint: boolean;
}

/** Compiled when first asked. */
export function createSignalFinder(lang: LanguageId, words: SignalWords, language: Language): SignalFinder {
  let compiled: CompiledRules | null = null;
  const findMasked = createMaskedWordFinder(words);
  return (text, sentences) => {
    compiled ??= compileCues(lang, words, language);
    const { match } = compiled;
    const found = sentences.flatMap((sentence, n) => candidatesIn(sentence, n, words.cues, match));
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
const MASKED = { kind: 'abuse', cue: 'masked', hint: false } as const;

/** Of the writer's own words, not of a quotation among them. */
const holdsWord = ({ start, end, offset, tokens }: MessageSentence, span: Span): boolean =>
  start <= span.start && span.start < end && tokens.some((token) => overlaps(movedBy(token, offset), span));

function compileCues(lang: LanguageId, { cues, classes }: SignalWords, language: Language): CompiledRules {
  const lexicon: Lexicon = {
    ...language,
    wordClass: (name) => (Object.hasOwn(classes, name) ? (classes[name] ?? null) : language.wordClass(name)),
  };
  const rules = cues.map(({ phrase, unless }, n) => ({
    id: String(n),
    phrase,
    ...(unless ? { unless } : {}),
    better: [],
    note: '',
  }));
  return compileRules(
    [{ id: `${lang}/signals`, lang, label: 'hostile', source: { kind: 'built-in' }, rules }],
    lexicon,
  );
}

/** What cannot be compiled, for the tests: at run time it signals nothing. */
export const problemsOf = (lang: LanguageId, words: SignalWords, language: Language): readonly string[] =>
  compileCues(lang, words, language).problems.map(({ path, message }) => `${path}: ${message}`);

function candidatesIn(
  sentence: MessageSentence,
  at: number,
  cues: readonly SignalCue[],
  match: CompiledRules['match'],
): Candidate[] {
  return match(sentence.tokens).flatMap(({ compiled, span }) => {
    const cue = cues[Number(compiled.rule.id)];
    if (!cue) return [];
    const place = movedBy(span, sentence.offset);
    return [{ ...place, kind: cue.kind, cue: compiled.rule.id, hint: cue.hint ?? false, sentence: at }];
  });
}

/** A hint counts where another of its kind stands near. */
function withoutLoneHints(found: readonly Candidate[]): FoundSignal[] {
  const hints = found.filter(({ hint }) => hint).slice(0, MOST_HINTS);
  const isBacked = (one: Candidate): boolean =>
    hints.some(
      ({ kind, cue, sentence }) =>
        kind === one.kind && cue !== one.cue && Math.abs(sentence - one.sentence) <= HINT_REACH,
    );
  return found
    .filter((one) => !one.hint || isBacked(one))
    .map(({ start, end, kind, sentence }) => ({ start, end, kind, sentence }));
}
