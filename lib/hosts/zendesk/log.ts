/** Reads the log of a ticket: what the customer wrote, and what the agent has sent. */
import { cutQuotes } from '../shared/cut-quotes';
import { findAll, findFirst } from '../shared/selectors';
import { readTextMap } from '../shared/text-map';
import { QUOTED_IN_MESSAGE, SELECTORS } from './selectors';

/** Oldest first. The log can be set to show the newest first; where a time cannot be read, the last in the page is the newest by default. */
export function findCustomerMessages(scope: Element): readonly HTMLElement[] {
  const dated = findAll(scope, SELECTORS.customerMessage).map((message) => ({ message, time: readTime(message) }));
  if (!dated.some(({ time }) => Number.isNaN(time))) dated.sort((a, b) => a.time - b.time);
  return dated.map(({ message }) => message);
}

const readTime = (message: HTMLElement): number =>
  Date.parse(findFirst(itemOf(message), SELECTORS.messageTime)?.getAttribute('datetime') ?? '');

const itemOf = (message: HTMLElement): HTMLElement => message.closest('article') ?? message;

export function readMessage(message: HTMLElement): string {
  const text = findFirst(message, SELECTORS.messageText) ?? message;
  return cutQuotes(readTextMap(text, QUOTED_IN_MESSAGE).text);
}

export const readSender = (message: HTMLElement): string | null =>
  findFirst(itemOf(message), SELECTORS.messageSender)?.textContent?.trim() || null;

/** The number in the link to the sender's profile; a name may be that of several customers. */
export function readSenderKey(message: HTMLElement): string | null {
  const profile = findFirst(itemOf(message), SELECTORS.messageSenderLink)?.getAttribute('href') ?? '';
  return /\/users\/(\d+)/.exec(profile)?.[1] ?? readSender(message);
}

export const findAgentMessages = (scope: Element): HTMLElement[] => findAll(scope, SELECTORS.agentMessage);

/** Enough to know a text again; Zendesk may add a signature after it. */
const HEAD = 80;

const headOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, HEAD);

export const beginsWith = (message: HTMLElement, text: string): boolean =>
  headOf(readTextMap(findFirst(message, SELECTORS.messageText) ?? message, '').text).startsWith(headOf(text));
