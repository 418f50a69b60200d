/** Deletes everything that Tonfall stored on this machine, alarms and notifications included. */
import { browser } from 'wxt/browser';
import type { ReminderService } from './reminder-service';

export async function deleteAllData(reminders: ReminderService): Promise<void> {
  await reminders.deleteAll();
  await browser.storage.local.clear();
}
