/** Weeks as people name them, by their days: "23.–29. Nov.", "28. September – 29. November". */
import { interfaceLocale } from '@/components/ui/interface-locale';
import { mondayOf } from '@/lib/core/statistics/week';

/** An ISO week, `2026-W48`. */
export const weekWords = (week: string): string => range(week, week, 'short');

/** From the beginning of the first week to the end of the last. */
export const weeksWords = (first: string, last: string): string => range(first, last, 'long');

function range(first: string, last: string, month: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(interfaceLocale(), { day: 'numeric', month, timeZone: 'UTC' });
  return format.formatRange(dateOf(mondayOf(first)), dateOf(mondayOf(last).add({ days: 6 })));
}

const dateOf = (day: Temporal.PlainDate): Date => new Date(`${day}T00:00:00Z`);
