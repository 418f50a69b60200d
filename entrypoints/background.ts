/** Wires the background: every listener is registered at once, so that an event that wakes the worker is not missed. */
import polyfilled, { type Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Command, CommandMessage } from '@/lib/platform/messages';
import { deleteAllData } from '@/lib/service/delete-all-data';
import { answerRequest, requestHandlers, type Sender } from '@/lib/service/handle-requests';
import { createPanelOpener } from '@/lib/service/open-panel';
import { purgeOnceADay } from '@/lib/service/purge-kept';
import { createSendingRecorder } from '@/lib/service/record-sending';
import { createReminderService } from '@/lib/service/reminder-service';
import { createTeamPolicy } from '@/lib/service/team-policy';
import { createWriter } from '@/lib/service/writer';

const PAGE_COMMANDS: readonly string[] = ['next-hint', 'previous-hint', 'take-first'] satisfies Command[];

export default defineBackground(() => {
  const writer = createWriter();
  const panel = createPanelOpener();
  const reminders = createReminderService(writer);
  const sendings = createSendingRecorder(writer);
  const team = createTeamPolicy(writer);
  const handlers = requestHandlers({
    writer,
    reminders,
    sendings,
    canOpenPanel: panel.fromMessages,
    openPanel: panel.open,
    deleteAll: () => deleteAllData(writer, reminders, sendings),
  });

  // Only the polyfill makes a returned promise the answer in every Chromium that the manifest allows.
  polyfilled.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerRequest(handlers, message, senderOf(sender)),
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') void panel.open(tab.id);
    else if (isPageCommand(command)) {
      // A tab without Tonfall has nobody to hear it.
      browser.tabs.sendMessage(tab.id, { type: 'command', command } satisfies CommandMessage).catch(() => undefined);
    }
  });

  // The policy is for this worker and Tonfall's pages; content scripts get what was checked.
  const managed: { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> } =
    browser.storage.managed;
  void managed.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  // Nothing else wakes the worker when the browser starts, and after an update all alarms are gone.
  browser.runtime.onStartup.addListener(() => void reminders.catchUp());
  browser.runtime.onInstalled.addListener(() => void reminders.catchUp());
  void team.readAtStart();
  void reminders.catchUp();
  // Tried again at the next start.
  purgeOnceADay(writer).catch(() => undefined);
});

const isPageCommand = (command: string): command is Command => PAGE_COMMANDS.includes(command);

function senderOf(sender: Runtime.MessageSender): Sender {
  return { isOwn: sender.url?.startsWith(browser.runtime.getURL('/')) ?? false, tabId: sender.tab?.id ?? null };
}
