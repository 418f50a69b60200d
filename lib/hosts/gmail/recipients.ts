/** Reads to whom a Gmail composer is addressed, and who the customer is. */
import { findFirst, readValue } from '../shared/selectors';
import { SELECTORS } from './selectors';
import { composeOf, findCustomerMessage, readSender } from './thread';

/** The first recipient by name; in a reply whose recipients are folded away, the customer it answers. */
export function readAddressee(field: HTMLElement): string | null {
  const compose = composeOf(field);
  const chip = findFirst(compose, SELECTORS.recipient);
  const ofChip = chip?.getAttribute('data-name')?.trim() || addressOn(chip);
  if (ofChip) return ofChip;
  const list = readValue(compose, SELECTORS.recipientList);
  if (list) return nameInList(list);
  const answered = findCustomerMessage(field);
  return (answered && readSender(answered)?.name) ?? null;
}

/** The address that wrote the message answered; of a new message, the first it goes to. */
export function readCustomerKey(field: HTMLElement): string | null {
  const answered = findCustomerMessage(field);
  const sender = answered && readSender(answered)?.address;
  return sender || addressOn(findFirst(composeOf(field), SELECTORS.recipient))?.toLowerCase() || null;
}

const addressOn = (chip: HTMLElement | null): string | undefined => chip?.getAttribute('data-hovercard-id')?.trim();

/** `"Keller, Petra" <p@example.org>, …` -> `Keller, Petra`; an address without a name stays as it is. */
export function nameInList(list: string): string {
  const [, quoted, bare, address] = /^\s*(?:"([^"]+)"|([^<",;]*?))\s*(?:<([^>]*)>)?\s*(?:[,;]|$)/.exec(list) ?? [];
  return quoted?.trim() || bare?.trim() || address?.trim() || list;
}
