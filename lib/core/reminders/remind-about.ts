/** Reminders that no promise made: confirm in writing what was said on the phone; read a heated reply again. */
import type { Due } from '../commitments/commitment';
import { addWorkingDays, isWorkingDay } from '../commitments/working-days';
import { localTime } from '../local-time';
import { dueAt, dueOnDay, zoned } from './due-on-day';
import { newReminder, type ReminderPlace } from './make-reminders';
import type { Reminder } from './reminder';
import type { ReminderContext } from './reminder-context';

const REST = { minutes: 10 };

/** `sendId` takes it back, as that of a sending does. */
export function remindAbout(
  what: 'confirm' | 'rest',
  place: ReminderPlace,
  { id, sendId }: { readonly id: string; readonly sendId: string },
  context: ReminderContext,
): Reminder {
  const due = what === 'rest' ? restDue(context) : confirmDue(context);
  return { ...newReminder(id, sendId, place, context.now), kind: what, due };
}

const restDue = ({ now, zone }: ReminderContext): Due => dueAt(localTime(now, zone).add(REST));

/** Before closing today; when that is over, on the next working day. */
function confirmDue({ now, zone, policy: { workingHours, region } }: ReminderContext): Due {
  const local = localTime(now, zone);
  const today = local.toPlainDate();
  const closing = zoned(today.toString(), workingHours[1], zone);
  if (isWorkingDay(today, region) && Temporal.ZonedDateTime.compare(local, closing) < 0) return dueAt(closing);
  return dueOnDay(addWorkingDays(today, 1, region).toString(), zone, workingHours);
}
