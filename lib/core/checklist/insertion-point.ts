/** Where the sentence of a missing element belongs: behind what a good reply says before it, at the edge of a sentence. */
import type { NeededElement } from '../plays/play';
import type { Span } from '../text/span';
import type { DraftParts, DraftSentence } from './draft-parts';
import { ELEMENTS, type ElementId, type FoundElement } from './element';

/** `lead` and `trail` part the new sentence from what stands around it. */
export interface InsertionPoint {
  readonly at: number;
  readonly lead: '' | ' ' | '\n' | '\n\n';
  readonly trail: '' | ' ' | '\n' | '\n\n';
}

/** How a reply goes on, for elements that the play does not name. */
const USUAL_ORDER: readonly ElementId[] = [
  'answers',
  'acknowledges',
  'restates',
  'takes-responsibility',
  'apologises',
  'help-line',
  'reason',
  'what-is-possible',
  'boundary',
  'next-step',
  'goodwill',
  'options',
  'asks-need',
  'asks-pointedly',
  'own-date',
  'end-date',
  'call-offered',
  'written-record',
  'closing-offer',
];

export function insertionPoint(
  element: ElementId,
  { greeting, body, signOff }: DraftParts,
  found: readonly FoundElement[],
  needed: readonly NeededElement[],
): InsertionPoint {
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return betweenEdges(greeting.at(-1), signOff[0]);
  if (element === 'closing-offer') return { at: last.end, lead: '\n\n', trail: '' };
  const order = orderFor(element, needed);
  const place = order.indexOf(element);
  const sentenceOf = (id: ElementId): DraftSentence | undefined => sentenceHolding(body, found, id);
  const before = order.slice(0, place).flatMap((id) => sentenceOf(id) ?? []);
  const previous = before.reduce<DraftSentence | null>((a, b) => (a && a.start > b.start ? a : b), null);
  const next = order
    .slice(place + 1)
    .flatMap((id) => sentenceOf(id) ?? [])
    .find((sentence) => !previous || sentence.start > previous.start);
  if (previous && previous !== last) return behind(previous);
  if (previous) return { at: last.end, lead: ' ', trail: '' };
  return next && next !== first ? inFrontOf(next, body) : { at: first.start, lead: '', trail: ' ' };
}

function orderFor(element: ElementId, needed: readonly NeededElement[]): readonly ElementId[] {
  const ids = needed.map(({ id }) => id);
  if (ids.includes(element)) return ids;
  return USUAL_ORDER.includes(element) ? USUAL_ORDER : ELEMENTS;
}

function sentenceHolding(
  body: readonly DraftSentence[],
  found: readonly FoundElement[],
  id: ElementId,
): DraftSentence | undefined {
  const spans: readonly Span[] = found.filter(({ element, hollow }) => element === id && !hollow);
  return body.findLast(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
}

const behind = ({ end }: DraftSentence): InsertionPoint => ({ at: end, lead: ' ', trail: '' });

/** In front of a sentence in the middle of a paragraph is behind the one before it. */
function inFrontOf(sentence: DraftSentence, body: readonly DraftSentence[]): InsertionPoint {
  const before = body[body.indexOf(sentence) - 1];
  if (before && before.paragraph === sentence.paragraph) return behind(before);
  return { at: sentence.start, lead: '', trail: ' ' };
}

/** Nothing is written yet: between greeting and sign-off. */
function betweenEdges(greeting: DraftSentence | undefined, signOff: DraftSentence | undefined): InsertionPoint {
  if (greeting) return { at: greeting.end, lead: '\n\n', trail: '' };
  return signOff ? { at: signOff.start, lead: '', trail: '\n\n' } : { at: 0, lead: '', trail: '' };
}
