/** Writes reminders as a calendar file (RFC 5545), for a colleague or another calendar. Says nothing about the customer unless asked. */
import type { Due } from '../commitments/commitment';
import { writtenDate } from '../local-time';
import type { Reminder, ReminderKind } from './reminder';

export interface CalendarOptions {
  /** The instant at which the file is made. */
  readonly stamp: string;
  /** What each kind is called; stands before the words of the promise, and alone where there are none. */
  readonly words: Readonly<Record<ReminderKind, string>>;
  readonly withAddressee: boolean;
}

/** Reminders without a date have no place in a calendar and are left out. */
export function toIcs(reminders: readonly Reminder[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tonfall//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => (reminder.due ? eventLines(reminder, reminder.due, options) : [])),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(reminder: Reminder, due: Due, options: CalendarOptions): string[] {
  const isTimed = due.precision === 'minute' || due.precision === 'part';
  const summary = escaped(summaryOf(reminder, options));
  const moves = reminder.history.filter(({ what }) => what === 'moved').length;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(reminder.id)}@tonfall`,
    `DTSTAMP:${utc(Date.parse(options.stamp))}`,
    `SEQUENCE:${moves}`,
    ...(isTimed ? timedLines(due) : allDayLines(due)),
    `SUMMARY:${summary}`,
    `URL:${address(reminder.threadUrl)}`,
    'CLASS:PRIVATE',
    ...(isTimed ? alarmLines(summary) : []),
    'END:VEVENT',
  ];
}

/** Calendars hide or refuse events without length. Milliseconds. */
const SHORTEST_MS = 15 * 60_000;

function timedLines(due: Due): string[] {
  const from = Date.parse(due.from);
  return [`DTSTART:${utc(from)}`, `DTEND:${utc(Math.max(Date.parse(due.to), from + SHORTEST_MS))}`];
}

/** The end of an all-day event is the day after its last; a promise blocks nobody's day. */
function allDayLines({ from, to }: Due): string[] {
  const end = writtenDate(to).add({ days: 1 }).toString();
  return [`DTSTART;VALUE=DATE:${basic(from.slice(0, 10))}`, `DTEND;VALUE=DATE:${basic(end)}`, 'TRANSP:TRANSPARENT'];
}

const alarmLines = (summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${summary}`,
  'TRIGGER:-PT15M',
  'END:VALARM',
];

function summaryOf({ kind, quote, addressee }: Reminder, { words, withAddressee }: CalendarOptions): string {
  const name = withAddressee && addressee ? ` (${addressee})` : '';
  const said = withAddressee || !addressee ? quote : withoutName(quote, addressee);
  return said === '' ? `${words[kind]}${name}` : `${words[kind]}${name}: ${said}`;
}

/** The promise itself may name the customer: "Ich rufe Sie morgen an, Frau Keller". Lower-case words are no names. */
function withoutName(quote: string, addressee: string): string {
  const names = new Set(addressee.toLowerCase().match(/\p{L}{3,}/gu));
  return quote.replace(/\p{L}+/gu, (word) =>
    names.has(word.toLowerCase()) && word[0] !== word[0]?.toLowerCase() ? '…' : word,
  );
}

const basic = (written: string): string => written.replace(/[-:]/g, '');

const utc = (moment: number): string => basic(`${new Date(moment).toISOString().slice(0, 19)}Z`);

/** Other control characters may not stand in a calendar at all. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** An address is written as it is, so what could end its line is encoded. */
const address = (url: string): string => url.toWellFormed().replace(/[\p{Cc}\p{Z}]/gu, encodeURIComponent);

const MOST_OCTETS = 75;
const MOST_OCTETS_A_UNIT = 3;

/** Long lines go on in the next, after a blank; no character is cut in two. */
function folded(line: string): string {
  if (line.length * MOST_OCTETS_A_UNIT <= MOST_OCTETS) return line;
  let text = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += char;
    octets += size;
  }
  return text;
}

/** In UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
