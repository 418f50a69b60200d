/** Reads a draft for advice: its elements, its style and what of it may have gone out before; again only what changed. */
import { createDraftStyle } from '@/lib/core/analysis/draft-style';
import { createTextReader, languagesOf } from '@/lib/core/analysis/read-text';
import type { CustomerMessage } from '@/lib/core/checklist/asked-words';
import { createElementReader, type DraftElements, type ElementJudges } from '@/lib/core/checklist/element-reader';
import type { Commitment } from '@/lib/core/commitments/commitment';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { createBlockFinder } from '@/lib/core/repeats/find-blocks';
import type { Block } from '@/lib/core/repeats/sent-blocks';
import type { Style } from '@/lib/core/text/address';
import type { Span } from '@/lib/core/text/span';
import { ELEMENT_WORDS } from '@/lib/languages/element-words';
import { KNOWLEDGE } from '@/lib/languages/knowledge';

export interface DraftClues {
  readonly text: string;
  /** Where the draft is too short to tell. */
  readonly lang: LanguageId | undefined;
  readonly customer: CustomerMessage | null;
  readonly commitments: readonly Commitment[];
}

type Judges = readonly ReturnType<ElementJudges>[];

export interface DraftReader {
  /** The same object as long as the clues are the same. */
  elements(clues: DraftClues): DraftElements;
  /** The one that most of the words are in; undefined: none that is read. */
  languageOf(text: string): LanguageId | undefined;
  style(clues: Pick<DraftClues, 'text' | 'lang'>): Readonly<Record<LanguageId, Style>>;
  /** What may have gone out before; `messages` are those that are answered. */
  blocks(clues: DraftClues, messages: readonly string[]): readonly Block[];
}

export interface DraftReaderParts {
  /** The team's, beside those that everybody knows. */
  readonly helpLines?: readonly string[];
  /** Asked for at each reading; null: cues speak alone. */
  readonly judgeOf?: ElementJudges;
}

export function createDraftReader({ helpLines = [], judgeOf = () => null }: DraftReaderParts = {}): DraftReader {
  const knowledge = { ...KNOWLEDGE, elements: withHelpLines(helpLines) };
  const readText = createTextReader(knowledge);
  const readElements = createElementReader(knowledge, { judgeOf, readText });
  const styleOf = createDraftStyle(knowledge);
  const findBlocks = createBlockFinder(knowledge);
  let last: { readonly clues: DraftClues; readonly judges: Judges; readonly elements: DraftElements } | null = null;

  function elements(clues: DraftClues): DraftElements {
    // What was read without a judge is read again once there is one.
    const judges = LANGUAGE_IDS.map(judgeOf);
    if (last && isSame(last.clues, clues) && judges.every((judge, n) => judge === last?.judges[n]))
      return last.elements;
    const { text, ...context } = clues;
    last = { clues, judges, elements: readElements(text, context) };
    return last.elements;
  }

  return {
    elements,
    languageOf: (text) => languagesOf(readText(text))[0],
    style: ({ text, lang }) => styleOf(readText(text, lang)),
    blocks: (clues, customer) =>
      findBlocks({ placed: readText(clues.text, clues.lang), body: bodyOf(elements(clues)), customer }),
  };
}

/** What has no neighbours in the order of a reply belongs in front of all that it says; whatever closes it, behind. */
function bodyOf({ insertionPoint }: DraftElements): Span | null {
  const start = insertionPoint('answers', [{ id: 'answers', must: true }]).at;
  const end = insertionPoint('closing-offer', []).at;
  return start < end ? { start, end } : null;
}

const isSame = (a: DraftClues, b: DraftClues): boolean =>
  a.text === b.text && a.lang === b.lang && a.customer === b.customer && a.commitments === b.commitments;

function withHelpLines(numbers: readonly string[]): typeof ELEMENT_WORDS {
  const digits = numbers.map((number) => number.replace(/\D/g, ''));
  const { de, en } = ELEMENT_WORDS;
  return {
    de: { ...de, helpLines: [...de.helpLines, ...digits] },
    en: { ...en, helpLines: [...en.helpLines, ...digits] },
  };
}
