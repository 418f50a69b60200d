/** The due time that a reminder gets when the agent moves it. */
import type { Due } from '../commitments/commitment';
import { localTime } from '../local-time';
import { dueAt, dueOnDay } from './due-on-day';
import type { MoveTarget } from './reminder';
import type { ReminderContext } from './reminder-context';

export function movedDue(
  target: MoveTarget,
  due: Due | null,
  { now, zone, policy }: Pick<ReminderContext, 'now' | 'zone' | 'policy'>,
): Due {
  const local = localTime(now, zone);
  const onDay = (day: Temporal.PlainDate | string): Due => dueOnDay(day.toString(), zone, policy.workingHours);
  switch (target.kind) {
    case 'hour':
      return dueAt(anHourOn(local, due));
    case 'tomorrow':
      return onDay(local.toPlainDate().add({ days: 1 }));
    case 'monday':
      return onDay(local.toPlainDate().add({ days: 8 - local.dayOfWeek }));
    case 'day':
      return onDay(target.day);
    case 'at':
      return dueAt(Temporal.PlainDateTime.from(target.at).round('minute').toZonedDateTime(zone));
  }
}

/** From now, or from the time it is due if that is still to come. A day is due from its morning on: its evening plus one is no help. */
function anHourOn(local: Temporal.ZonedDateTime, due: Due | null): Temporal.ZonedDateTime {
  const start = due && Temporal.Instant.from(due.precision === 'minute' ? due.to : due.from);
  const base = start && Temporal.Instant.compare(start, local.toInstant()) > 0 ? start : local.toInstant();
  return base
    .add({ hours: 1 })
    .toZonedDateTimeISO(local.timeZoneId)
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' });
}
