/** What happened before with a customer, in words: "Zum zweiten Mal: Beleidigung, zuletzt am 3. November". */
import { i18n } from '#i18n';
import type { CustomerEvent, EventKind } from '@/lib/core/history/customer-event';
import { localDay } from '@/lib/core/local-time';
import type { CustomerView } from '@/lib/core/view/advice';
import type { PanelState } from '@/lib/core/view/panel-state';
import { interfaceLocale } from '../../ui/interface-locale';

type Clock = Pick<PanelState, 'now' | 'zone'>;

const EVENTS = {
  complaint: 'complaint',
  'extra-demand': 'extraDemand',
  abuse: 'abuse',
  boundary: 'boundary',
  'threat-leave': 'threatLeave',
  'threat-legal': 'threatLegal',
  'threat-public': 'threatPublic',
  'threat-violence': 'threatViolence',
} as const satisfies Readonly<Record<EventKind, string>>;

/** The first of them is what one earlier time makes of this one. */
const TIMES = ['second', 'third', 'fourth', 'fifth'] as const;

export function beforeWords({ kind, times, lastDay }: NonNullable<CustomerView['before']>, clock: Clock): string {
  const often = i18n.t(`customer.times.${TIMES[times - 1] ?? 'often'}`);
  const what = i18n.t(`customer.events.${EVENTS[kind]}`);
  if (lastDay === null) return i18n.t('customer.beforeHere', [often, what]);
  return i18n.t('customer.before', [often, what, dayWords(lastDay, clock)]);
}

export const eventWords = ({ kind, day }: CustomerEvent, clock: Clock): string =>
  i18n.t('customer.history.event', [dayWords(day, clock), i18n.t(`customer.events.${EVENTS[kind]}`)]);

/** Which day of the week it was does not matter any more. */
function dayWords(day: string, { now, zone }: Clock): string {
  const thisYear = day.slice(0, 4) === String(localDay(now, zone).year);
  return new Intl.DateTimeFormat(interfaceLocale(), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(!thisYear && { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
}
