/** Reads the conversation around a Gmail composer: which message it answers, who wrote it, where the thread is found again. */
import { cutQuotes } from '../shared/cut-quotes';
import { anyOf, findAll, findAround, findFirst, readValue } from '../shared/selectors';
import { readTextMap } from '../shared/text-map';
import { QUOTED_IN_MESSAGE, SELECTORS } from './selectors';

export const composeOf = (field: HTMLElement): HTMLElement => findAround(field, SELECTORS.compose) ?? field;

/** Gmail writes the word "undefined" where an id is not known yet. */
export function readId(scope: Element, candidates: Parameters<typeof readValue>[1]): string | null {
  const value = readValue(scope, candidates);
  return value && !/^(undefined|null)$/.test(value) ? value : null;
}

/** The message that the composer stands in, or for a pop-out the one its form names, if the page shows it. */
function findAnswered(field: HTMLElement): HTMLElement | null {
  const around = findAround(field, SELECTORS.message);
  if (around) return around;
  const id = readId(composeOf(field), SELECTORS.answered);
  if (!id) return null;
  return findAll(field.ownerDocument, SELECTORS.message).find((message) => hasId(message, id)) ?? null;
}

const hasId = (message: HTMLElement, id: string): boolean =>
  message.getAttribute('data-message-id')?.replace(/^#/, '') === id.replace(/^#/, '');

export interface Person {
  readonly name: string;
  readonly address: string;
}

export function readSender(message: Element): Person | null {
  const sender = findFirst(message, SELECTORS.messageSender);
  const address = sender?.getAttribute('email')?.toLowerCase() ?? '';
  const name = sender?.getAttribute('name')?.trim() || address;
  return name === '' ? null : { name, address };
}

/**
 * What the customer wrote up to the message answered, which comes last; when the agent follows up on an own mail, the last is one before it. The
 * customer is one person: in a thread of several, colleagues with other addresses of the team write too.
 */
function findCustomerMessages(field: HTMLElement): readonly HTMLElement[] {
  const answered = findAnswered(field);
  if (!answered) return [];
  const list = findAll(answered.closest('[role="list"]') ?? field.ownerDocument, SELECTORS.message);
  const before = list.filter((each) => answered.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_PRECEDING);
  const isFromOther = (message: HTMLElement): boolean => readSender(message) !== null && !isFromAccount(message);
  const newest = isFromAccount(answered) ? before.findLast(isFromOther) : answered;
  if (!newest) return [];
  const address = readSender(newest)?.address;
  return [...before.filter((each) => each !== newest && address && readSender(each)?.address === address), newest];
}

export const findCustomerMessage = (field: HTMLElement): HTMLElement | null =>
  findCustomerMessages(field).at(-1) ?? null;

/** Gmail marks no direction: a message is the agent's if a composer offers its address as the sender. */
function isFromAccount(message: HTMLElement): boolean {
  const address = readSender(message)?.address ?? '';
  const own = findAll(message.ownerDocument, SELECTORS.sender).map((input) => (input as HTMLInputElement).value);
  return address !== '' && own.some((value) => value.toLowerCase().includes(address));
}

/** Those that the page shows in full; none where that is not so of the newest, since another would pass for it. */
export function readCustomerMessages(field: HTMLElement): readonly string[] {
  const texts = findCustomerMessages(field).map(readMessage);
  return texts.at(-1) === '' ? [] : texts.filter((text) => text !== '');
}

function readMessage(message: HTMLElement): string {
  const body = message.closest(anyOf(SELECTORS.collapsed)) ? null : findFirst(message, SELECTORS.messageBody);
  return body ? cutQuotes(readTextMap(body, QUOTED_IN_MESSAGE).text) : '';
}

export interface Thread {
  readonly key: string | null;
  readonly subject: string | null;
  readonly url: string;
}

export function readThread(field: HTMLElement): Thread {
  const header = findHeader(field);
  const key = threadKeyOf(header, readId(composeOf(field), SELECTORS.threadOfDraft));
  return { key, subject: header?.textContent?.trim() || null, url: urlOf(field.ownerDocument, key, header !== null) };
}

/** Gmail keeps other conversations in the page: the header is the nearest one around the message, never just the first. */
function findHeader(field: HTMLElement): HTMLElement | null {
  for (let scope: Element | null = findAnswered(field); scope; scope = scope.parentElement) {
    const header = findFirst(scope, SELECTORS.thread);
    if (header) return header;
  }
  return null;
}

function threadKeyOf(header: HTMLElement | null, ofDraft: string | null): string | null {
  const ids = [header?.getAttribute('data-legacy-thread-id'), ofDraft, header?.getAttribute('data-thread-perm-id')];
  const id = ids.find((each) => each && each !== 'undefined');
  return id ? legacyIdOf(id) : null;
}

/** The long id of a received thread is the decimal form of the short one. Threads begun by the agent have no such relation. */
function legacyIdOf(id: string): string {
  const decimal = /^#?thread-f:(\d+)$/.exec(id)?.[1];
  return decimal ? BigInt(decimal).toString(16) : id;
}

const LEGACY_ID = /^[0-9a-f]{12,}$/;

/** Only the short id makes an address; a new message is found among those sent. */
function urlOf(doc: Document, key: string | null, isShown: boolean): string {
  const { origin, pathname, href } = doc.location;
  if (key && LEGACY_ID.test(key)) return `${origin}${pathname}#all/${key}`;
  return isShown ? href : `${origin}${pathname}#sent`;
}
