/** Times as a mailbox shows them, in the language of the interface. */
import { interfaceLocale } from '@/components/ui/interface-locale';

const format = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(interfaceLocale(), options).format(at);

const timeOf = (at: Date): string => format(at, { hour: '2-digit', minute: '2-digit' });

/** "Montag, 23. November, 10:12". */
export const formatFull = (at: Date): string =>
  `${format(at, { weekday: 'long', day: 'numeric', month: 'long' })}, ${timeOf(at)}`;

/** The time for today's messages, the day for older ones. */
export const formatBrief = (at: Date, now: Date): string =>
  at.toDateString() === now.toDateString() ? timeOf(at) : format(at, { day: 'numeric', month: 'short' });
