/** Chooses the plays that fit a conversation: what the newest message shows, what came before it, and what the agent said. */

import { playOf } from '../checklist/play-of';
import type { CustomerEvent } from '../history/customer-event';
import { daysOf, timesBefore } from '../history/history';
import type { CustomerReading, ShownSituation } from '../situations/customer-reading';
import { orderSituations } from './order-situations';
import type { PlayId } from './play';
import type { Fault, ThreadNotes } from './thread-notes';

export interface Conversation {
  /** Of the newest message; null: there is none, or none that is read. */
  readonly latest: CustomerReading | null;
  /** Of the customer's other messages in the thread. */
  readonly earlier: readonly CustomerReading[];
  /** What is kept of the customer. */
  readonly events: readonly CustomerEvent[];
  readonly notes: Pick<ThreadNotes, 'play' | 'fault'>;
  /** Local day. */
  readonly today: string;
}

export interface ReadPlay {
  readonly id: PlayId;
  /** Of the message; none for the agent's own choice. */
  readonly words: readonly string[];
}

export interface ChosenPlay {
  /** At most two. */
  readonly shown: readonly ReadPlay[];
  readonly current: PlayId;
  readonly isChosen: boolean;
  /** What the message is about, where the current play says only how it is said. */
  readonly concern: PlayId | null;
  /** Whether it matters whose fault it is. */
  readonly asksFault: boolean;
  /** null: it does not matter, or the agent has not said. */
  readonly fault: Fault | null;
}

const MOST_SHOWN = 2;
/** Of one who demands more each time. */
const MANY_DEMANDS = 3;
/** No message tells which of the two it is. */
const COMPLAINTS: ReadonlySet<PlayId> = new Set(['own-fault', 'disputed-facts']);
/** Under these the answer changes what the reply should hold. To a lawyer nobody owns up, in danger nobody asks. */
const FAULT_MATTERS: ReadonlySet<PlayId> = new Set(['abuse-first', 'abuse-repeated', 'threat-leave', 'threat-public']);

/** How something is said, whatever it is about: insults and threats. */
export const isManner = (play: PlayId): boolean =>
  play === 'self-harm' || play.startsWith('abuse-') || play.startsWith('threat-');

export function choosePlay(conversation: Conversation): ChosenPlay {
  const { notes } = conversation;
  const read = readPlays(conversation);
  const current = notes.play ?? read[0]?.id ?? 'other';
  const concern = concernIn(read, conversation.latest);
  const asksFault = isFaultAsked(current, concern, notes.play !== null);
  return {
    shown: shownOf(read, notes.play),
    current,
    isChosen: notes.play !== null,
    concern: isManner(current) ? concern : null,
    asksFault,
    fault: asksFault ? notes.fault : null,
  };
}

/** The second thought of the judge may be faint: a question without one in the message is none. */
function concernIn(read: readonly ReadPlay[], latest: CustomerReading | null): PlayId | null {
  const asks = (latest?.questions.length ?? 0) > 0;
  return read.find(({ id }) => !isManner(id) && (id !== 'question' || asks))?.id ?? null;
}

/** A play that the agent chose stays beside what was read, so that one click leads back; choosing between the two moves neither. */
function shownOf(read: readonly ReadPlay[], chosen: PlayId | null): readonly ReadPlay[] {
  const two = read.slice(0, MOST_SHOWN);
  if (!chosen || two.some(({ id }) => id === chosen)) return two;
  return [{ id: chosen, words: [] }, ...two].slice(0, MOST_SHOWN);
}

/** The most urgent first; then the likelier one. */
function readPlays(conversation: Conversation): readonly ReadPlay[] {
  const { latest } = conversation;
  if (!latest) return [];
  const situations = orderSituations(latest.situations);
  const read = situations.map((situation) => ({
    id: playFor(situation, conversation),
    words: situation.words.map(({ text }) => text),
  }));
  return onlyOnce(withRepeatedAbuse(read, conversation));
}

/** Two sides of one complaint are one play once the agent has said whose fault it is. */
function onlyOnce(read: readonly ReadPlay[]): readonly ReadPlay[] {
  const byId = new Map<PlayId, ReadPlay>();
  for (const { id, words } of read)
    byId.set(id, { id, words: [...new Set([...(byId.get(id)?.words ?? []), ...words])] });
  return [...byId.values()];
}

function playFor(situation: ShownSituation, { events, notes: { fault } }: Conversation): PlayId {
  const play = playOf(situation);
  if (COMPLAINTS.has(play) && fault) return fault === 'ours' ? 'own-fault' : 'disputed-facts';
  const isMany = daysOf(events, ['extra-demand']).length >= MANY_DEMANDS;
  return play === 'extra-demand' && isMany ? 'permanent-demander' : play;
}

/** Only danger to a life comes before it, even where the message is likelier about something else. */
function withRepeatedAbuse(read: readonly ReadPlay[], conversation: Conversation): readonly ReadPlay[] {
  const { latest } = conversation;
  if (!latest || !isAbuseRepeated(conversation)) return read;
  const first = read.find(({ id }) => id === 'abuse-first');
  const others = read.filter((one) => one !== first);
  const urgent = others.filter(({ id }) => id === 'self-harm' || id === 'threat-violence');
  const { mood, moodWords } = latest;
  const repeated: ReadPlay = { id: 'abuse-repeated', words: first?.words ?? (mood === 'insulting' ? moodWords : []) };
  return [...urgent, repeated, ...others.filter((one) => !urgent.includes(one))];
}

/** Abusive now, and in an earlier message of the thread, or on an earlier day. */
function isAbuseRepeated({ latest, earlier, events, today }: Conversation): boolean {
  if (!latest?.abusive) return false;
  return earlier.some(({ abusive }) => abusive) || timesBefore(events, ['abuse', 'boundary'], today).times > 0;
}

function isFaultAsked(current: PlayId, concern: PlayId | null, isChosen: boolean): boolean {
  // Who chose one of the two has answered.
  if (COMPLAINTS.has(current)) return !isChosen;
  if (!FAULT_MATTERS.has(current)) return false;
  return concern ? COMPLAINTS.has(concern) : current.startsWith('abuse-');
}
