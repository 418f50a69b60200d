/** What happened before with a customer, in words: "Zum zweiten Mal: Beleidigung, zuletzt am 3. November". */
import { i18n } from '#i18n';
import type { CustomerEvent } from '@/lib/core/history/customer-event';
import { localDay } from '@/lib/core/local-time';
import type { CustomerView } from '@/lib/core/view/advice';
import type { PanelState } from '@/lib/core/view/panel-state';
import { plainDayWords } from '../../dates/plain-day-words';
import { eventName } from '../../ui/event-name';

type Clock = Pick<PanelState, 'now' | 'zone'>;

/** The first of them is what one earlier time makes of this one. */
const TIMES = ['second', 'third', 'fourth', 'fifth'] as const;

export function beforeWords({ kind, times, lastDay }: NonNullable<CustomerView['before']>, clock: Clock): string {
  const often = i18n.t(`customer.times.${TIMES[times - 1] ?? 'often'}`);
  const what = eventName(kind);
  if (lastDay === null) return i18n.t('customer.beforeHere', [often, what]);
  return i18n.t('customer.before', [often, what, dayWords(lastDay, clock)]);
}

export const eventWords = ({ kind, day }: CustomerEvent, clock: Clock): string =>
  i18n.t('customer.history.event', [dayWords(day, clock), eventName(kind)]);

const dayWords = (day: string, { now, zone }: Clock): string => plainDayWords(day, localDay(now, zone).toString());
