/** Reads the log of a ticket: what the customer wrote last, and what the agent has sent. */
import { cutQuotes } from '../shared/cut-quotes';
import { findAll, findFirst } from '../shared/selectors';
import { readTextMap } from '../shared/text-map';
import { QUOTED_IN_MESSAGE, SELECTORS } from './selectors';

export function findCustomerMessage(scope: Element): HTMLElement | null {
  const messages = findAll(scope, SELECTORS.customerMessage);
  const times = messages.map(readTime);
  const newest = times.includes(null) ? null : Math.max(...times.map(Number));
  // The log can be set to show the newest first; where no time can be read, it is the last by default.
  return messages[newest === null ? messages.length - 1 : times.lastIndexOf(newest)] ?? null;
}

function readTime(message: HTMLElement): number | null {
  const item = message.closest('article') ?? message;
  const time = Date.parse(findFirst(item, SELECTORS.messageTime)?.getAttribute('datetime') ?? '');
  return Number.isNaN(time) ? null : time;
}

export function readMessage(message: HTMLElement): string {
  const text = findFirst(message, SELECTORS.messageText) ?? message;
  return cutQuotes(readTextMap(text, QUOTED_IN_MESSAGE).text);
}

export function readSender(message: HTMLElement): string | null {
  const item = message.closest('article') ?? message;
  return findFirst(item, SELECTORS.messageSender)?.textContent?.trim() || null;
}

export const findAgentMessages = (scope: Element): HTMLElement[] => findAll(scope, SELECTORS.agentMessage);

/** Enough to know a text again; Zendesk may add a signature after it. */
const HEAD = 80;

const headOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, HEAD);

export const beginsWith = (message: HTMLElement, text: string): boolean =>
  headOf(readTextMap(findFirst(message, SELECTORS.messageText) ?? message, '').text).startsWith(headOf(text));
