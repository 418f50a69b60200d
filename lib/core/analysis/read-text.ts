/** Cuts a draft into paragraphs of known language and their sentences, leaving out what the agent did not write. */
import type { Language } from '../language';
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import type { KnownWords } from '../text/detect-language';
import { type Sentence, sentences } from '../text/sentences';
import { type Span, spansIn } from '../text/span';
import { type Token, tokenize } from '../text/token';
import { type CutParagraph, createDraftCutter } from './cut-draft';

/** Everything the readers of text need to know of all languages. */
export interface Knowledge {
  readonly languages: Readonly<Record<LanguageId, Language>>;
  readonly knownWords: KnownWords;
}

/** Offsets count from the start of its paragraph. */
export interface ReadSentence extends Sentence {
  /** Words the agent wrote; quoted ones are left out and leave a break. */
  readonly tokens: readonly Token[];
  /** What follows without a word of its own: an emoji, marks. */
  readonly tail?: Span;
  /** What of it the agent did not write. */
  readonly foreign: readonly Span[];
}

/** The same object as long as its text stays the same, wherever it stands: what is found in it holds there, too. */
export interface ReadParagraph {
  readonly text: string;
  /** null: a language that Tonfall does not read, or none. */
  readonly lang: LanguageId | null;
  /** What of it the agent did not write. */
  readonly foreign: readonly Span[];
  /** The agent's own. */
  readonly words: readonly Token[];
  readonly sentences: readonly ReadSentence[];
}

export interface PlacedParagraph {
  /** Where its text starts in the draft. */
  readonly start: number;
  readonly paragraph: ReadParagraph;
}

/** Reads a text; see `createTextReader` for one that is read again and again. */
export const readText = (text: string, knowledge: Knowledge, lang?: LanguageId): PlacedParagraph[] =>
  createTextReader(knowledge)(text, lang);

export type TextReader = (text: string, lang?: LanguageId) => PlacedParagraph[];

/**
 * Reads texts that mostly repeat the one before. Paragraphs too short to tell their language by themselves take that of most of the draft;
 * `lang` sets it for all.
 */
export function createTextReader({ languages, knownWords }: Knowledge): TextReader {
  const cutDraft = createDraftCutter(knownWords);
  const known = new WeakMap<CutParagraph, Map<LanguageId | null, ReadParagraph>>();

  function readingOf(cut: CutParagraph, lang: LanguageId | null): ReadParagraph {
    const readings = known.get(cut);
    const kept = readings?.get(lang);
    if (kept) return kept;
    const reading = readParagraph(cut, lang && languages[lang]);
    if (readings) readings.set(lang, reading);
    else known.set(cut, new Map([[lang, reading]]));
    return reading;
  }

  return (text, lang) => {
    const placed = cutDraft(text);
    const main = lang ?? mainLanguage(placed.map(({ cut }) => cut));
    return placed.map(({ start, cut }) => {
      const own = lang ?? (cut.lang === undefined ? main : cut.lang);
      return { start, paragraph: readingOf(cut, own) };
    });
  };
}

function readParagraph(cut: CutParagraph, language: Language | null): ReadParagraph {
  const { text, foreign, words } = cut;
  const read = language && words.length > 0 ? readSentences(cut, language) : [];
  return { text, foreign, words, lang: language?.id ?? null, sentences: read };
}

function readSentences({ text, foreign, words }: CutParagraph, language: Language): ReadSentence[] {
  const read: ReadSentence[] = [];
  const wordsIn = cursor(text, words, foreign);
  let next = 0;
  let joins = false;
  for (const sentence of sentences(text, language.abbreviations)) {
    while ((foreign[next]?.end ?? text.length) <= sentence.start && next < foreign.length) next++;
    const others = spansIn(foreign, sentence, next);
    const tokens = wordsIn(sentence, others);
    const last = read.at(-1);
    if (tokens.length > 0) {
      read.push({ ...sentence, tokens, foreign: others });
      joins = true;
    } else if (others.length > 0) joins = false;
    else if (last && joins)
      read[read.length - 1] = { ...last, tail: { start: last.tail?.start ?? sentence.start, end: sentence.end } };
  }
  return read;
}

/**
 * Hands out a paragraph's words sentence by sentence, in order; `left` is what the agent did not write of it. To cut them again would take as
 * long as all the rest of reading.
 */
function cursor(
  text: string,
  words: readonly Token[],
  foreign: readonly Span[],
): (sentence: Span, left: readonly Span[]) => readonly Token[] {
  let at = 0;
  return ({ start, end }, left) => {
    while ((words[at]?.start ?? end) < start) at++;
    const from = at;
    while ((words[at]?.start ?? end) < end) at++;
    // A sentence without end is cut off, maybe inside a word.
    const isWhole = (words[at - 1]?.end ?? 0) <= end && (words[from - 1]?.end ?? 0) <= start;
    if (!isWhole) return tokenize(text, start, end, foreign);
    const own = words.slice(from, at);
    const [first] = own;
    // What separates two sentences is no break inside the second.
    if (first?.breakBefore) own[0] = { ...first, breakBefore: left.some((span) => span.start < first.start) };
    return own;
  };
}

/** Languages of the paragraphs that were read, most words first. */
export function languagesOf(placed: readonly PlacedParagraph[]): LanguageId[] {
  const words: Record<LanguageId, number> = { de: 0, en: 0 };
  for (const { paragraph } of placed) if (paragraph.lang) words[paragraph.lang] += paragraph.words.length;
  return LANGUAGE_IDS.filter((id) => words[id] > 0).sort((a, b) => words[b] - words[a]);
}

function mainLanguage(parts: readonly CutParagraph[]): LanguageId | null {
  const words = { de: 0, en: 0, none: 0 };
  for (const part of parts) if (part.lang !== undefined) words[part.lang ?? 'none'] += part.words.length;
  if (words.none > words.de && words.none > words.en) return null;
  if (words.de === 0 && words.en === 0) return null;
  return words.de >= words.en ? 'de' : 'en';
}
