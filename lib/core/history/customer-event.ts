/** What is kept of a customer: days and kinds, never words, names or addresses. Plain data. */

/** Nothing of despair is kept: that would be data on health. */
export const EVENT_KINDS = [
  'complaint',
  'extra-demand',
  'abuse',
  'boundary',
  'threat-leave',
  'threat-legal',
  'threat-public',
  'threat-violence',
] as const;
/** `boundary`: the agent asked for a matter-of-fact tone. */
export type EventKind = (typeof EVENT_KINDS)[number];

export interface CustomerEvent {
  readonly kind: EventKind;
  /** Local day, `2026-11-24`. */
  readonly day: string;
}

/** By the keyed hash of what names the customer on their host. */
export type History = Readonly<Record<string, readonly CustomerEvent[]>>;
