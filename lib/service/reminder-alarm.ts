/** One alarm whatever the number of reminders, and the number at Tonfall's button. */
import { browser } from 'wxt/browser';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { ReminderContext } from '@/lib/core/reminders/reminder-context';
import { dueCount, nextWakeUp } from '@/lib/core/reminders/tell-reminders';

const ALARM = 'reminders';
/** A look now and then catches what a sleeping machine or a changed clock let slip. Minutes. */
const HEARTBEAT = 30;
const MINUTE = 60_000;
/** What comes later is left to the heartbeat: an alarm set for next week would be no heartbeat until then. Milliseconds. */
const NEAR = 60 * MINUTE;
/** Browsers allow no shorter alarm for packed extensions. Milliseconds. */
const SHORTEST = 30_000;

export function watchAlarm(onAlarm: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) onAlarm();
  });
}

export async function setAlarm(reminders: readonly Reminder[], context: ReminderContext): Promise<void> {
  const next = nextWakeUp(reminders, context);
  if (next === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const now = Date.now();
  const when = next - now > NEAR ? now + HEARTBEAT * MINUTE : Math.max(next, now + SHORTEST);
  await browser.alarms.create(ALARM, { when, periodInMinutes: HEARTBEAT });
}

const LATE_COLOUR = '#b3261e';
const DUE_COLOUR = '#0b6468';

export async function showCount(reminders: readonly Reminder[], { now, zone }: ReminderContext): Promise<void> {
  const { count, isLate } = dueCount(reminders, now, zone);
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: isLate ? LATE_COLOUR : DUE_COLOUR });
}
