/** Saves reminders as a calendar file, in the words of the interface. */
import { i18n } from '#i18n';
import type { Reminder, ReminderKind } from '@/lib/core/reminders/reminder';
import { toIcs } from '@/lib/core/reminders/to-ics';
import { saveFile } from '@/lib/platform/save-file';

export function saveCalendar(reminders: readonly Reminder[]): void {
  const text = toIcs(reminders, {
    stamp: Temporal.Now.instant().toString(),
    words: kindWords(),
    // One is handed to a colleague, who must know whom it is about. The whole list lands in calendars that others may see.
    withAddressee: reminders.length === 1,
  });
  saveFile(`tonfall-${Temporal.Now.plainDateISO().toString()}.ics`, 'text/calendar', text);
}

const kindWords = (): Readonly<Record<ReminderKind, string>> => ({
  promise: i18n.t('promises.calendar.promise'),
  conditional: i18n.t('promises.calendar.conditional'),
  expectation: i18n.t('promises.calendar.expectation'),
  confirm: i18n.t('promises.kinds.confirm'),
  rest: i18n.t('promises.kinds.rest'),
});
