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

export interface ReadSentence extends Sentence {
  /** Words the agent wrote; quoted ones are left out and leave a break. */
  readonly tokens: readonly Token[];
  /** What follows without a word of its own: an emoji, marks. */
  readonly tail?: Span;
  /** What of it the agent did not write. */
  readonly foreign: readonly Span[];
}

export interface ReadParagraph extends Span {
  /** null: a language that Tonfall does not read, or none. */
  readonly lang: LanguageId | null;
  readonly sentences: readonly ReadSentence[];
}

/** Reads a text; see `createTextReader` for one that is read again and again. */
export const readText = (text: string, knowledge: Knowledge, lang?: LanguageId): ReadParagraph[] =>
  createTextReader(knowledge)(text, lang);

export type TextReader = (text: string, lang?: LanguageId) => ReadParagraph[];

/** A paragraph as it was cut, before the language of the whole draft is known. */
interface CutParagraph extends Span {
  readonly skip: readonly Span[];
  readonly words: number;
  /** As `detectLanguage` tells it. */
  readonly lang: LanguageId | null | undefined;
  /** Its sentences in each language that was asked for. */
  readonly sentences: Map<LanguageId, readonly ReadSentence[]>;
}

/**
 * Reads texts that mostly repeat the one before: paragraphs that stand unchanged at the same place are not cut again.
 * Paragraphs too short to tell their language by themselves take that of most of the draft; `lang` sets it for all.
 */
export function createTextReader(knowledge: Knowledge): TextReader {
  let known = new Map<string, CutParagraph>();

  return (text, lang) => {
    const fresh = new Map<string, CutParagraph>();
    const foreign = foreignSpans(text);
    let next = 0;
    const cut = paragraphs(text).map((span) => {
      // Both lists are sorted, so neither is searched from its start again.
      while ((foreign[next]?.end ?? text.length) <= span.start && next < foreign.length) next++;
      const skip = overlapping(foreign, next, span);
      const key = `${span.start} ${skip.map(({ start, end }) => `${start}-${end}`).join()} ${sliceOf(text, span)}`;
      const paragraph = known.get(key) ?? cutParagraph(text, span, skip, knowledge);
      fresh.set(key, paragraph);
      return paragraph;
    });
    known = fresh;
    const main = lang ?? mainLanguage(cut);
    return cut.map((paragraph) => {
      const own = lang ?? (paragraph.lang === undefined ? main : paragraph.lang);
      const { start, end } = paragraph;
      return { start, end, lang: own, sentences: own ? sentencesOf(text, paragraph, knowledge.languages[own]) : [] };
    });
  };
}

function cutParagraph(text: string, span: Span, skip: readonly Span[], { knownWords }: Knowledge): CutParagraph {
  const tokens = tokenize(text, span.start, span.end, skip);
  return { ...span, skip, words: tokens.length, lang: detectLanguage(tokens, knownWords), sentences: new Map() };
}

function sentencesOf(text: string, paragraph: CutParagraph, language: Language): readonly ReadSentence[] {
  if (paragraph.words === 0) return [];
  const known = paragraph.sentences.get(language.id);
  if (known) return known;
  const read = readSentences(text, paragraph, paragraph.skip, language);
  paragraph.sentences.set(language.id, read);
  return read;
}

function overlapping(spans: readonly Span[], from: number, span: Span): Span[] {
  let to = from;
  while ((spans[to]?.start ?? span.end) < span.end) to++;
  return spans.slice(from, to).filter((other) => overlaps(other, span));
}

function readSentences(text: string, paragraph: Span, skip: readonly Span[], language: Language): ReadSentence[] {
  const read: ReadSentence[] = [];
  let next = 0;
  let joins = false;
  for (const sentence of sentences(text, paragraph, language.abbreviations)) {
    while ((skip[next]?.end ?? text.length) <= sentence.start && next < skip.length) next++;
    const tokens = tokenize(text, sentence.start, sentence.end, skip);
    const foreign = overlapping(skip, next, sentence);
    const last = read.at(-1);
    if (tokens.length > 0) {
      read.push({ ...sentence, tokens, foreign });
      joins = true;
    } else if (foreign.length > 0) joins = false;
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
