/** Reads a draft for the checklist: which elements it holds, which questions it answers, and where a missing element belongs. */
import { createTextReader, type TextReader } from '../analysis/read-text';
import { createTimeFinder, type TimeFinder } from '../commitments/find-times';
import type { TimeKnowledge } from '../commitments/time-knowledge';
import type { LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import type { NeededElement } from '../plays/play';
import { sliceOf } from '../text/span';
import { answeredQuestions } from './answered-questions';
import { createClueReader, type ElementContext } from './clue-reader';
import { type DraftParts, type DraftSentence, sentencesOf } from './draft-parts';
import type { AskedQuestion, ElementId, FoundElement } from './element';
import type { ElementJudge } from './element-judge';
import type { ElementKnowledge } from './element-words';
import { type InsertionPoint, insertionPoint } from './insertion-point';
import { weighElements } from './weigh-elements';

export interface DraftElements {
  /** In the order of the draft. */
  readonly found: readonly FoundElement[];
  /** The customer's questions, in their order. */
  readonly questions: readonly AskedQuestion[];
  insertionPoint(missing: ElementId, needed: readonly NeededElement[]): InsertionPoint;
}

export type ElementReader = (draft: string, context: ElementContext) => DraftElements;

export interface ReaderKnowledge extends ElementKnowledge {
  readonly times: Readonly<Record<LanguageId, TimeKnowledge>>;
}

/** null: not loaded; cues speak alone. */
export type ElementJudges = (lang: LanguageId) => ElementJudge | null;

export interface ElementReaderParts {
  readonly judgeOf?: ElementJudges;
  /** May be shared with others that read the same drafts. */
  readonly readText?: TextReader;
}

export function createElementReader(
  knowledge: ReaderKnowledge,
  { judgeOf = () => null, readText = createTextReader(knowledge) }: ElementReaderParts = {},
): ElementReader {
  const readClues = createClueReader(knowledge, readText);
  const times = perLanguage((id) => createTimeFinder(knowledge.times[id]));

  return (draft, context) => {
    const clues = readClues(draft, context);
    const { parts, asked, contentOf } = clues;
    const judged = languagesOf(parts).flatMap((lang) => judgeOf(lang)?.(clues, lang) ?? []);
    const found = weighElements(clues, judged);
    const timesIn = (sentence: DraftSentence): readonly string[] => namedTimes(sentence, times(sentence.lang));
    return {
      found,
      questions: asked ? answeredQuestions({ ...asked, body: parts.body, contentOf, timesIn }) : [],
      insertionPoint: (missing, needed) => insertionPoint(missing, parts, found, needed),
    };
  };
}

const languagesOf = (parts: DraftParts): LanguageId[] => [...new Set(sentencesOf(parts).map(({ lang }) => lang))];

const namedTimes = ({ text }: DraftSentence, finder: TimeFinder): string[] =>
  finder
    .find(text, 0, text.length)
    .filter(({ day, clock }) => clock !== null || (day !== null && day.kind !== 'vague'))
    .map((time) => sliceOf(text, time));
