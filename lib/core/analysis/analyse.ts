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
import { oneOfAKind } from './one-of-a-kind';
import { createParagraphFacts } from './paragraph-facts';
import { type Place, placeOf } from './place';
import {
  createTextReader,
  type Knowledge,
  type PlacedParagraph,
  type ReadParagraph,
  type ReadSentence,
  type TextReader,
} from './read-text';
import { createRegisterFinder } from './register-findings';
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

/** Sentences, several long drafts' worth. */
const REMEMBERED = 1000;

/** All that findings depend on besides the words and their place. */
interface Context {
  readonly lang: LanguageId;
  readonly style: Style;
  readonly reader: SecondReader | null;
  /** Different contexts have different keys. */
  readonly key: string;
}

interface ParagraphMemory {
  last: ParagraphFindings | null;
}

/** What was found in a paragraph, and what that depended on. */
interface ParagraphFindings {
  readonly context: string;
  /** The place of its first and of its last sentence, from the draft's start and from its end. */
  readonly first: number;
  readonly last: number;
  /** Of each sentence that has any; offsets count from the paragraph's start. */
  readonly findings: readonly (readonly Finding[])[];
  /** Where it stood last, and the same with offsets in the draft. */
  readonly start: number;
  readonly placed: readonly (readonly Finding[])[];
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
  const draftStyle = createDraftStyle(knowledge);
  const registerFinders = LANGUAGE_IDS.map((id) => createRegisterFinder(knowledge.languages[id]));
  const memoriesOf = createParagraphFacts((): ParagraphMemory => ({ last: null }));
  /** Offsets count from the sentence's start. */
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

  function analyse(text: string, lang?: LanguageId, isWanted?: (finding: Finding) => boolean): Analysis {
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
      for (const found of placedFindings(placed, memory, index, total, context))
        findings.push(...oneOfAKind(isWanted ? found.filter(isWanted) : found));
      index += placed.paragraph.sentences.length;
    });
    const mixed = registerFinders.flatMap((find) => find(text, read)).filter(isWanted ?? (() => true));
    return { findings: joined(findings, mixed), languages: languagesOf(read) };
  }

  function contextsOf(read: readonly PlacedParagraph[]): ReadonlyMap<LanguageId, Context> {
    const styles = draftStyle(read);
    const contexts = new Map<LanguageId, Context>();
    for (const { paragraph } of read) {
      const { lang } = paragraph;
      if (!lang || contexts.has(lang)) continue;
      const [style, reader] = [styles[lang], secondReader(lang)];
      contexts.set(lang, { lang, style, reader, key: `${lang}${style.address}${style.swiss}${reader !== null}` });
    }
    return contexts;
  }

  /** `index` is that of its first sentence among the draft's `total`. */
  function placedFindings(
    { start, paragraph }: PlacedParagraph,
    memory: ParagraphMemory,
    index: number,
    total: number,
    context: Context,
  ): readonly (readonly Finding[])[] {
    const first = placeOf(index, total).before;
    const last = placeOf(index + paragraph.sentences.length - 1, total).after;
    const known = memory.last;
    const isRead = known?.context === context.key && known.first === first && known.last === last;
    if (isRead && known.start === start) return known.placed;
    const findings = isRead ? known.findings : findingsIn(paragraph, index, total, context);
    const placed = findings.map((found) => moved(found, start));
    memory.last = { context: context.key, first, last, findings, start, placed };
    return placed;
  }

  /** Of each sentence that has any; offsets count from the paragraph's start. */
  function findingsIn({ text, sentences }: ReadParagraph, index: number, total: number, context: Context): Finding[][] {
    return sentences.flatMap((sentence, n) => {
      const place = placeOf(index + n, total);
      const key = `${context.key}${keyOf(text, sentence, place)}`;
      const found = ofSentences.get(key) ?? ofSentences.set(key, findingsOf(text, sentence, place, context));
      return found.length === 0 ? [] : [moved(found, sentence.start)];
    });
  }

  function findingsOf(
    text: string,
    sentence: ReadSentence,
    place: Place,
    { lang, style, reader }: Context,
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
  for (const { paragraph } of read) if (paragraph.lang) words[paragraph.lang] += paragraph.words.length;
  return LANGUAGE_IDS.filter((id) => words[id] > 0).sort((a, b) => words[b] - words[a]);
}
