/** Finds amounts of money in a text: "80 €", "EUR 80.–", "CHF 1'200.50", "$80.00". */
import type { Span } from '../text/span';

export const CURRENCIES = ['EUR', 'CHF', 'USD', 'GBP'] as const;
export type Currency = (typeof CURRENCIES)[number];

export interface Money extends Span {
  readonly amount: number;
  readonly currency: Currency;
}

const SIGNS: Readonly<Record<Currency, string>> = {
  EUR: '€|EUR|Euros?',
  // "Fr. 27.11." is a Friday.
  CHF: 'CHF|S?Fr\\.(?!\\s?\\d{1,2}\\.\\d{1,2}\\.)|Franken|(?:Swiss )?francs?',
  USD: '\\$|USD|(?:US[- ])?[Dd]ollars?',
  GBP: '£|GBP|[Pp]ounds?|quid',
};
const SIGN = CURRENCIES.map((currency) => `(?<!\\p{L})(?:${SIGNS[currency]})(?!\\p{L})`);
const ANY_SIGN = SIGN.join('|');
// Thousands stand behind a point, a comma, an apostrophe or a narrow space; what has one or two digits, or a dash, behind it are cents.
const NUMBER = "(?:\\d{1,3}(?:[.,'’\\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,](?:\\d{1,2}(?!\\d)|[–—-]{1,2}))?";
const MONEY = new RegExp(
  `(?<before>${ANY_SIGN})\\s?(?<after>${NUMBER})|(?<![\\d.,'’])(?<plain>${NUMBER})\\s?(?<behind>${ANY_SIGN})`,
  'gu',
);
const EACH = CURRENCIES.map((currency) => [currency, new RegExp(`^(?:${SIGNS[currency]})$`, 'u')] as const);

export function findMoney(text: string): Money[] {
  return [...text.matchAll(MONEY)].flatMap((match) => {
    const { before, after, plain, behind } = match.groups ?? {};
    const sign = before ?? behind ?? '';
    const currency = EACH.find(([, pattern]) => pattern.test(sign))?.[0];
    const amount = amountOf(after ?? plain ?? '');
    return currency && Number.isFinite(amount)
      ? [{ start: match.index, end: match.index + match[0].length, amount, currency }]
      : [];
  });
}

function amountOf(written: string): number {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}|[–—-]{1,2}))?$/u.exec(written) ?? [];
  const digits = whole.replace(/\D/g, '');
  return digits === '' ? Number.NaN : Number(`${digits}.${/^\d/.test(cents) ? cents : '0'}`);
}
