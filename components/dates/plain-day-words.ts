/** A day without its weekday, for what lies in the past: "3. November", "3. November 2025". */
import { interfaceLocale } from '../ui/interface-locale';

/** Both are local days, `2026-11-03`. The year is said where it is not this one. */
export function plainDayWords(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(interfaceLocale(), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(!sameYear && { year: 'numeric' }),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
