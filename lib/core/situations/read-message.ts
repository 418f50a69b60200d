/** Cuts a customer's message into the sentences of their own words. */
import { type Knowledge, type PlacedParagraph, type ReadSentence, readText } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import { detectLanguage } from '../text/detect-language';
import { foreignSpans } from '../text/own-text';
import type { Span } from '../text/span';
import { movedBy } from '../text/span';
import { type Token, tokenize } from '../text/token';

/** Offsets count in the message. */
export interface MessageSentence extends Span {
  readonly question: boolean;
  readonly lang: LanguageId;
  /** Where its tokens' offsets count from. */
  readonly offset: number;
  readonly tokens: readonly Token[];
}

export interface ReadMessage {
  /** null: a language that is not read. undefined: too little to tell. */
  readonly lang: LanguageId | null | undefined;
  readonly placed: readonly PlacedParagraph[];
  readonly sentences: readonly MessageSentence[];
}

/** What stands behind is an attached log or a thread of months, and no message makes the work unbounded. */
const LONGEST_MESSAGE = 50_000;

/** `lang` sets the language of all of it. */
export function readMessage(whole: string, knowledge: Knowledge, lang?: LanguageId): ReadMessage {
  const text = whole.slice(0, LONGEST_MESSAGE);
  const own = readText(text, knowledge, lang);
  // Who passes on a customer's words puts all of them in quotation marks.
  const placed = own.some(hasWords) ? own : readText(text.replace(QUOTE_MARKS, ' '), knowledge, lang);
  const sentences = placed.flatMap(({ start, paragraph }) =>
    paragraph.sentences.flatMap((sentence) =>
      piecesOf(sentence, paragraph.text, knowledge.languages[paragraph.lang ?? 'de'].abbreviations).map((piece) => ({
        ...piece,
        ...movedBy(piece, start),
        lang: paragraph.lang ?? ('de' as const),
        offset: start,
      })),
    ),
  );
  return { lang: lang ?? mostOf(sentences) ?? toldBy(text, knowledge), placed, sentences };
}

type Piece = Pick<MessageSentence, 'start' | 'end' | 'question' | 'tokens'>;

/** Who writes all in small letters ends sentences all the same: "es reicht. ich gehe. ihr hört von mir". */
function piecesOf(
  { start, end, question, tokens }: ReadSentence,
  text: string,
  abbreviations: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let first = 0;
  for (let n = 1; n < tokens.length; n++) {
    const [before, next] = [tokens[n - 1], tokens[n]];
    if (!before || !next || !endsBetween(before, next, text, abbreviations)) continue;
    const own = text.slice(from, next.start).trimEnd();
    pieces.push({ start: from, end: from + own.length, question: own.endsWith('?'), tokens: tokens.slice(first, n) });
    from = next.start;
    first = n;
  }
  return [...pieces, { start: from, end, question, tokens: tokens.slice(first) }];
}

function endsBetween(before: Token, next: Token, text: string, abbreviations: ReadonlySet<string>): boolean {
  const between = text.slice(before.end, next.start);
  return (
    /^[.!?]+\s/.test(between) && !/^\d/.test(before.norm) && before.norm.length > 1 && !abbreviations.has(before.norm)
  );
}

const QUOTE_MARKS = /[„“”»«"]/g;

const hasWords = ({ paragraph }: PlacedParagraph): boolean => paragraph.words.length > 0;

function mostOf(sentences: readonly MessageSentence[]): LanguageId | undefined {
  const words = { de: 0, en: 0 };
  for (const { lang, tokens } of sentences) words[lang] += tokens.length;
  if (words.de + words.en === 0) return undefined;
  return words.de >= words.en ? 'de' : 'en';
}

function toldBy(text: string, { knownWords }: Knowledge): null | undefined {
  const told = detectLanguage(tokenize(text, 0, text.length, foreignSpans(text)), knownWords);
  return told === null ? null : undefined;
}
