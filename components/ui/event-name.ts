/** What is kept of customers, by name: "Beleidigung". */
import { i18n } from '#i18n';
import type { EventKind } from '@/lib/core/history/customer-event';

const KEYS = {
  complaint: 'complaint',
  'extra-demand': 'extraDemand',
  abuse: 'abuse',
  boundary: 'boundary',
  'threat-leave': 'threatLeave',
  'threat-legal': 'threatLegal',
  'threat-public': 'threatPublic',
  'threat-violence': 'threatViolence',
} as const satisfies Readonly<Record<EventKind, string>>;

export const eventName = (kind: EventKind): string => i18n.t(`customer.events.${KEYS[kind]}`);
