/** What a reply that goes out adds to the history of its customer: what their message was, and whether a boundary was set. */
import type { FoundElement } from '../checklist/element';
import { playOf } from '../checklist/play-of';
import { isManner } from '../plays/choose-play';
import type { PlayId } from '../plays/play';
import type { ThreadNotes } from '../plays/thread-notes';
import type { CustomerReading, Mood } from '../situations/customer-reading';
import type { EventKind } from './customer-event';

export interface ReplyClues {
  /** Of the message that is answered; null: there is none, or none that is read. */
  readonly reading: CustomerReading | null;
  readonly notes: Pick<ThreadNotes, 'play'>;
  /** In the reply that was sent. */
  readonly found: readonly FoundElement[];
}

const KIND_OF: Readonly<Partial<Record<PlayId, EventKind>>> = {
  'own-fault': 'complaint',
  'disputed-facts': 'complaint',
  'extra-demand': 'extra-demand',
  'permanent-demander': 'extra-demand',
  'abuse-first': 'abuse',
  'abuse-repeated': 'abuse',
  'threat-leave': 'threat-leave',
  'threat-legal': 'threat-legal',
  'threat-public': 'threat-public',
  'threat-violence': 'threat-violence',
};
const UPSET: ReadonlySet<Mood> = new Set(['annoyed', 'angry', 'insulting']);

export const eventKindOf = (play: PlayId): EventKind | null => KIND_OF[play] ?? null;

/** Nothing at all of a message that speaks of despair: data on health is not kept. */
export function eventsOf({ reading, notes: { play }, found }: ReplyClues): EventKind[] {
  if (reading?.urgent === 'self-harm' || play === 'self-harm') return [];
  const hasBoundary = found.some(({ element, hollow }) => element === 'boundary' && !hollow);
  const kinds = [
    ...matterOf(reading, play),
    ...(isDenied(reading, play) ? [] : [...threatOf(reading, play), ...abuseOf(reading, play)]),
    ...(hasBoundary ? (['boundary'] as const) : []),
  ];
  return [...new Set(kinds)];
}

const isMatter = (play: PlayId): boolean => !isManner(play) && play !== 'ending';

/** Of what a message is about, only the likeliest: a second thought is no fact to keep. */
function matterOf(reading: CustomerReading | null, chosen: PlayId | null): EventKind[] {
  if (chosen && isMatter(chosen)) return kindsOf(chosen);
  const matter = reading?.situations.find((situation) => isMatter(playOf(situation)));
  return matter ? kindsOf(playOf(matter)) : [];
}

/** Insult or threat came first, and the agent says that it is something else altogether. */
function isDenied(reading: CustomerReading | null, chosen: PlayId | null): boolean {
  const read = reading?.situations.map(playOf) ?? [];
  const [first] = read;
  return chosen !== null && isMatter(chosen) && first !== undefined && isManner(first) && !read.includes(chosen);
}

function threatOf(reading: CustomerReading | null, chosen: PlayId | null): EventKind[] {
  if (chosen?.startsWith('threat-')) return kindsOf(chosen);
  return reading?.situations.flatMap((one) => (one.threat ? kindsOf(playOf(one)) : [])) ?? [];
}

/** A choice holds for its whole thread: a calm message in it is no insult for all that. */
function abuseOf(reading: CustomerReading | null, chosen: PlayId | null): EventKind[] {
  if (!reading) return [];
  const isChosen = chosen?.startsWith('abuse-') === true && UPSET.has(reading.mood);
  return reading.abusive || isChosen ? ['abuse'] : [];
}

function kindsOf(play: PlayId): EventKind[] {
  const kind = KIND_OF[play];
  return kind ? [kind] : [];
}
