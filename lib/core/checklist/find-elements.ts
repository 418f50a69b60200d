/** Finds the elements of a good reply in a draft, with the words that are each. */
import type { Commitment } from '../commitments/commitment';
import type { LanguageId } from '../language-id';
import { movedBy, type Span } from '../text/span';
import type { ContentReader } from './content-words';
import { type DraftParts, type DraftSentence, isHollow, shows } from './draft-parts';
import { ELEMENTS, type ElementId, type FoundElement } from './element';
import type { ElementSign } from './element-words';
import { findHelpLine } from './find-help-line';
import { findOptions } from './find-options';
import { findPersonal } from './find-personal';
import { findPossible } from './find-possible';
import { type CustomerWords, findAnswer, findRestated } from './find-shared';
import { findSteps } from './find-steps';
import type { FoundSign } from './signs-in';

export interface ElementClues {
  readonly draft: string;
  readonly parts: DraftParts;
  /** null: the customer's message is not known. */
  readonly customer: CustomerWords | null;
  /** What the commitment finder finds in the same draft. */
  readonly commitments: readonly Commitment[];
  readonly helpLines: ReadonlySet<string>;
  readonly contentOf: (lang: LanguageId) => ContentReader;
}

const IN_PLACE = 3;
const isElement = (sign: ElementSign): sign is ElementId => (ELEMENTS as readonly string[]).includes(sign);
/** A request that says the concern again does say it; readiness to help is no empty word at the end. */
const WHOLE: ReadonlySet<ElementId> = new Set(['restates', 'closing-offer']);
/** These need more than a pattern. */
const BUILT: ReadonlySet<ElementId> = new Set(['options', 'next-step', 'own-date', 'answers', 'personal', 'help-line']);

/** In the order of the draft. */
export function findElements(clues: ElementClues): FoundElement[] {
  const { greeting, body, signOff } = clues.parts;
  const said = body.flatMap((sentence, n) => saidIn(sentence, { before: n, after: body.length - 1 - n }, body[n + 1]));
  // "Thanks, I'll pass that on" may be all there is: a sentence that reads like a frame is looked at, too.
  const steps = findSteps(clues.draft, [...greeting, ...body, ...signOff], clues.commitments);
  const found = [...withOffers(said, clues), ...steps, ...builtElements(clues)];
  return found.sort((a, b) => a.start - b.start || ELEMENTS.indexOf(a.element) - ELEMENTS.indexOf(b.element));
}

interface BodyPlace {
  readonly before: number;
  readonly after: number;
}

function saidIn(sentence: DraftSentence, place: BodyPlace, next: DraftSentence | undefined): FoundElement[] {
  const isEmpty = (element: ElementId): boolean =>
    (element === 'acknowledges' && isTakenBack(sentence, next)) || (!WHOLE.has(element) && isHollow(sentence, element));
  const byElement = new Map<ElementId, FoundElement>();
  for (const sign of sentence.signs) {
    if (sign.hollow || !isElement(sign.sign) || BUILT.has(sign.sign) || !isInPlace(sign, place)) continue;
    if (byElement.has(sign.sign) || isOutdone(sign.sign, sentence, place)) continue;
    byElement.set(sign.sign, {
      ...movedBy(sign, sentence.offset),
      element: sign.sign,
      hollow: isEmpty(sign.sign),
    });
  }
  return [...byElement.values()];
}

/** "Ich verstehe Ihren Ärger. Aber …" */
export const isTakenBack = (sentence: DraftSentence, next: DraftSentence | undefined): boolean =>
  next?.paragraph === sentence.paragraph && shows(next, 'takes-back');

function isInPlace({ place }: FoundSign, { before, after }: BodyPlace): boolean {
  if (place === 'first') return before < IN_PLACE;
  return place !== 'last' || after < IN_PLACE;
}

/** A question for the need, for a choice or for further wishes asks for no facts; "Glad to help!" closes nothing but a reply. */
function isOutdone(element: ElementId, sentence: DraftSentence, { after }: BodyPlace): boolean {
  if (element === 'closing-offer') return after > 0 && isHollow(sentence, element);
  if (element !== 'asks-pointedly') return false;
  // "Which day suits you?" asks for a choice, and for a fact that nothing goes on without.
  const isChoice = shows(sentence, 'choose') && !shows(sentence, 'asks-when');
  return isChoice || shows(sentence, 'asks-need', 'closing-offer', 'call-offered', 'rhetorical');
}

/** A boundary without any offer only shuts the door. */
const withOffers = (said: readonly FoundElement[], clues: ElementClues): FoundElement[] =>
  said.map((one) => (one.element === 'boundary' && !offersAny(clues) ? { ...one, hollow: true } : one));

export const offersAny = ({ parts, commitments }: Pick<ElementClues, 'parts' | 'commitments'>): boolean =>
  commitments.length > 0 || parts.body.some((sentence) => shows(sentence, 'offers', 'goodwill', 'call-offered'));

function builtElements(clues: ElementClues): FoundElement[] {
  const { draft, parts, commitments, customer, helpLines } = clues;
  const lang = parts.body[0]?.lang ?? 'de';
  const read = clues.contentOf(lang);
  const spans: readonly (readonly [ElementId, Span | null])[] = [
    ['restates', customer && findRestated(parts.body, customer, read, commitments)],
    ['answers', customer && findAnswer(parts.body, customer, read, commitments)],
    ['options', findOptions(draft, parts.body)],
    ['what-is-possible', findPossible(parts.body)],
    ['help-line', findHelpLine(parts.body, helpLines)],
    ['personal', findPersonal(parts)],
  ];
  return spans.flatMap(([element, span]) =>
    span ? [{ start: span.start, end: span.end, element, hollow: false }] : [],
  );
}
