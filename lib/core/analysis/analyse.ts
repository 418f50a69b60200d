/** Text in, findings out. Paragraphs that did not change since the last call are not read again. */
import type { Language } from '../language';
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { type CompiledRules, compileRules, type RuleHit, type RuleProblem } from '../rules/compile-rules';
import { renderSuggestion } from '../rules/render-suggestion';
import type { RuleScope, RuleSet } from '../rules/rule';
import { type Style, styleOf } from '../text/address';
import { fold } from '../text/fold';
import { ownText } from '../text/own-text';
import { type Span, sliceOf } from '../text/span';
import type { Finding } from './finding';
import { createTextReader, type Knowledge, type ReadSentence, type TextReader } from './read-text';
import { resolveOverlaps } from './resolve-overlaps';

/** `first` is the first two sentences of the agent's own text, `last` the last three. */
const FIRST_SENTENCES = 2;
const LAST_SENTENCES = 3;

export interface Analysis {
  /** In reading order, not overlapping. */
  readonly findings: readonly Finding[];
  /** Languages of the paragraphs that were read, most words first; empty: nothing to read, or another language. */
  readonly languages: readonly LanguageId[];
}

export interface Analyser {
  analyse(text: string, lang?: LanguageId): Analysis;
  /** Patterns that could not be compiled; known once their language was met. */
  problems(): readonly RuleProblem[];
}

/** A sentence's findings with offsets from the sentence's start, before its position in the draft is known. */
interface SentenceFinding {
  readonly finding: Finding;
  readonly position: RuleScope['position'];
}

/** `readText` may be shared with others that read the same drafts. */
export function createAnalyser(
  knowledge: Knowledge,
  ruleSets: readonly RuleSet[],
  readText: TextReader = createTextReader(knowledge),
): Analyser {
  const compiled = new Map<LanguageId, CompiledRules>();
  let remembered = new Map<string, readonly SentenceFinding[]>();

  function rulesOf(lang: LanguageId): CompiledRules {
    const known = compiled.get(lang);
    if (known) return known;
    const rules = compileRules(
      ruleSets.filter((set) => set.lang === lang),
      knowledge.languages[lang],
    );
    compiled.set(lang, rules);
    return rules;
  }

  function analyse(text: string, lang?: LanguageId): Analysis {
    const read = readText(text, lang);
    // The customer's quoted words say nothing about how the agent addresses and spells.
    const own = ownText(text);
    const styles = Object.fromEntries(LANGUAGE_IDS.map((id) => [id, styleOf(own, knowledge.languages[id])]));
    const total = read.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
    const fresh = new Map<string, readonly SentenceFinding[]>();
    const findings: Finding[] = [];
    let index = 0;
    for (const paragraph of read) {
      for (const sentence of paragraph.sentences) {
        const style = paragraph.lang && styles[paragraph.lang];
        // Findings never leave their sentence: settling overlaps there keeps a long draft linear.
        if (paragraph.lang && style)
          findings.push(...resolveOverlaps(placed(sentence, paragraph.lang, style, index, total)));
        index++;
      }
    }
    remembered = fresh;
    return { findings, languages: languagesOf(read) };

    function placed(sentence: ReadSentence, id: LanguageId, style: Style, n: number, of: number): Finding[] {
      const key = keyOf(text, sentence, id, style);
      const found =
        fresh.get(key) ??
        remembered.get(key) ??
        readSentence(text, sentence, knowledge.languages[id], rulesOf(id), style);
      fresh.set(key, found);
      return found
        .filter(({ position }) => !position || (position === 'first' ? n < FIRST_SENTENCES : n >= of - LAST_SENTENCES))
        .map(({ finding }) => ({
          ...finding,
          start: finding.start + sentence.start,
          end: finding.end + sentence.start,
        }));
    }
  }

  return { analyse, problems: () => [...compiled.values()].flatMap((rules) => rules.problems) };
}

/** Two sentences with the same key have the same findings: the same words, of which the same are the agent's own. */
function keyOf(text: string, sentence: ReadSentence, lang: LanguageId, { address, swiss }: Style): string {
  const words = sentence.tokens.map(({ start }) => start - sentence.start).join();
  return `${lang}${address}${swiss}${words}\n${sliceOf(text, sentence)}`;
}

function readSentence(
  text: string,
  sentence: ReadSentence,
  language: Language,
  rules: CompiledRules,
  style: Style,
): SentenceFinding[] {
  return rules.match(sentence.tokens).flatMap((hit) => {
    const { rule } = hit.compiled;
    const kind = sentence.question ? 'question' : 'statement';
    if (rule.when?.sentence && rule.when.sentence !== kind) return [];
    return [{ finding: findingFrom(text, sentence, language, hit, style), position: rule.when?.position }];
  });
}

function findingFrom(text: string, sentence: ReadSentence, language: Language, hit: RuleHit, style: Style): Finding {
  const { rule, set } = hit.compiled;
  // After "Guten Tag," German goes on in lower case: the draft's own first letter decides.
  const opensSentence = opens(text, sentence, hit.span) && sentence.tokens[0]?.capital === true;
  const slot = (name: string): string | null => {
    const span = hit.slots.get(name);
    if (!span) return null;
    const words = withoutFillers(sliceOf(text, span), language);
    const opened = sentence.tokens[0];
    // A little word that opened the sentence loses its capital further inside; the English "I" never does.
    return opened &&
      opens(text, sentence, span) &&
      language.functionWords.has(opened.norm) &&
      !language.caseSensitive.has(sliceOf(text, opened)) &&
      !/^I\b/.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  };
  const rendered = rule.better.map((template) => renderSuggestion(template, { style, opensSentence, slot }));
  const models = (rule.model ?? []).map((template) => renderSuggestion(template, { style, opensSentence: true, slot }));
  return {
    start: hit.span.start - sentence.start,
    end: hit.span.end - sentence.start,
    ruleId: `${set.id}/${rule.id}`,
    label: set.label,
    lang: set.lang,
    actual: sliceOf(text, hit.span),
    suggestions: rendered.filter((suggestion) => suggestion !== null),
    models: models.filter((model) => model !== null),
    note: rule.note,
    source: set.source,
  };
}

/** No word stands before it, not even a quoted one. */
const opens = (text: string, sentence: Span, { start }: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));

/** The reproach often sits in the little words ("ja", "allerdings"): they stay behind when a slot is reused. */
function withoutFillers(words: string, { fillers }: Language): string {
  const kept = words.split(/(?<=\s)/).filter((word) => !fillers.has(fold(word.trim())));
  return kept.join('').trim() || words;
}

function languagesOf(
  read: readonly { readonly lang: LanguageId | null; readonly sentences: readonly ReadSentence[] }[],
): LanguageId[] {
  const words: Record<LanguageId, number> = { de: 0, en: 0 };
  for (const { lang, sentences } of read)
    if (lang) for (const sentence of sentences) words[lang] += sentence.tokens.length;
  return LANGUAGE_IDS.filter((id) => words[id] > 0).sort((a, b) => words[b] - words[a]);
}
