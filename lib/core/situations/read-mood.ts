/** Tells the mood of a message and the words that show it. */
import { contains, sliceOf } from '../text/span';
import type { Mood, ShownSituation } from './customer-reading';
import type { FoundSignal, SignalKind } from './message-signals';
import type { MessageSentence } from './read-message';

export interface ReadMood {
  readonly mood: Mood;
  readonly words: readonly string[];
}

const MOST_WORDS = 4;
/** What settles the mood, the gravest first. */
const GRAVE: readonly (readonly [SignalKind, Mood])[] = [
  ['self-harm', 'despairing'],
  ['abuse', 'insulting'],
  ['violence', 'angry'],
  ['angry', 'angry'],
  ['despairing', 'despairing'],
];
/** One friendly word beside them is politeness. */
const MILD: readonly (readonly [SignalKind, Mood])[] = [
  ['annoyed', 'annoyed'],
  ['worried', 'worried'],
  ['friendly', 'friendly'],
];
/** Several words in capitals: no acronym. */
const SHOUTING = /\p{Lu}{3,}[^\p{L}\p{N}]+\p{Lu}{2,}[^\p{L}\p{N}]+\p{Lu}{2,}/u;
const MARKS = /[!?]*!{3,}[!?]*|\?{3,}|(?:\?!){2,}/;

export function readMood(
  text: string,
  sentences: readonly MessageSentence[],
  signals: readonly FoundSignal[],
  situations: readonly ShownSituation[],
): ReadMood {
  for (const [kind, mood] of GRAVE) {
    const words = wordsOf(text, signals, kind);
    if (words.length > 0) return { mood, words };
  }
  // The judge knows insults that no list holds.
  const [likeliest] = situations;
  if (likeliest?.id === 'abuse' && likeliest.words.length > 0)
    return { mood: 'angry', words: likeliest.words.map((word) => word.text) };
  const counted = MILD.map(([kind, mood]) => ({ mood, words: wordsOf(text, signals, kind) }));
  const strongest = counted.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  if (strongest.mood !== 'friendly') {
    const loud = loudWords(text, sentences);
    if (loud) return { mood: 'angry', words: [loud, ...strongest.words].slice(0, MOST_WORDS) };
  }
  return strongest.words.length > 0 ? strongest : { mood: 'calm', words: [] };
}

function wordsOf(text: string, signals: readonly FoundSignal[], kind: SignalKind): string[] {
  const own = signals.filter((signal) => signal.kind === kind);
  // "I will kill him" and "kill him" within it are one thing said.
  const widest = own.filter((one) => !own.some((other) => contains(other, one) && !contains(one, other)));
  return [...new Set(widest.map((signal) => sliceOf(text, signal)))].slice(0, MOST_WORDS);
}

/** Capitals, or a sentence that ends in a row of marks: its last word stands for it. */
function loudWords(text: string, sentences: readonly MessageSentence[]): string | null {
  for (const sentence of sentences) {
    const written = sliceOf(text, sentence);
    const shouted = SHOUTING.exec(written);
    if (shouted) return shouted[0];
    const last = sentence.tokens.at(-1);
    if (last && MARKS.test(written)) return text.slice(sentence.offset + last.start, sentence.end);
  }
  return null;
}
