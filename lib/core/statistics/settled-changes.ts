/** What a change of reminders means for the agent's own counts: promises set done, and those that are open again. */
import { endOfDay, localDay } from '../local-time';
import type { Reminder } from '../reminders/reminder';
import type { SettledChange } from './add-counts';
import { isoWeekOf } from './week';

type Settled = Omit<SettledChange, 'by'>;

/** What is deleted stays counted. */
export function settledChanges(
  before: readonly Reminder[],
  after: readonly Reminder[],
  zone: string,
): readonly SettledChange[] {
  const known = new Map(before.map((reminder) => [reminder.id, reminder]));
  return after.flatMap((reminder) => {
    const old = known.get(reminder.id);
    if (!old || old.status === reminder.status) return [];
    const [gone, come] = [settled(old, zone), settled(reminder, zone)];
    return [...(gone ? [{ ...gone, by: -1 as const }] : []), ...(come ? [{ ...come, by: 1 as const }] : [])];
  });
}

/** As the footer of the panel counts (kept-count.ts): own promises with a date, kept when done before the end of its day. */
function settled({ kind, status, statusAt, due }: Reminder, zone: string): Settled | null {
  if (status !== 'done' || !due || (kind !== 'promise' && kind !== 'conditional')) return null;
  return {
    week: isoWeekOf(localDay(statusAt, zone).toString()),
    kept: Date.parse(statusAt) < endOfDay(due.to, zone),
  };
}
