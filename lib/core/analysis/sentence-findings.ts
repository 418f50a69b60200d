/** What is found in one sentence: by rules, by its temper, and by the second reader, who weighs them. */
import type { LanguageId } from '../language-id';
import { createMemory } from '../memory';
import { type CompiledRules, compileRules, type RuleProblem } from '../rules/compile-rules';
import type { RuleSet } from '../rules/rule';
import { type OperatingPoint, type SecondReader, weigh } from '../second-reader/second-reader';
import { isJudged, seenFrom } from '../second-reader/seen-sentences';
import type { Style } from '../text/address';
import { sliceOf } from '../text/span';
import type { Finding } from './finding';
import type { Place } from './place';
import type { Knowledge, ReadSentence } from './read-text';
import { resolveOverlaps } from './resolve-overlaps';
import { ruleFindings } from './rule-findings';
import { temperFindings } from './temper-findings';

/** All that findings depend on besides the words and their place. */
export interface Context {
  readonly lang: LanguageId;
  readonly style: Style;
  /** null: none, or not yet. */
  readonly reader: SecondReader | null;
  /** Different contexts have different keys. */
  readonly key: string;
}

export const contextOf = (lang: LanguageId, style: Style, reader: SecondReader | null): Context => ({
  lang,
  style,
  reader,
  key: `${lang}${style.address}${style.swiss}${reader !== null}`,
});

export interface SentenceFinder {
  /** Not overlapping; offsets count from the sentence's start. `text` is that of its paragraph. */
  find(text: string, sentence: ReadSentence, place: Place, context: Context): readonly Finding[];
  /** Patterns that could not be compiled; known once their language was met. */
  problems(): readonly RuleProblem[];
}

/** Sentences, several long drafts' worth. */
const REMEMBERED = 1000;

export function createSentenceFinder(
  knowledge: Knowledge,
  ruleSets: readonly RuleSet[],
  point: OperatingPoint,
): SentenceFinder {
  const compiled = new Map<LanguageId, CompiledRules>();
  const known = createMemory<string, readonly Finding[]>(REMEMBERED);

  function rulesOf(lang: LanguageId): CompiledRules {
    const ready = compiled.get(lang);
    if (ready) return ready;
    const rules = compileRules(
      ruleSets.filter((set) => set.lang === lang),
      knowledge.languages[lang],
    );
    compiled.set(lang, rules);
    return rules;
  }

  function read(
    text: string,
    sentence: ReadSentence,
    place: Place,
    { lang, style, reader }: Context,
  ): readonly Finding[] {
    const language = knowledge.languages[lang];
    // Findings never leave their sentence: settling overlaps there keeps a long draft linear.
    const found = ruleFindings(text, sentence, place, language, rulesOf(lang), style);
    const temper = temperFindings(text, sentence, lang, language, style);
    if (!reader || !isJudged(sentence)) return resolveOverlaps([...found, ...temper]);
    const seen = seenFrom(sliceOf(text, sentence), sentence, place);
    return weigh({ text, sentence, lang, style, seen }, found, temper, reader, point);
  }

  return {
    find(text, sentence, place, context) {
      const key = context.key + keyOf(text, sentence, place);
      return known.get(key) ?? known.set(key, read(text, sentence, place, context));
    },
    problems: () => [...compiled.values()].flatMap((rules) => rules.problems),
  };
}

/** Two sentences with the same key have the same findings: the same words, of which the same are the agent's own. */
function keyOf(text: string, { start, end, tail, foreign }: ReadSentence, { before, after }: Place): string {
  const others = foreign.map((span) => `${span.start - start}-${span.end - start}`).join();
  return `${before}${after}${others} ${end - start}\n${text.slice(start, tail?.end ?? end)}`;
}
