/** Text in, findings out. Paragraphs that did not change since the last call are not read again. */
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { type CompiledRules, compileRules, type RuleProblem } from '../rules/compile-rules';
import type { RuleSet } from '../rules/rule';
import { OPERATING_POINTS, type OperatingPoint, type SecondReader, weigh } from '../second-reader/second-reader';
import { isJudged, seenFrom } from '../second-reader/seen-sentences';
import { type Style, styleOf } from '../text/address';
import { ownText } from '../text/own-text';
import { overlaps } from '../text/span';
import type { Finding } from './finding';
import { type Place, placeOf } from './place';
import { createTextReader, type Knowledge, type ReadSentence, type TextReader } from './read-text';
import { registerFindings } from './register-findings';
import { resolveOverlaps } from './resolve-overlaps';
import { ruleFindings } from './rule-findings';
import { temperFindings } from './temper-findings';

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

export interface AnalyserOptions {
  /** May be shared with others that read the same drafts. */
  readonly readText?: TextReader;
  /** null: none for that language, or not yet; then the rules speak alone. */
  readonly secondReader?: (lang: LanguageId) => SecondReader | null;
  readonly point?: OperatingPoint;
}

export function createAnalyser(
  knowledge: Knowledge,
  ruleSets: readonly RuleSet[],
  {
    readText = createTextReader(knowledge),
    secondReader = () => null,
    point = OPERATING_POINTS.balanced,
  }: AnalyserOptions = {},
): Analyser {
  const compiled = new Map<LanguageId, CompiledRules>();
  /** Findings with offsets from their sentence's start. */
  let remembered = new Map<string, readonly Finding[]>();

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
    const fresh = new Map<string, readonly Finding[]>();
    const findings: Finding[] = [];
    let index = 0;
    for (const paragraph of read) {
      for (const sentence of paragraph.sentences) {
        const style = paragraph.lang && styles[paragraph.lang];
        const place = placeOf(index, total);
        if (paragraph.lang && style)
          findings.push(...moved(readSentence(text, sentence, place, paragraph.lang, style, fresh), sentence.start));
        index++;
      }
    }
    remembered = fresh;
    const mixed = LANGUAGE_IDS.flatMap((id) => registerFindings(text, read, knowledge.languages[id]));
    return { findings: joined(findings, mixed), languages: languagesOf(read) };
  }

  function readSentence(
    text: string,
    sentence: ReadSentence,
    place: Place,
    lang: LanguageId,
    style: Style,
    fresh: Map<string, readonly Finding[]>,
  ): readonly Finding[] {
    const reader = secondReader(lang);
    const key = keyOf(text, sentence, place, lang, style, reader !== null);
    const found = fresh.get(key) ?? remembered.get(key) ?? findingsOf(text, sentence, place, lang, style, reader);
    fresh.set(key, found);
    return found;
  }

  function findingsOf(
    text: string,
    sentence: ReadSentence,
    place: Place,
    lang: LanguageId,
    style: Style,
    reader: SecondReader | null,
  ): readonly Finding[] {
    const language = knowledge.languages[lang];
    // Findings never leave their sentence: settling overlaps there keeps a long draft linear.
    const found = resolveOverlaps(ruleFindings(text, sentence, place, language, rulesOf(lang), style));
    const temper = temperFindings(text, sentence, lang, language, style);
    if (!reader || !isJudged(sentence)) return resolveOverlaps([...found, ...temper]);
    const seen = seenFrom(text, sentence, place);
    return weigh({ text, sentence, lang, style, seen }, found, temper, reader, point);
  }

  return { analyse, problems: () => [...compiled.values()].flatMap((rules) => rules.problems) };
}

/** Two sentences with the same key have the same findings: the same words, of which the same are the agent's own. */
function keyOf(
  text: string,
  sentence: ReadSentence,
  { before, after }: Place,
  lang: LanguageId,
  { address, swiss }: Style,
  judged: boolean,
): string {
  const { start, end, tail, tokens, foreign } = sentence;
  const words = tokens.map((token) => token.start - start).join();
  const others = foreign.map((span) => `${span.start - start}-${span.end - start}`).join();
  return `${lang}${address}${swiss}${judged}${before}${after}${words} ${others}\n${text.slice(start, tail?.end ?? end)}`;
}

/** What a sentence shows comes before what the whole draft shows. */
function joined(findings: readonly Finding[], ofDraft: readonly Finding[]): readonly Finding[] {
  const apart = ofDraft.filter((finding) => !findings.some((other) => overlaps(finding, other)));
  return apart.length === 0 ? findings : [...findings, ...apart].sort((a, b) => a.start - b.start);
}

const moved = (findings: readonly Finding[], by: number): Finding[] =>
  findings.map((finding) => ({ ...finding, start: finding.start + by, end: finding.end + by }));

function languagesOf(
  read: readonly { readonly lang: LanguageId | null; readonly sentences: readonly ReadSentence[] }[],
): LanguageId[] {
  const words: Record<LanguageId, number> = { de: 0, en: 0 };
  for (const { lang, sentences } of read)
    if (lang) for (const sentence of sentences) words[lang] += sentence.tokens.length;
  return LANGUAGE_IDS.filter((id) => words[id] > 0).sort((a, b) => words[b] - words[a]);
}
