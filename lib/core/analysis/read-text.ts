/** Cuts a draft into paragraphs of known language and their sentences, leaving out what the agent did not write. */
import type { Language } from '../language';
import type { LanguageId } from '../language-id';
import { detectLanguage, type KnownWords } from '../text/detect-language';
import { foreignSpans } from '../text/own-text';
import { paragraphs, type Sentence, sentences } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { type Token, tokenize } from '../text/token';

/** Everything the readers of text need to know of all languages. */
export interface Knowledge {
  readonly languages: Readonly<Record<LanguageId, Language>>;
  readonly knownWords: KnownWords;
}

export interface ReadSentence extends Sentence {
  /** Words the agent wrote; quoted ones are left out and leave a break. */
  readonly tokens: readonly Token[];
}

export interface ReadParagraph extends Span {
  /** null: a language that Tonfall does not read, or none. */
  readonly lang: LanguageId | null;
  readonly sentences: readonly ReadSentence[];
}

/** Paragraphs too short to tell their language by themselves take that of most of the draft. `lang` sets it for all. */
export function readText(text: string, knowledge: Knowledge, lang?: LanguageId): ReadParagraph[] {
  const foreign = foreignSpans(text);
  let next = 0;
  const cut = paragraphs(text).map((span) => {
    // Both lists are sorted, so neither is searched from its start again.
    while ((foreign[next]?.end ?? text.length) <= span.start && next < foreign.length) next++;
    const skip = overlapping(foreign, next, span);
    const tokens = tokenize(text, span.start, span.end, skip);
    return { span, skip, tokens, lang: lang ?? detectLanguage(tokens, knowledge.knownWords) };
  });
  const main = lang ?? mainLanguage(cut);
  return cut.map(({ span, skip, tokens, lang: detected }) => {
    const own = detected === undefined ? main : detected;
    return {
      ...span,
      lang: own,
      sentences: own && tokens.length > 0 ? readSentences(text, span, skip, knowledge.languages[own]) : [],
    };
  });
}

function overlapping(spans: readonly Span[], from: number, span: Span): Span[] {
  let to = from;
  while ((spans[to]?.start ?? span.end) < span.end) to++;
  return spans.slice(from, to).filter((other) => overlaps(other, span));
}

function readSentences(text: string, paragraph: Span, skip: readonly Span[], language: Language): ReadSentence[] {
  return sentences(text, paragraph, language.abbreviations)
    .map((sentence) => ({ ...sentence, tokens: tokenize(text, sentence.start, sentence.end, skip) }))
    .filter((sentence) => sentence.tokens.length > 0);
}

function mainLanguage(
  parts: readonly { readonly tokens: readonly Token[]; readonly lang: LanguageId | null | undefined }[],
): LanguageId | null {
  const words = { de: 0, en: 0, none: 0 };
  for (const { tokens, lang } of parts) if (lang !== undefined) words[lang ?? 'none'] += tokens.length;
  if (words.none > words.de && words.none > words.en) return null;
  if (words.de === 0 && words.en === 0) return null;
  return words.de >= words.en ? 'de' : 'en';
}
