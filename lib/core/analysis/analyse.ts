/** Text in, findings out. Paragraphs that did not change since the last call are not read again. */
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import type { RuleProblem } from '../rules/compile-rules';
import type { RuleSet } from '../rules/rule';
import { OPERATING_POINTS, type OperatingPoint, type SecondReader } from '../second-reader/second-reader';
import { overlaps } from '../text/span';
import { createDraftStyle } from './draft-style';
import type { Finding } from './finding';
import { oneOfAKind } from './one-of-a-kind';
import { createParagraphFacts } from './paragraph-facts';
import { createParagraphFinder, type ParagraphMemory } from './paragraph-findings';
import { createTextReader, type Knowledge, languagesOf, type PlacedParagraph, type TextReader } from './read-text';
import { createRegisterFinder } from './register-findings';
import { type Context, contextOf, createSentenceFinder } from './sentence-findings';

export interface Analysis {
  /** In reading order, not overlapping. */
  readonly findings: readonly Finding[];
  /** Languages of the paragraphs that were read, most words first; empty: nothing to read, or another language. */
  readonly languages: readonly LanguageId[];
}

export interface Analyser {
  /** What is not wanted makes room for another of its kind in the same sentence. */
  analyse(text: string, lang?: LanguageId, isWanted?: (finding: Finding) => boolean): Analysis;
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
  const draftStyle = createDraftStyle(knowledge);
  const sentences = createSentenceFinder(knowledge, ruleSets, point);
  const findIn = createParagraphFinder(sentences);
  const memoriesOf = createParagraphFacts((): ParagraphMemory => ({ last: null }));
  const registerFinders = LANGUAGE_IDS.map((id) => createRegisterFinder(knowledge.languages[id]));

  function analyse(text: string, lang?: LanguageId, isWanted: (finding: Finding) => boolean = () => true): Analysis {
    const read = readText(text, lang);
    const contexts = contextsOf(read);
    let total = 0;
    for (const { paragraph } of read) total += paragraph.sentences.length;
    const findings: Finding[] = [];
    let index = 0;
    memoriesOf(read).forEach((memory, n) => {
      const placed = read[n];
      const context = placed?.paragraph.lang && contexts.get(placed.paragraph.lang);
      if (!context || placed.paragraph.sentences.length === 0) return;
      for (const found of findIn(placed, memory, index, total, context))
        findings.push(...oneOfAKind(found.filter(isWanted)));
      index += placed.paragraph.sentences.length;
    });
    const mixed = registerFinders.flatMap((find) => find(text, read)).filter(isWanted);
    return { findings: joined(findings, mixed), languages: languagesOf(read) };
  }

  function contextsOf(read: readonly PlacedParagraph[]): ReadonlyMap<LanguageId, Context> {
    const styles = draftStyle(read);
    const contexts = new Map<LanguageId, Context>();
    for (const { paragraph } of read) {
      const { lang } = paragraph;
      if (lang && !contexts.has(lang)) contexts.set(lang, contextOf(lang, styles[lang], secondReader(lang)));
    }
    return contexts;
  }

  return { analyse, problems: sentences.problems };
}

/** What a sentence shows comes before what the whole draft shows. */
function joined(findings: readonly Finding[], ofDraft: readonly Finding[]): readonly Finding[] {
  const apart = ofDraft.filter((finding) => !findings.some((other) => overlaps(finding, other)));
  return apart.length === 0 ? findings : [...findings, ...apart].sort((a, b) => a.start - b.start);
}
