/** Tells the agent that promises are due: one by one, or as one summary of those that came due while the browser was shut. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';

const PREFIX = 'reminder:';
const SUMMARY = 'reminders-summary';
/** More than this many at once are one message. */
const ONE_BY_ONE = 3;

export function notifyDue(due: readonly Reminder[]): void {
  if (due.length === 0) return;
  if (due.length > ONE_BY_ONE)
    show(
      SUMMARY,
      i18n.t('notifications.summary', due.length),
      due
        .map(({ quote }) => quote)
        .slice(0, 3)
        .join('\n'),
    );
  else for (const reminder of due) show(PREFIX + reminder.id, title(reminder), reminder.quote);
}

const title = ({ addressee }: Reminder): string =>
  addressee ? i18n.t('notifications.dueFor', [addressee]) : i18n.t('notifications.due');

/** Only what both browsers take: buttons, silence and the like make Firefox throw. Chromium lists nothing without an icon. */
function show(id: string, heading: string, message: string): void {
  browser.notifications
    .create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title: heading, message })
    // The operating system may refuse; the badge and the panel still tell.
    .catch(() => undefined);
}

/** Calls back when one is clicked, with its id, or null for the summary. */
export function watchNotificationClicks(onClick: (reminderId: string | null) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    if (id === SUMMARY) onClick(null);
    else if (id.startsWith(PREFIX)) onClick(id.slice(PREFIX.length));
  });
}
