/** Deletes everything that Tonfall stored on this machine, alarms and notifications included. */
import { browser } from 'wxt/browser';
import { forgetSendings } from './last-sendings';
import type { SendingRecorder } from './record-sending';
import type { ReminderService } from './reminder-service';
import type { Writer } from './writer';

export async function deleteAllData(
  writer: Writer,
  reminders: ReminderService,
  sendings: SendingRecorder,
): Promise<void> {
  await reminders.deleteAll();
  // A reply that is still being read would be written after all is gone.
  await sendings.idle();
  await writer.alone(() => browser.storage.local.clear());
  await forgetSendings();
}
