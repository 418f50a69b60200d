/** Where the sentence of a missing element belongs: behind what a good reply says before it, at the edge of a sentence. */
import type { NeededElement } from '../plays/play';
import type { Span } from '../text/span';
import type { DraftParts, DraftSentence } from './draft-parts';
import type { ElementId, FoundElement } from './element';
import { REPLY_ORDER } from './reply-order';

/** `lead` and `trail` part the new sentence from what stands around it. */
export interface InsertionPoint {
  readonly at: number;
  readonly lead: '' | ' ' | '\n' | '\n\n';
  readonly trail: '' | ' ' | '\n' | '\n\n';
}

/** What a reply begins with, where nothing else says what comes before and after. */
const OPENERS: ReadonlySet<ElementId> = new Set([
  'answers',
  'acknowledges',
  'restates',
  'takes-responsibility',
  'apologises',
  'help-line',
]);

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
  if (next && next !== first) return inFrontOf(next, body);
  return next || OPENERS.has(element)
    ? { at: first.start, lead: '', trail: ' ' }
    : { at: last.end, lead: ' ', trail: '' };
}

/** That of the play; for what it does not name, that of any good reply. */
function orderFor(element: ElementId, needed: readonly NeededElement[]): readonly ElementId[] {
  const ids = needed.map(({ id }) => id);
  if (ids.includes(element)) return ids;
  return REPLY_ORDER;
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
