/** Tells the agent that promises are due: one by one, or as one summary of those that came due while the browser was shut. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { Telling } from '@/lib/core/reminders/tell-reminders';

const PREFIX = 'reminder:';
const SUMMARY = 'reminders-summary';
const TEST = 'reminders-test';
/** More than this many at once are one message. */
const ONE_BY_ONE = 3;

/** `wasShut`: this is the first look since the browser was started. */
export function notifyDue(told: readonly Telling[], wasShut: boolean): void {
  const [first] = told;
  if (!first) return;
  if (wasShut) {
    const title = i18n.t('notifications.summaryClosed', told.length);
    // A single one leads to its thread when clicked, as ever.
    void show(told.length === 1 ? PREFIX + first.reminder.id : SUMMARY, title, linesOf(told));
  } else if (told.length > ONE_BY_ONE) void show(SUMMARY, i18n.t('notifications.summary', told.length), linesOf(told));
  else for (const one of told) void show(PREFIX + one.reminder.id, titleOf(one), textOf(one.reminder));
}

const linesOf = (told: readonly Telling[]): string =>
  told
    .slice(0, ONE_BY_ONE)
    .map(({ reminder }) => textOf(reminder))
    .join('\n');

/** Those without a promise have no words of the agent to show. */
function textOf({ kind, quote }: Reminder): string {
  if (kind === 'confirm') return i18n.t('notifications.confirmText');
  if (kind === 'rest') return i18n.t('notifications.restText');
  return quote;
}

function titleOf({ reminder: { kind, addressee }, isOverdue }: Telling): string {
  const title = kind === 'promise' || kind === 'conditional' ? (isOverdue ? 'overdue' : 'due') : kind;
  return addressee ? i18n.t(`notifications.${title}For`, [addressee]) : i18n.t(`notifications.${title}`);
}

/** Answers whether the browser took it; the operating system may still show nothing. */
export async function showTestNotification(): Promise<boolean> {
  // Only Chromium tells beforehand.
  const level: unknown = Reflect.get(browser.notifications, 'getPermissionLevel');
  if (typeof level === 'function' && (await level.call(browser.notifications)) === 'denied') return false;
  return show(TEST, i18n.t('notifications.test'), i18n.t('notifications.testText'));
}

/** Only what both browsers take: buttons, silence and the like make Firefox throw. Chromium lists nothing without an icon. */
function show(id: string, title: string, message: string): Promise<boolean> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  // The operating system may refuse; the badge and the panel still tell.
  return browser.notifications.create(id, { type: 'basic', iconUrl, title, message }).then(
    () => true,
    () => false,
  );
}

/** Takes away what is shown of reminders that are done, moved, dropped or deleted meanwhile. */
export async function withdrawSettled(reminders: readonly Reminder[]): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  if (shown.length === 0) return;
  const standing = new Set(
    reminders.flatMap(({ id, status, notifiedAt }) => (status === 'open' && notifiedAt !== null ? [PREFIX + id] : [])),
  );
  const gone = shown.filter((id) =>
    id === SUMMARY ? standing.size === 0 : id.startsWith(PREFIX) && !standing.has(id),
  );
  await Promise.all(gone.map((id) => browser.notifications.clear(id)));
}

/** Calls back when one is clicked, with its id, or null for the summary. */
export function watchNotificationClicks(onClick: (reminderId: string | null) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    if (id === SUMMARY) onClick(null);
    else if (id.startsWith(PREFIX)) onClick(id.slice(PREFIX.length));
  });
}
