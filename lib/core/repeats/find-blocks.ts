/** Finds the sentences and paragraphs of a draft that are long enough to be known again, and say more than facts do. */
import type { PlacedParagraph, ReadParagraph, ReadSentence } from '../analysis/read-text';
import type { TimeKnowledge } from '../commitments/time-knowledge';
import type { Language } from '../language';
import type { LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import { contains, movedBy, type Span, sliceOf } from '../text/span';
import { tokenize } from '../text/token';
import type { Block } from './sent-blocks';

export interface BlockKnowledge {
  readonly languages: Readonly<Record<LanguageId, Language>>;
  readonly times: Readonly<Record<LanguageId, TimeKnowledge>>;
}

export interface BlockClues {
  readonly placed: readonly PlacedParagraph[];
  /** What stands between greeting and sign-off; null: nothing does. */
  readonly body: Span | null;
  /** The messages that are answered: repeating their words is no robot's work. */
  readonly customer: readonly string[];
}

export type BlockFinder = (clues: BlockClues) => Block[];

const FEWEST_WORDS = { sentence: 7, paragraph: 25 } as const;
const FEWEST_SENTENCES = 2;
/** Opening hours, addresses, sums: whoever asks twice is told twice. */
const MOST_NUMBERS = 1;
/** Clauses of contracts and laws, addresses of pages and mailboxes. */
const FACTUAL = /§|https?:|www\.|@|\b(?:Art|Abs|Ziff|AGB)\b/;
/** As many may be the customer's. */
const MOST_GIVEN = 0.5;
const SHORTEST_TELLING = 4;
/** Of all messages together. */
const LONGEST_MESSAGES = 100_000;

export function createBlockFinder(knowledge: BlockKnowledge): BlockFinder {
  const read = createParagraphReader(knowledge);
  const givenIn = createGivenWords();

  return ({ placed, body, customer }) => {
    if (!body) return [];
    const given = givenIn(customer);
    return placed.flatMap(({ start, paragraph }) => {
      const said = read(paragraph, given).filter((one) => contains(body, movedBy(one, start)));
      const worth = said.filter(({ isWorth }) => isWorth);
      const sentences = worth.map((one) => ({ ...movedBy(one, start), kind: 'sentence' as const, norm: one.norm }));
      return isParagraph(said, worth) ? [paragraphOf(said, start), ...sentences] : sentences;
    });
  };
}

/** A sentence of a paragraph, and what it is known by. */
interface Said extends Span {
  readonly norm: string;
  readonly words: number;
  /** Long enough, more than facts, and not the customer's words. */
  readonly isWorth: boolean;
}

const paragraphOf = (said: readonly Said[], offset: number): Block => ({
  kind: 'paragraph',
  start: (said[0]?.start ?? 0) + offset,
  end: (said.at(-1)?.end ?? 0) + offset,
  norm: said.map(({ norm }) => norm).join(' '),
});

/** Some sentences, and at least half of them worth knowing by themselves: a list of facts is none. */
function isParagraph(said: readonly Said[], worth: readonly Said[]): boolean {
  const words = said.reduce((sum, one) => sum + one.words, 0);
  return said.length >= FEWEST_SENTENCES && words >= FEWEST_WORDS.paragraph && 2 * worth.length >= said.length;
}

type ParagraphReader = (paragraph: ReadParagraph, given: ReadonlySet<string>) => readonly Said[];

/** While a draft is written, all paragraphs but one are the same as a moment ago. */
function createParagraphReader({ languages, times }: BlockKnowledge): ParagraphReader {
  const namesOf = perLanguage((id) => calendarNames(times[id]));
  const seen = new WeakMap<ReadParagraph, { readonly given: ReadonlySet<string>; readonly said: readonly Said[] }>();
  return (paragraph, given) => {
    const { lang, text, sentences } = paragraph;
    const known = seen.get(paragraph);
    if (known?.given === given) return known.said;
    const said = lang
      ? sentences.map((one) => saidIn(one, text, namesOf(lang), isGivenIn(given, languages[lang])))
      : [];
    seen.set(paragraph, { given, said });
    return said;
  };
}

/** The agent's own words without what changes from reply to reply: numbers, days, months. Tokens leave quotations out. */
function saidIn(
  { start, end, tokens }: ReadSentence,
  text: string,
  names: ReadonlySet<string>,
  isGiven: (words: readonly string[]) => boolean,
): Said {
  const norms = tokens.map(({ norm }) => norm);
  const words = norms.filter((norm) => isWord(norm) && !names.has(norm));
  const numbers = norms.filter((norm) => /\d/.test(norm)).length;
  const isFactual = numbers > MOST_NUMBERS || FACTUAL.test(sliceOf(text, { start, end }));
  return {
    ...{ start, end },
    norm: words.join(' '),
    words: words.length,
    isWorth: words.length >= FEWEST_WORDS.sentence && !isFactual && !isGiven(words),
  };
}

const isWord = (norm: string): boolean => /\p{L}/u.test(norm) && !/\d/.test(norm);

/** Of the words that say something, most are the customer's. */
const isGivenIn =
  (given: ReadonlySet<string>, { functionWords }: Language) =>
  (words: readonly string[]): boolean => {
    const telling = words.filter((word) => word.length >= SHORTEST_TELLING && !functionWords.has(word));
    return telling.filter((word) => given.has(word)).length > telling.length * MOST_GIVEN;
  };

/** Of weekdays and months, as the words of dates spell them. */
const calendarNames = ({ words }: TimeKnowledge): ReadonlySet<string> =>
  new Set(
    words.flatMap(([symbol, names]) => {
      const [only] = 'kind' in symbol ? [symbol] : [];
      return only?.kind === 'weekday' || only?.kind === 'month' ? names.split('|') : [];
    }),
  );

/** The same messages are asked for at every keystroke. */
function createGivenWords(): (messages: readonly string[]) => ReadonlySet<string> {
  let last: { readonly text: string; readonly words: ReadonlySet<string> } = { text: '', words: new Set() };
  return (messages) => {
    const text = messages.join('\n').slice(0, LONGEST_MESSAGES);
    if (text !== last.text) last = { text, words: new Set(tokenize(text).map(({ norm }) => norm)) };
    return last.words;
  };
}
