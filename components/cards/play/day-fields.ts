/** Fields that want a day, and how a day is written in a reply: "Donnerstag, 26. November". */
import type { LanguageId } from '@/lib/core/language-id';
import { interfaceLocale } from '../../ui/interface-locale';

/** "Datum", "Enddatum", "Tag der nächsten Nachricht", "Liefertag"; "delivery day", "date of letter". No "Ergebnis mit Datum". */
const DAY_FIELD = /^Datum\b|\p{Ll}datum$|\bTag\b|\p{Ll}tag$|\b(?:date|day)\b/u;

export const isDayField = (name: string): boolean => DAY_FIELD.test(name);

/** In the reply's language; the interface's region where both agree, as in `en-US`. */
export function writtenDay(day: string, lang: LanguageId, today: string): string {
  const locale = interfaceLocale();
  const isSame = locale.toLowerCase().split('-')[0] === lang;
  return new Intl.DateTimeFormat(isSame ? locale : DEFAULT_LOCALE[lang], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
}

const DEFAULT_LOCALE: Readonly<Record<LanguageId, string>> = { de: 'de-DE', en: 'en-GB' };
