/** Hears from the background that one of Tonfall's shortcuts was pressed in this tab. */
import { browser } from 'wxt/browser';
import type { Command, CommandMessage } from '@/lib/platform/messages';

export function watchCommands(onCommand: (command: Command) => void, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    if (isCommand(message)) onCommand(message.command);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

const isCommand = (message: unknown): message is CommandMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'command' &&
  'command' in message;
