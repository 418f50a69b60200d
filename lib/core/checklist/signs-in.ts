/** Sees the signs of elements in the sentences of a paragraph. A paragraph that was seen is not looked at again. */
import type { ReadParagraph, ReadSentence } from '../analysis/read-text';
import type { Language } from '../language';
import type { LanguageId } from '../language-id';
import { type CompiledRules, compileRules } from '../rules/compile-rules';
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

/** Each language is compiled when it is first met. */
export function createSignReader({ languages, elements }: ElementKnowledge): SignReader {
  const compiled = new Map<LanguageId, CompiledRules>();
  const seen = new WeakMap<ReadParagraph, readonly SignedSentence[]>();

  function matcherOf(lang: LanguageId): CompiledRules {
    const matcher = compiled.get(lang) ?? compileCues(lang, elements[lang].cues, languages[lang]);
    compiled.set(lang, matcher);
    return matcher;
  }

  return (paragraph) => {
    const known = seen.get(paragraph);
    if (known) return known;
    const { lang, sentences } = paragraph;
    const signed = lang
      ? sentences.map((sentence) => ({ sentence, signs: signsIn(sentence, elements[lang].cues, matcherOf(lang)) }))
      : [];
    seen.set(paragraph, signed);
    return signed;
  };
}

/** What cannot be compiled, for the tests: at run time it shows nothing. */
export const problemsOf = (lang: LanguageId, { languages, elements }: ElementKnowledge): readonly string[] =>
  compileCues(lang, elements[lang].cues, languages[lang]).problems.map(({ path, message }) => `${path}: ${message}`);

function compileCues(lang: LanguageId, cues: readonly ElementCue[], language: Language): CompiledRules {
  const rules = cues.map(({ phrase, unless }, n) => ({
    id: String(n),
    phrase,
    ...(unless ? { unless } : {}),
    better: [],
    note: '',
  }));
  return compileRules(
    [{ id: `${lang}/elements`, lang, label: 'robotic', source: { kind: 'built-in' }, rules }],
    language,
  );
}

function signsIn(sentence: ReadSentence, cues: readonly ElementCue[], { match }: CompiledRules): FoundSign[] {
  return match(sentence.tokens).flatMap(({ compiled, span }) => {
    const cue = cues[Number(compiled.rule.id)];
    if (!cue || (cue.sentence && (cue.sentence === 'question') !== sentence.question)) return [];
    return [{ ...span, sign: cue.sign, place: cue.place ?? null, hollow: cue.hollow ?? false }];
  });
}
