/** Cuts a draft into paragraphs of known language and their sentences, leaving out what the agent did not write. */
import type { Language } from '../language';
import type { LanguageId } from '../language-id';
import { detectLanguage, type KnownWords } from '../text/detect-language';
import { foreignSpans } from '../text/own-text';
import { paragraphs, type Sentence, sentences } from '../text/sentences';
import { overlaps, type Span, sliceOf } from '../text/span';
import { type Token, tokenize } from '../text/token';

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
  /** Words of the agent. */
  readonly words: number;
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

/** A paragraph as it was cut, before the language of the whole draft is known. */
interface CutParagraph {
  readonly text: string;
  readonly foreign: readonly Span[];
  readonly words: number;
  /** As `detectLanguage` tells it. */
  readonly lang: LanguageId | null | undefined;
  /** As it was read in each language that was asked for. */
  readonly readings: Map<LanguageId | null, ReadParagraph>;
}

/**
 * Reads texts that mostly repeat the one before: paragraphs that are known are not cut again.
 * Paragraphs too short to tell their language by themselves take that of most of the draft; `lang` sets it for all.
 */
export function createTextReader(knowledge: Knowledge): TextReader {
  let known = new Map<string, CutParagraph>();

  return (text, lang) => {
    const fresh = new Map<string, CutParagraph>();
    const foreign = foreignSpans(text);
    let next = 0;
    const placed = paragraphs(text).map((span) => {
      // Both lists are sorted, so neither is searched from its start again.
      while ((foreign[next]?.end ?? text.length) <= span.start && next < foreign.length) next++;
      const skip = within(foreign, next, span);
      const words = sliceOf(text, span);
      // No paragraph holds an empty line.
      const key = skip.length === 0 ? words : `${words}\n\n${skip.map(({ start, end }) => `${start}-${end}`).join()}`;
      const cut = fresh.get(key) ?? known.get(key) ?? cutParagraph(words, skip, knowledge);
      fresh.set(key, cut);
      return { start: span.start, cut };
    });
    known = fresh;
    const main = lang ?? mainLanguage(placed.map(({ cut }) => cut));
    return placed.map(({ start, cut }) => {
      const own = lang ?? (cut.lang === undefined ? main : cut.lang);
      return { start, paragraph: readingOf(cut, own, knowledge) };
    });
  };
}

function cutParagraph(text: string, foreign: readonly Span[], { knownWords }: Knowledge): CutParagraph {
  const tokens = tokenize(text, 0, text.length, foreign);
  return { text, foreign, words: tokens.length, lang: detectLanguage(tokens, knownWords), readings: new Map() };
}

function readingOf(cut: CutParagraph, lang: LanguageId | null, { languages }: Knowledge): ReadParagraph {
  const known = cut.readings.get(lang);
  if (known) return known;
  const { text, foreign, words } = cut;
  const read = lang && words > 0 ? readSentences(text, foreign, languages[lang]) : [];
  const reading = { text, foreign, words, lang, sentences: read };
  cut.readings.set(lang, reading);
  return reading;
}

/** The parts of `spans` from index `from` on that stand in `span`, as offsets from its start. */
function within(spans: readonly Span[], from: number, span: Span): Span[] {
  return overlapping(spans, from, span).map(({ start, end }) => ({
    start: Math.max(start, span.start) - span.start,
    end: Math.min(end, span.end) - span.start,
  }));
}

function overlapping(spans: readonly Span[], from: number, span: Span): Span[] {
  let to = from;
  while ((spans[to]?.start ?? span.end) < span.end) to++;
  return spans.slice(from, to).filter((other) => overlaps(other, span));
}

function readSentences(text: string, foreign: readonly Span[], language: Language): ReadSentence[] {
  const read: ReadSentence[] = [];
  let next = 0;
  let joins = false;
  for (const sentence of sentences(text, language.abbreviations)) {
    while ((foreign[next]?.end ?? text.length) <= sentence.start && next < foreign.length) next++;
    const tokens = tokenize(text, sentence.start, sentence.end, foreign);
    const others = overlapping(foreign, next, sentence);
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

function mainLanguage(parts: readonly CutParagraph[]): LanguageId | null {
  const words = { de: 0, en: 0, none: 0 };
  for (const part of parts) if (part.lang !== undefined) words[part.lang ?? 'none'] += part.words;
  if (words.none > words.de && words.none > words.en) return null;
  if (words.de === 0 && words.en === 0) return null;
  return words.de >= words.en ? 'de' : 'en';
}
