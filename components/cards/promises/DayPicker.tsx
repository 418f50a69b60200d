/** Another day for a promise in the draft: two that are asked for most, or any. */
import type { ReactElement } from 'react';
import { i18n } from '#i18n';
import { DayForm } from './DayForm';
import { isTomorrowOffered } from './near-days';

interface DayPickerProps {
  readonly today: string;
  readonly onPick: (day: string) => void;
}

export function DayPicker({ today, onPick }: DayPickerProps): ReactElement {
  const shortcuts = nearDays(today).map(({ name, day }) => ({ name, pick: () => onPick(day) }));
  return <DayForm today={today} shortcuts={shortcuts} onDay={onPick} />;
}

function nearDays(today: string): readonly { readonly name: string; readonly day: string }[] {
  const date = Temporal.PlainDate.from(today);
  const monday = { name: i18n.t('promises.monday'), day: date.add({ days: 8 - date.dayOfWeek }).toString() };
  const tomorrow = { name: i18n.t('promises.tomorrow'), day: date.add({ days: 1 }).toString() };
  return isTomorrowOffered(today) ? [tomorrow, monday] : [monday];
}
