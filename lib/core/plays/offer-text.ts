/** Makes a text of the playbook fit a draft: its Sie or du, its spelling, the customer's name; and finds the fields that are still open in one. */
import { capitalised, renderSuggestion } from '../rules/render-suggestion';
import type { Style } from '../text/address';
import type { OfferedText, OpenField } from '../view/advice';
import type { ModelText } from './play';

/** A few words; longer ones between « and » are a quotation. */
const FIELD = /«([^«»\n]{1,40})»/g;
/** How team lists name the customer. The playbook's own «Name» is a colleague, a lead or the agent: who that is nobody knows but the agent. */
const CUSTOMER_FIELDS: ReadonlySet<string> = new Set([
  'kunde',
  'kundin',
  'kundenname',
  'name der kundin',
  'name des kunden',
  'customer',
  'customer name',
  "customer's name",
]);

export interface OfferPlace {
  readonly style: Style;
  /** As the host shows it: "Petra Keller", also an address; null where it does not tell. */
  readonly addressee: string | null;
}

export function offerText(
  { id, name, kind, text }: ModelText,
  { style, addressee }: OfferPlace,
  isTeams: boolean,
): OfferedText {
  const rendered = renderSuggestion(text, { style, opensSentence: true, slot: () => null }) ?? '';
  const customer = addressee && !addressee.includes('@') ? addressee : null;
  const known = customer
    ? Object.fromEntries(
        fieldsOf(rendered)
          .filter(isCustomer)
          .map((field) => [field, customer]),
      )
    : {};
  const own = filledIn(rendered, known);
  return { id, name, kind, text: own, fields: fieldsOf(own), isTeams };
}

const isCustomer = (field: string): boolean => CUSTOMER_FIELDS.has(field.toLowerCase());

/** Each once, in their order. */
const fieldsOf = (text: string): string[] => [...new Set([...text.matchAll(FIELD)].map(([, name]) => name ?? ''))];

/** Fields without words stay open. */
export function filledIn(text: string, fields: Readonly<Record<string, string>>): string {
  return text.replace(FIELD, (open, name: string, at: number) => {
    const words = Object.hasOwn(fields, name) ? fields[name]?.trim() : '';
    if (!words) return open;
    return opensSentence(text, at) ? capitalised(words) : words;
  });
}

const opensSentence = (text: string, at: number): boolean =>
  /^$|[.!?]\s+$|\n$/.test(text.slice(Math.max(0, at - 3), at));

/** Writers in Switzerland quote with « and »: only names that a text uses are fields. */
export function openFieldsIn(draft: string, names: ReadonlySet<string>): OpenField[] {
  return [...draft.matchAll(FIELD)].flatMap(({ 0: field, 1: name = '', index }) =>
    names.has(name) ? [{ start: index, end: index + field.length, name }] : [],
  );
}

/** The names of all fields in these texts, as either spelling writes them. */
export const fieldNamesIn = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set([...texts].flatMap((text) => fieldsOf(text).flatMap((name) => [name, name.replaceAll('ß', 'ss')])));
