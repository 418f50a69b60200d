/** Dates, clock times, ordinals and plain numbers in digits, as a language writes them. */
import type { TimeKnowledge, TimeSymbol } from './time-knowledge';

export interface NumeralPattern {
  readonly pattern: RegExp;
  readonly meaning: (match: RegExpExecArray) => TimeSymbol | null;
}

/** What makes a number a sum, a size or a count. */
const MEASURES =
  '\\s?(?:%|€|\\$|£|°)|\\s?-?(?:Euros?|EUR|CHF|SFr|Franken|Rappen|Cents?|dollars?|pounds?|quid|USD|GBP|Prozent|percent|per cent|' +
  'mm|cm|km|m|kg|g|ml|l|[kKMG]B|[kM]?W|Zoll|inch(?:es)?|Stück|pieces|Personen|people|Grad|degrees|Punkten?|points|units|items|Artikeln?|Mal|times|Seiten|pages)(?![\\p{L}\\d])';

export function numeralPatterns({
  clockWords: { plain, am, pm },
  ordinalMark,
  dateOrder,
}: TimeKnowledge): NumeralPattern[] {
  const suffix = `(?:(${am})|(${pm})|(${plain}))(?![\\p{L}\\d])`;
  const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
  return [
    {
      pattern: sticky('(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)'),
      meaning: ([, year, month, day]) => dateOf(day, month, year),
    },
    {
      pattern: sticky('(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2})(?!\\d))?(?!\\d)'),
      meaning: ([, day, month, year]) => dateOf(day, month, year),
    },
    {
      pattern: sticky('(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])'),
      meaning: ([, first, second, year]) => slashDate(first, second, year, dateOrder),
    },
    {
      pattern: sticky(`(\\d{1,2})(?:[:.h](\\d{2}))?\\s?${suffix}`),
      meaning: ([, hour, minute, isAm, isPm]) => clockOf(hour, minute, isAm, isPm),
    },
    {
      pattern: sticky('(\\d{1,2}):(\\d{2})(?![\\d:])'),
      meaning: ([, hour, minute]) => clockOf(hour, minute, undefined, undefined),
    },
    {
      pattern: sticky(`(\\d{1,2})${ordinalMark}`),
      meaning: ([, value]) =>
        Number(value) >= 1 && Number(value) <= 53 ? { kind: 'ordinal', value: Number(value) } : null,
    },
    {
      pattern: sticky('(20\\d{2})(?![\\d.,:])'),
      meaning: ([, year]) => ({ kind: 'year', year: Number(year) }),
    },
    {
      pattern: sticky(`(\\d{1,2})\\.(\\d{1,2})(?![\\d\\p{L}:%€$£]|[.,]\\d|${MEASURES})`),
      meaning: ([, first, second = '']) => ({
        kind: 'dotted',
        first: Number(first),
        second: Number(second),
        isHour: second.length === 2,
      }),
    },
    // Amounts and long numbers are no times: "1.200", "12,50", "4711".
    {
      pattern: sticky(`(\\d{1,3})(?![\\d\\p{L}:%€$£]|[.,]\\d|${MEASURES})`),
      meaning: ([, value]) => ({ kind: 'number', value: Number(value) }),
    },
    { pattern: sticky('\\d+(?:[.,:/]\\d+)*'), meaning: () => ({ kind: 'other' }) },
  ];
}

function dateOf(day: string | undefined, month: string | undefined, year: string | undefined): TimeSymbol | null {
  const [d, m] = [Number(day), Number(month)];
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return null;
  return { kind: 'date', day: d, month: m, year: year ? fullYear(Number(year)) : null };
}

function slashDate(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: TimeKnowledge['dateOrder'],
): TimeSymbol | null {
  const dayFirst = dateOf(first, second, year);
  const monthFirst = dateOf(second, first, year);
  const [usual, other] = order === 'monthFirst' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const date = usual ?? other;
  if (date?.kind !== 'date') return null;
  // "3/4" is March in one country and April in another.
  const isDoubtful = usual && other && first !== second;
  return { ...date, slashed: true, ...(isDoubtful ? { doubt: 'order' as const } : {}) };
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  isAm: string | undefined,
  isPm: string | undefined,
): TimeSymbol | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 24 || m > 59 || ((isAm || isPm) && h > 12)) return null;
  const hours = isPm && h < 12 ? h + 12 : isAm && h === 12 ? 0 : h;
  return { kind: 'clock', minutes: Math.min(hours * 60 + m, 1439), marked: Boolean(isAm || isPm) || h >= 7 || h === 0 };
}
