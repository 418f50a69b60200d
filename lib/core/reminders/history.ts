/** What happened to a reminder, in a list that cannot grow without end. */
import { HISTORY_LIMIT, type ReminderEvent } from './reminder';

type What = ReminderEvent['what'];

/** How it began and how often it was moved is what calendars count by, so that is forgotten last. */
const LASTING: readonly What[] = ['made', 'moved'];

export function withEvent(history: readonly ReminderEvent[], what: What, at: string): readonly ReminderEvent[] {
  if (history.length < HISTORY_LIMIT) return [...history, { at, what }];
  const passing = history.findIndex((event) => !LASTING.includes(event.what));
  const forgotten = passing >= 0 ? passing : 1;
  return [...history.filter((_, n) => n !== forgotten), { at, what }];
}
