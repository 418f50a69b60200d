/** Finds promises by whom they were made to and by their words. */
import type { Reminder } from '@/lib/core/reminders/reminder';
import { reminderName } from './reminder-words';

/** Fewer are found faster by looking. */
export const SEARCH_FROM = 9;

/** Every word of the query must occur. */
export function searchReminders(reminders: readonly Reminder[], query: string): readonly Reminder[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return reminders;
  return reminders.filter((reminder) => {
    const text = `${reminder.addressee ?? ''} ${reminderName(reminder)}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
