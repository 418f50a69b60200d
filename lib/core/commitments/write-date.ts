/** Writes a date the way a country does: "Freitag, 27. November", "Friday, November 27". */
import { localDay } from '../local-time';
import type { DueContext } from './commitment';
import type { DateWords } from './date-words';

/** A date further off names its year. */
const MAX_DAYS_WITHOUT_YEAR = 300;

export type DateForm = 'full' | 'short' | 'subject' | 'month';

export function writeDate(date: Temporal.PlainDate, form: DateForm, context: DueContext, words: DateWords): string {
  const country = context.region?.slice(0, 2) ?? '';
  const name = words.months[date.month - 1] ?? '';
  const month = words.monthsOf[country]?.[name] ?? name;
  const forms = words.formsOf[country] ?? words.forms;
  const today = localDay(context.now, context.zone);
  const year = today.until(date).days > MAX_DAYS_WITHOUT_YEAR ? forms.year.replace('{year}', String(date.year)) : '';
  const pattern = form === 'month' ? '{month}' : forms[form];
  return `${pattern
    .replace('{weekday}', words.weekdays[date.dayOfWeek - 1] ?? '')
    .replace('{day}', String(date.day))
    .replace('{month}', month)}${year}`;
}
