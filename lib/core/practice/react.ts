/** How a practice customer takes a reply. A sharp word weighs more than any step; a step with the concern seen calms. */
import type { ElementId } from '../checklist/element';
import type { Label } from '../labels';
import { datedPromise, elementsIn, type ReplyReading } from './reply-reading';

export const REACTIONS = ['calmer', 'waiting', 'sharper'] as const;
export type Reaction = (typeof REACTIONS)[number];

export type ReactionReason =
  | { readonly kind: 'wording'; readonly label: Label; readonly quote: string }
  | { readonly kind: 'canned' | 'unanswered' | 'concern-unseen' | 'no-step' }
  | { readonly kind: 'concern-seen' | 'step' | 'date' | 'answered' };

export interface Reacted {
  readonly reaction: Reaction;
  /** In the order of their weight; never empty. */
  readonly reasons: readonly ReactionReason[];
}

/** What sharpens by itself, the gravest first. */
const SHARP: readonly Label[] = ['hostile', 'lecturing', 'dismissive'];
const SEES: readonly ElementId[] = ['acknowledges', 'restates', 'takes-responsibility', 'apologises', 'answers'];
const MOVES: readonly ElementId[] = ['next-step', 'own-date', 'call-offered', 'help-line'];
/** These move things only where the play asks for them. */
const MOVES_IF_NEEDED: readonly ElementId[] = ['answers', 'options', 'what-is-possible', 'end-date', 'asks-pointedly'];

export function reactTo(reading: ReplyReading): Reacted {
  const sharp = SHARP.flatMap((label) => wordingOf(reading, label));
  if (sharp.length > 0) return { reaction: 'sharper', reasons: sharp };

  const seen = seesConcern(reading);
  const moved = movesOn(reading);
  const dated = datedPromise(reading) !== null;
  const isOpen = reading.questions.some(({ state }) => state === 'missing');
  if (!moved && reading.findings.some(({ label }) => label === 'robotic'))
    return { reaction: 'sharper', reasons: [{ kind: 'canned' }] };
  if (!moved && isOpen) return { reaction: 'sharper', reasons: [{ kind: 'unanswered' }] };

  const passedOn = wordingOf(reading, 'handoff');
  const lacks: readonly ReactionReason[] = [
    ...passedOn,
    ...when(!seen && !needs(reading, 'answers'), 'concern-unseen'),
    ...when(!moved && waitsForStep(reading), 'no-step'),
    // Whoever names the day of the answer has not left a question alone; where the answer is all, it is still to come.
    ...when(needs(reading, 'answers') ? !seen || (isOpen && !dated) : isOpen && !dated, 'unanswered'),
  ];
  if (lacks.length > 0) return { reaction: 'waiting', reasons: lacks };
  const isAnswered = needs(reading, 'answers');
  return {
    reaction: 'calmer',
    reasons: [
      ...when(isAnswered, 'answered'),
      ...when(!isAnswered, 'concern-seen'),
      ...[stepOf(dated, isAnswered)].flat(),
    ],
  };
}

const stepOf = (dated: boolean, isAnswered: boolean): readonly ReactionReason[] =>
  dated ? [{ kind: 'date' }] : when(!isAnswered, 'step');

/** Some plays, such as a parting, ask for no word on the concern. */
function seesConcern(reading: ReplyReading): boolean {
  const has = elementsIn(reading);
  const isAsked = reading.needed.some(({ id, must }) => must && SEES.includes(id));
  return !isAsked || SEES.some((id) => has.has(id));
}

function movesOn(reading: ReplyReading): boolean {
  const has = elementsIn(reading);
  const counted = [...MOVES, ...MOVES_IF_NEEDED.filter((id) => needs(reading, id))];
  return datedPromise(reading) !== null || counted.some((id) => has.has(id));
}

/** Some concerns, such as praise, wait for nothing. */
const waitsForStep = (reading: ReplyReading): boolean =>
  [...MOVES, ...MOVES_IF_NEEDED].some((id) => needs(reading, id));

const needs = ({ needed }: ReplyReading, id: ElementId): boolean =>
  needed.some((element) => element.id === id && element.must);

const wordingOf = ({ findings }: ReplyReading, wanted: Label): ReactionReason[] =>
  findings
    .filter(({ label }) => label === wanted)
    .map(({ label, actual }) => ({ kind: 'wording', label, quote: actual }));

type PlainReason = Exclude<ReactionReason['kind'], 'wording'>;

const when = (isTrue: boolean, kind: PlainReason): readonly ReactionReason[] => (isTrue ? [{ kind }] : []);
