/** Reads what a draft's sentences show by cues, promises and the customer's words: what elements are told by, and what the judge of elements learns from. */
import type { TextReader } from '../analysis/read-text';
import type { Commitment } from '../commitments/commitment';
import type { LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import { type AskedWords, type CustomerMessage, createAskedReader } from './asked-words';
import { createContentReader } from './content-words';
import { draftParts } from './draft-parts';
import type { FoundElement } from './element';
import type { ElementKnowledge } from './element-words';
import { type ElementClues, findElements } from './find-elements';
import { createSignReader } from './signs-in';

export interface ElementContext {
  readonly customer: CustomerMessage | null;
  /** What the commitment finder finds in the same draft. */
  readonly commitments: readonly Commitment[];
  readonly lang?: LanguageId | undefined;
}

export interface CluedDraft extends ElementClues {
  /** What cues find, in the order of the draft. */
  readonly found: readonly FoundElement[];
  /** null: the customer's message is not known. */
  readonly asked: AskedWords | null;
}

export type ClueReader = (draft: string, context: ElementContext) => CluedDraft;

/** No reply is longer; what is must not make the work unbounded. */
const LONGEST_DRAFT = 50_000;

export function createClueReader(knowledge: ElementKnowledge, readText: TextReader): ClueReader {
  const signsOf = createSignReader(knowledge);
  const contentOf = perLanguage((id) => createContentReader(knowledge.elements[id], knowledge.languages[id]));
  const numbers = perLanguage((id) => new Set(knowledge.elements[id].helpLines));
  const readAsked = createAskedReader(knowledge, signsOf, contentOf);

  return (whole, { customer, commitments, lang }) => {
    const draft = whole.slice(0, LONGEST_DRAFT);
    const parts = draftParts(readText(draft, lang), signsOf);
    const main = lang ?? (parts.body[0] ?? parts.greeting[0] ?? parts.signOff[0])?.lang ?? 'de';
    const asked = customer && readAsked(customer, main);
    const clues: ElementClues = {
      draft,
      parts,
      customer: asked?.words ?? null,
      commitments,
      helpLines: numbers(main),
      contentOf,
    };
    return { ...clues, found: findElements(clues), asked };
  };
}
