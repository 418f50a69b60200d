/** Sees the signs of elements in the sentences of a paragraph. A paragraph that was seen is not looked at again. */
import type { ReadParagraph, ReadSentence } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import { type CompiledCues, compileCues } from '../rules/compile-cues';
import type { Span } from '../text/span';
import type { ElementCue, ElementKnowledge, ElementSign } from './element-words';

/** Offsets count from the paragraph's start. */
export interface FoundSign extends Span {
  readonly sign: ElementSign;
  readonly place: 'first' | 'last' | null;
  readonly hollow: boolean;
}

export interface SignedSentence {
  readonly sentence: ReadSentence;
  readonly signs: readonly FoundSign[];
}

export type SignReader = (paragraph: ReadParagraph) => readonly SignedSentence[];

export function createSignReader(knowledge: ElementKnowledge): SignReader {
  const cuesOf = perLanguage((lang) => elementCues(lang, knowledge));
  const seen = new WeakMap<ReadParagraph, readonly SignedSentence[]>();

  return (paragraph) => {
    const known = seen.get(paragraph);
    if (known) return known;
    const { lang, sentences } = paragraph;
    const signed = lang ? sentences.map((sentence) => ({ sentence, signs: signsIn(sentence, cuesOf(lang)) })) : [];
    seen.set(paragraph, signed);
    return signed;
  };
}

export const elementCues = (lang: LanguageId, { languages, elements }: ElementKnowledge): CompiledCues<ElementCue> =>
  compileCues('elements', lang, elements[lang].cues, languages[lang]);

function signsIn(sentence: ReadSentence, { match }: CompiledCues<ElementCue>): FoundSign[] {
  return match(sentence.tokens).flatMap(({ cue, span }) => {
    if (cue.sentence && (cue.sentence === 'question') !== sentence.question) return [];
    return [{ ...span, sign: cue.sign, place: cue.place ?? null, hollow: cue.hollow ?? false }];
  });
}
