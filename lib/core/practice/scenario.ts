/** The shape of a conversation on the practice desk: invented customers, one situation of the playbook each. */
import type { LanguageId } from '../language-id';

/** What makes the customer difficult. Violence and self-harm are left out: they are no exercise for one person alone. */
export const PRACTICE_SITUATIONS = [
  'own-fault',
  'extra-demand',
  'disputed-facts',
  'abuse',
  'threat-leave',
  'threat-legal',
  'threat-public',
  'permanent-demander',
  'delay',
  'question',
] as const;
export type PracticeSituation = (typeof PRACTICE_SITUATIONS)[number];

export interface ScenarioMessage {
  readonly from: 'customer' | 'agent';
  /** Plain text; an empty line separates paragraphs. */
  readonly text: string;
  /** Counted back from the moment the desk is opened, so that the inbox is always of today. */
  readonly hoursAgo: number;
}

export interface Scenario {
  /** Unique over all languages, `<lang>-<words>`; it is part of the page's address. */
  readonly id: string;
  readonly lang: LanguageId;
  /** Where the customer writes from (ISO 3166-1). Swiss texts are spelt with ss. */
  readonly region: 'DE' | 'AT' | 'CH' | 'GB' | 'IE' | 'US' | 'AU';
  readonly situation: PracticeSituation;
  readonly customer: string;
  readonly subject: string;
  /** Oldest first; the last one is the customer's and waits for an answer. */
  readonly messages: readonly ScenarioMessage[];
  /** A tired agent's draft with the usual faults and one promise with a date, to be mended. */
  readonly starter?: string;
}
