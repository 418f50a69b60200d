/** Reads a draft for the checklist: which elements it holds, which questions it answers, and where a missing element belongs. */
import { createTextReader, type TextReader } from '../analysis/read-text';
import type { Commitment } from '../commitments/commitment';
import { createTimeFinder, type TimeFinder } from '../commitments/find-times';
import type { TimeKnowledge } from '../commitments/time-knowledge';
import type { LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import type { NeededElement } from '../plays/play';
import { type Span, sliceOf } from '../text/span';
import { tokenize } from '../text/token';
import { answeredQuestions, type ReadQuestion } from './answered-questions';
import { type ContentReader, createContentReader } from './content-words';
import { type DraftSentence, draftParts } from './draft-parts';
import type { AskedQuestion, ElementId, FoundElement } from './element';
import type { ElementKnowledge } from './element-words';
import { findElements } from './find-elements';
import type { CustomerWords } from './find-shared';
import { type InsertionPoint, insertionPoint } from './insertion-point';
import { createSignReader, type SignReader } from './signs-in';

/** What the reader of customers' messages tells. */
export interface CustomerMessage {
  readonly text: string;
  readonly questions: readonly (Span & { readonly text: string })[];
}

export interface ElementContext {
  readonly customer: CustomerMessage | null;
  /** What the commitment finder finds in the same draft. */
  readonly commitments: readonly Commitment[];
  readonly lang?: LanguageId | undefined;
}

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

/** Of longer messages the beginning is enough to see what they are about. */
const LONGEST_MESSAGE = 50_000;
/** No reply is longer; what is must not make the work unbounded. */
const LONGEST_DRAFT = 50_000;

/** `readText` may be shared with others that read the same drafts. */
export function createElementReader(
  knowledge: ReaderKnowledge,
  readText: TextReader = createTextReader(knowledge),
): ElementReader {
  const signsOf = createSignReader(knowledge);
  const contents = perLanguage((id) => createContentReader(knowledge.elements[id], knowledge.languages[id]));
  const times = perLanguage((id) => createTimeFinder(knowledge.times[id]));
  const numbers = perLanguage((id) => new Set(knowledge.elements[id].helpLines));
  const readAsked = createAskedReader(knowledge, signsOf, contents);

  return (whole, { customer, commitments, lang }) => {
    const draft = whole.slice(0, LONGEST_DRAFT);
    const parts = draftParts(readText(draft, lang), signsOf);
    const main = parts.body[0]?.lang ?? 'de';
    const asked = customer && readAsked(customer, main);
    const found = findElements({
      draft,
      parts,
      customer: asked?.words ?? null,
      commitments,
      helpLines: numbers(main),
      contentOf: contents,
    });
    const timesIn = (sentence: DraftSentence): readonly string[] => namedTimes(sentence, times(sentence.lang));
    return {
      found,
      questions: asked ? answeredQuestions({ ...asked, body: parts.body, contentOf: contents, timesIn }) : [],
      insertionPoint: (missing, needed) => insertionPoint(missing, parts, found, needed),
    };
  };
}

const namedTimes = ({ text }: DraftSentence, finder: TimeFinder): string[] =>
  finder
    .find(text, 0, text.length)
    .filter(({ day, clock }) => clock !== null || (day !== null && day.kind !== 'vague'))
    .map((time) => sliceOf(text, time));

interface Asked {
  readonly questions: readonly ReadQuestion[];
  readonly givenNumbers: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly words: CustomerWords;
}

/** The same message is asked for at every keystroke. */
function createAskedReader(
  knowledge: ReaderKnowledge,
  signsOf: SignReader,
  contents: (lang: LanguageId) => ContentReader,
): (customer: CustomerMessage, lang: LanguageId) => Asked {
  let last: { readonly customer: CustomerMessage; readonly lang: LanguageId; readonly read: Asked } | null = null;
  const readText = createTextReader(knowledge);

  return (customer, lang) => {
    if (last?.customer.text === customer.text && last.customer.questions === customer.questions && last.lang === lang)
      return last.read;
    const text = customer.text.slice(0, LONGEST_MESSAGE);
    const content = contents(lang);
    const tokens = tokenize(text);
    const questions = customer.questions.map((question): ReadQuestion => {
      const signed = readText(question.text, lang).flatMap(({ paragraph }) => signsOf(paragraph));
      return {
        ...question,
        tokens: tokenize(question.text),
        signs: new Set(signed.flatMap(({ signs }) => signs.map(({ sign }) => sign))),
      };
    });
    const asked = questions.flatMap(({ tokens }) => content(tokens));
    const read: Asked = {
      questions,
      givenNumbers: new Set(text.match(/\d+/g) ?? []),
      given: new Set(tokens.map(({ norm }) => norm)),
      words: {
        message: content(tokens),
        asked: questions.length > 0 ? asked : null,
        asksYesOrNo: questions.some(({ signs }) => signs.has('asks-yes-or-no')),
      },
    };
    last = { customer, lang, read };
    return read;
  };
}
