/** Text in, findings out. Paragraphs that did not change since the last call are not read again. */
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { createMemory } from '../memory';
import { type CompiledRules, compileRules, type RuleProblem } from '../rules/compile-rules';
import type { RuleSet } from '../rules/rule';
import { OPERATING_POINTS, type OperatingPoint, type SecondReader, weigh } from '../second-reader/second-reader';
import { isJudged, seenFrom } from '../second-reader/seen-sentences';
import type { Style } from '../text/address';
import { movedBy, overlaps, sliceOf } from '../text/span';
import { createDraftStyle } from './draft-style';
import type { Finding } from './finding';
import { type Place, placeOf } from './place';
import {
  createTextReader,
  type Knowledge,
  type PlacedParagraph,
  type ReadParagraph,
  type ReadSentence,
  type TextReader,
} from './read-text';
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

/** Sentences, several long drafts' worth. */
const REMEMBERED = 1000;

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
  const draftStyle = createDraftStyle(knowledge);
  /** Offsets count from the paragraph's, and from the sentence's start. */
  const ofParagraphs = new WeakMap<ReadParagraph, { readonly key: string; readonly findings: readonly Finding[] }>();
  const ofSentences = createMemory<string, readonly Finding[]>(REMEMBERED);

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
    const styles = draftStyle(read);
    const total = read.reduce((sum, { paragraph }) => sum + paragraph.sentences.length, 0);
    const findings: Finding[] = [];
    let index = 0;
    for (const { start, paragraph } of read) {
      if (paragraph.lang)
        findings.push(...moved(readParagraph(paragraph, index, total, styles[paragraph.lang]), start));
      index += paragraph.sentences.length;
    }
    const mixed = LANGUAGE_IDS.flatMap((id) => registerFindings(text, read, knowledge.languages[id]));
    return { findings: joined(findings, mixed), languages: languagesOf(read) };
  }

  /** `index` is that of its first sentence among the draft's `total`; offsets count from the paragraph's start. */
  function readParagraph(paragraph: ReadParagraph, index: number, total: number, style: Style): readonly Finding[] {
    const { text, lang, sentences } = paragraph;
    if (!lang || sentences.length === 0) return [];
    const reader = secondReader(lang);
    const context = `${lang}${style.address}${style.swiss}${reader !== null}`;
    const { before } = placeOf(index, total);
    const { after } = placeOf(index + sentences.length - 1, total);
    const key = `${context}${before}${after}`;
    const known = ofParagraphs.get(paragraph);
    if (known?.key === key) return known.findings;
    const findings = sentences.flatMap((sentence, n) => {
      const place = placeOf(index + n, total);
      const sentenceKey = `${context}${keyOf(text, sentence, place)}`;
      const found =
        ofSentences.get(sentenceKey) ??
        ofSentences.set(sentenceKey, findingsOf(text, sentence, place, lang, style, reader));
      return moved(found, sentence.start);
    });
    ofParagraphs.set(paragraph, { key, findings });
    return findings;
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
    const seen = seenFrom(sliceOf(text, sentence), sentence, place);
    return weigh({ text, sentence, lang, style, seen }, found, temper, reader, point);
  }

  return { analyse, problems: () => [...compiled.values()].flatMap((rules) => rules.problems) };
}

/** Two sentences with the same key have the same findings: the same words, of which the same are the agent's own. */
function keyOf(text: string, { start, end, tail, foreign }: ReadSentence, { before, after }: Place): string {
  const others = foreign.map((span) => `${span.start - start}-${span.end - start}`).join();
  return `${before}${after}${others} ${end - start}\n${text.slice(start, tail?.end ?? end)}`;
}

/** What a sentence shows comes before what the whole draft shows. */
function joined(findings: readonly Finding[], ofDraft: readonly Finding[]): readonly Finding[] {
  const apart = ofDraft.filter((finding) => !findings.some((other) => overlaps(finding, other)));
  return apart.length === 0 ? findings : [...findings, ...apart].sort((a, b) => a.start - b.start);
}

const moved = (findings: readonly Finding[], by: number): Finding[] =>
  findings.map((finding) => ({ ...finding, ...movedBy(finding, by) }));

function languagesOf(read: readonly PlacedParagraph[]): LanguageId[] {
  const words: Record<LanguageId, number> = { de: 0, en: 0 };
  for (const { paragraph } of read) if (paragraph.lang) words[paragraph.lang] += paragraph.words;
  return LANGUAGE_IDS.filter((id) => words[id] > 0).sort((a, b) => words[b] - words[a]);
}
