/** The shape of a conversation on the practice desk: invented customers, one situation of the playbook each. */
import type { LanguageId } from '../language-id';
import type { PlayId } from '../plays/play';
import { REACTIONS, type Reaction } from './react';

export interface ScenarioMessage {
  readonly from: 'customer' | 'agent';
  /** Plain text; an empty line separates paragraphs. */
  readonly text: string;
  /** Counted back from the moment the desk is opened, so that the inbox is always of today. */
  readonly hoursAgo: number;
}

/**
 * What the customer writes back, by how the reply was taken. A part in brackets quotes the day that the reply promised
 * as `{when}`, and goes where it promised none: "[Gut, {when} also.] Danke."
 */
export type FollowUp = Readonly<Record<Reaction, string>>;

export interface Scenario {
  /** Unique over all languages, `<lang>-<words>`; it is part of the page's address. */
  readonly id: string;
  readonly lang: LanguageId;
  /** Where the customer writes from (ISO 3166-1). Swiss texts are spelt with ss. */
  readonly region: 'DE' | 'AT' | 'CH' | 'GB' | 'IE' | 'US' | 'AU';
  readonly situation: PlayId;
  readonly customer: string;
  readonly subject: string;
  /** Oldest first; the last one is the customer's and waits for an answer. */
  readonly messages: readonly ScenarioMessage[];
  /** A tired agent's draft with the usual faults and one promise with a date, to be mended. */
  readonly starter?: string;
  /** After the first reply and after the second, which ends the exercise. null: nobody plays on with what this is about. */
  readonly followUps: readonly [FollowUp, FollowUp] | null;
}

/** All that the customer may say after the replies. */
export const answersIn = ({ followUps }: Pick<Scenario, 'followUps'>): string[] =>
  (followUps ?? []).flatMap((followUp) => REACTIONS.map((reaction) => followUp[reaction]));

/** Danger to a life: opened on purpose only, without a sample draft, and never played on. */
export const isGrave = ({ situation }: Pick<Scenario, 'situation'>): boolean =>
  situation === 'threat-violence' || situation === 'self-harm';
