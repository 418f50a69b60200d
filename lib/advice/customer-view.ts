/** What the panel says of the customer: the concern, the mood, the plays that fit, and which time it is. */
import { playOf } from '@/lib/core/checklist/play-of';
import type { EventKind } from '@/lib/core/history/customer-event';
import { eventKindOf, eventsOf } from '@/lib/core/history/events-of';
import { timesBefore } from '@/lib/core/history/history';
import type { LanguageId } from '@/lib/core/language-id';
import type { ChosenPlay } from '@/lib/core/plays/choose-play';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import type { CustomerView } from '@/lib/core/view/advice';
import { PLAYBOOK } from '@/lib/languages/playbook';
import type { AdviceInput } from './advice-input';
import type { ReadThread } from './read-conversation';

/** null: the page shows no message of the customer. */
export function customerView(
  input: AdviceInput,
  thread: ReadThread,
  chosen: ChosenPlay,
  uiLang: LanguageId,
): CustomerView | null {
  if (thread.text === null) return null;
  const { latest } = thread;
  return {
    concern: latest?.concern?.text ?? null,
    mood: latest?.mood ?? 'calm',
    moodWords: latest?.moodWords ?? [],
    shown: chosen.shown.map(({ id, words }) => ({ id, words, name: PLAYBOOK[uiLang].plays[id].name })),
    asksFault: chosen.asksFault,
    fault: chosen.fault,
    before: beforeOf(input, thread, chosen),
    events: input.events,
    asksHistory: isHistoryAsked(input, thread),
  };
}

function beforeOf({ events, today }: AdviceInput, { earlier }: ReadThread, chosen: ChosenPlay): CustomerView['before'] {
  const kind = eventKindOf(chosen.current);
  if (!kind) return null;
  const { times, lastDay } = timesBefore(events, [kind], today);
  // What was answered in this thread may be kept already: the same message is not counted twice.
  const most = Math.max(times, timesInThread(earlier, kind));
  return most === 0 ? null : { kind, times: most, lastDay };
}

/** Several messages about one complaint or one wish are no second time; an insult or a threat is. */
function timesInThread(earlier: readonly CustomerReading[], kind: EventKind): number {
  if (kind === 'abuse') return earlier.filter(({ abusive }) => abusive).length;
  if (!kind.startsWith('threat-')) return 0;
  return earlier.filter(({ situations }) => situations.some((one) => one.threat && playOf(one) === kind)).length;
}

/** More than one wish after the other: in this thread, since nothing else is known yet. */
const MANY_DEMANDS = 3;

/** Once insults, threats or a third wish are met; of despair nothing is ever kept, so nothing is asked. */
function isHistoryAsked({ history, draft, notes }: AdviceInput, { latest, earlier }: ReadThread): boolean {
  if (history !== 'ask' || draft.customer.key === null) return false;
  const kinds = eventsOf({ reading: latest, notes, found: [] });
  return kinds.some(
    (kind) =>
      kind === 'abuse' ||
      kind.startsWith('threat-') ||
      (kind === 'extra-demand' && isMany(latest ? [...earlier, latest] : earlier)),
  );
}

function isMany(readings: readonly CustomerReading[]): boolean {
  const wishes = readings.filter(({ situations }) => situations.some(({ id }) => id === 'extra-demand'));
  return wishes.length >= MANY_DEMANDS || (readings.at(-1)?.situations.some(({ permanent }) => permanent) ?? false);
}
