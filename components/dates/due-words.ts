/** Dates as people say them: "Fr, 27. November, 14 Uhr". */
import { i18n } from '#i18n';
import type { Due } from '@/lib/core/commitments/commitment';
import { interfaceLocale } from '../ui/interface-locale';

/** `today` is `2026-11-21`. With `near`, days around today are called by name. */
interface DueWordsOptions {
  readonly today: string;
  readonly near?: boolean;
}

export function dueWords(due: Due, { today, near = false }: DueWordsOptions): string {
  const from = wallClock(due.from);
  const to = wallClock(due.to);
  if (due.precision === 'month') return monthWords(to, today);
  const sameDay = due.from.slice(0, 10) === due.to.slice(0, 10);
  if (!sameDay) return rangeWords(from, to, today);
  const day = (near && nearDay(due.to.slice(0, 10), today)) || dayWords(to, today);
  if (due.precision === 'day' || due.precision === 'week') return day;
  return i18n.t('dates.dayAndTime', [day, timeWords(from, to)]);
}

/** A bare calendar day, `2026-11-27`. */
export const calendarDayWords = (day: string, { today }: Pick<DueWordsOptions, 'today'>): string =>
  dayWords(wallClock(`${day}T00:00:00`), today);

/** The wall clock of a due date, put into UTC so that no zone moves it while it is formatted. */
const wallClock = (at: string): Date => new Date(`${at.slice(0, 19)}Z`);

function nearDay(day: string, today: string): string | null {
  const distance = Temporal.PlainDate.from(today).until(day).days;
  if (distance === 0) return i18n.t('dates.today');
  if (distance === 1) return i18n.t('dates.tomorrow');
  return distance === -1 ? i18n.t('dates.yesterday') : null;
}

const yearOption = (date: Date, today: string): Intl.DateTimeFormatOptions =>
  date.getUTCFullYear() === Number(today.slice(0, 4)) ? {} : { year: 'numeric' };

const dayFormat = (date: Date, today: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(interfaceLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...yearOption(date, today),
  });

const dayWords = (date: Date, today: string): string => spoken(dayFormat(date, today).formatToParts(date));

const rangeWords = (from: Date, to: Date, today: string): string =>
  spoken(dayFormat(to, today).formatRangeToParts(from, to));

const monthWords = (date: Date, today: string): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { month: 'long', timeZone: 'UTC', ...yearOption(date, today) }).format(
    date,
  );

/** German abbreviates "Fr."; the point is only noise here. */
const spoken = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ type, value }) => (type === 'weekday' ? value.replace(/\.$/, '') : value)).join('');

function timeWords(from: Date, to: Date): string {
  const wholeHours = from.getUTCMinutes() === 0 && to.getUTCMinutes() === 0;
  const hours = new Intl.DateTimeFormat(interfaceLocale(), { hour: 'numeric', timeZone: 'UTC' });
  // "14 Uhr" and "2 pm" say what they are, a bare "14" does not.
  if (wholeHours && hours.formatToParts(to).length > 1)
    return partsBetween(hours, from, to)
      .map(({ type, value }) => (type === 'hour' ? value.replace(/^0/, '') : value))
      .join('');
  const clock = new Intl.DateTimeFormat(interfaceLocale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const text = partsBetween(clock, from, to)
    .map(({ value }) => value)
    .join('');
  return text.includes('Uhr') ? text : i18n.t('dates.clock', [text]);
}

const partsBetween = (format: Intl.DateTimeFormat, from: Date, to: Date): readonly Intl.DateTimeFormatPart[] =>
  from < to ? format.formatRangeToParts(from, to) : format.formatToParts(to);
