/** What a reply should hold: what its play asks for, and where a play only says how something is said, also what that something needs. */
import type { NeededElement, PlayId } from '../plays/play';
import type { Fault } from '../plays/thread-notes';
import type { ElementId } from './element';
import { NEEDED_ELEMENTS } from './needed-elements';
import { REPLY_ORDER } from './reply-order';

export interface NeedClues {
  readonly play: PlayId;
  /** What an insult or a threat is about; null: nothing says it. */
  readonly concern: PlayId | null;
  /** null: it does not matter here, or nobody has said. */
  readonly fault: Fault | null;
}

/** "A complaint that seems malicious is still a complaint": these colour a concern and do not take its place. */
const MANNERS: ReadonlySet<PlayId> = new Set([
  'abuse-first',
  'abuse-repeated',
  'threat-leave',
  'threat-legal',
  'threat-public',
]);
/** What only whoever made the mistake should say, and to a lawyer nobody. */
const AMENDS: readonly ElementId[] = ['takes-responsibility', 'apologises'];
const isAmends = ({ id }: NeededElement): boolean => AMENDS.includes(id);

export function neededFor({ play, concern, fault }: NeedClues): readonly NeededElement[] {
  const own = NEEDED_ELEMENTS[play];
  if (!MANNERS.has(play)) return own;
  const added = mustsOf(concern, fault);
  if (play === 'threat-legal')
    return added
      .filter((one) => !isAmends(one))
      .map(worthAThought)
      .reduce(withElement, own);
  const ours = fault === 'ours' ? AMENDS.map((id) => ({ id, must: true })) : [];
  const all = [...ours, ...added].reduce(withElement, own);
  return fault === 'not-ours' ? all.filter((one) => !isAmends(one)) : all;
}

/** A letter from a lawyer is first confirmed, briefly: what to offer may be left to those who answer it. */
const worthAThought = ({ id }: NeededElement): NeededElement => ({ id, must: false });

/** Whether a mistake is ours no message tells: until the agent does, to own up to it is only worth a thought. */
function mustsOf(concern: PlayId | null, fault: Fault | null): readonly NeededElement[] {
  const musts = concern ? NEEDED_ELEMENTS[concern].filter(({ must }) => must) : [];
  const isUnclear = concern === 'own-fault' && fault !== 'ours';
  return musts.map((one) => (isUnclear && isAmends(one) ? worthAThought(one) : one));
}

/** In the order of a good reply; what is there stays where it is, and once a must is a must. */
function withElement(needed: readonly NeededElement[], added: NeededElement): readonly NeededElement[] {
  const known = needed.find(({ id }) => id === added.id);
  if (known) return known.must || !added.must ? needed : needed.map((one) => (one === known ? added : one));
  const place = REPLY_ORDER.indexOf(added.id);
  const next = needed.findIndex(({ id }) => REPLY_ORDER.indexOf(id) > place);
  return next < 0 ? [...needed, added] : needed.toSpliced(next, 0, added);
}
