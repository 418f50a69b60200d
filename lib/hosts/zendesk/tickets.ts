/** Finds a ticket's things in a page that holds all open tickets at once: always by the ticket's number, never by what comes first. */
import { anyOf, findAround, findFirst } from '../shared/selectors';
import { SELECTORS } from './selectors';

/** Attributes that carry the ticket's number, each with the part of the value that is it. */
const TICKET_ATTRIBUTES = [
  ['data-ticket-id', /^(.+)$/],
  ['data-side-conversations-anchor-id', /^(.+)$/],
  ['data-channel-switcher-trigger-for-ticket-id', /^(.+)$/],
  ['data-test-id', /^ticket-(\d+)-custom-layout$/],
] as const;

/** Numbers told only by the address at the time a field was first seen: the address changes with the tab in front. */
const byAddress = new WeakMap<Element, string>();

export function ticketIdOf(field: Element): string | null {
  return ticketIdAround(field) ?? ticketIdInPane(field) ?? rememberAddress(field);
}

function ownTicketId(element: Element): string | null {
  for (const [name, pattern] of TICKET_ATTRIBUTES) {
    const id = pattern.exec(element.getAttribute(name) ?? '')?.[1];
    if (id) return id;
  }
  return null;
}

function ticketIdAround(element: Element): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = ownTicketId(at);
    if (id) return id;
  }
  return null;
}

function ticketIdInPane(field: Element): string | null {
  const pane = findAround(field, SELECTORS.pane);
  const button = pane && findFirst(pane, SELECTORS.channel);
  return button?.getAttribute('data-channel-switcher-trigger-for-ticket-id') || null;
}

function rememberAddress(field: Element): string | null {
  const known = byAddress.get(field);
  if (known) return known;
  const id = ticketIdInAddress(field.ownerDocument);
  if (id) byAddress.set(field, id);
  return id;
}

const ticketIdInAddress = (doc: Document): string | null =>
  /\/agent\/(?:tickets|workspaces)\/((?:new\/)?\d+)/.exec(doc.location.pathname)?.[1] ?? null;

/** A ticket that is not saved yet is counted by its tab ("new/1"), which names another ticket tomorrow. */
export const isNew = (ticketId: string): boolean => ticketId.startsWith('new');

/** The ticket that the agent works on: for what stands outside the panes, such as menus and shortcuts. */
export function activeTicketId(root: Document): string | null {
  return findFirst(root, SELECTORS.activeTab)?.getAttribute('data-entity-id') || ticketIdInAddress(root);
}

/** The ticket an event belongs to. */
export const ticketIdAt = (target: Element): string | null =>
  ticketIdAround(target) ?? ticketIdInPane(target) ?? activeTicketId(target.ownerDocument);

/** The composer of a ticket as it is now. Zendesk may hold an old and a new one for a moment: the one that shows wins. */
export function findField(root: Document, ticketId: string): HTMLElement | null {
  const fields = findAllFields(root).filter((field) => ticketIdOf(field) === ticketId);
  if (fields.length < 2) return fields[0] ?? null;
  return fields.findLast((field) => field.checkVisibility?.() !== false) ?? null;
}

const findAllFields = (root: Document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(anyOf(SELECTORS.field)),
];

/** The part of the page that belongs to the ticket of this field: the widest that carries its number, else its pane. */
export function scopeOf(field: HTMLElement): Element {
  let scope: Element | null = null;
  for (let at: Element | null = field; at; at = at.parentElement) {
    if (ownTicketId(at)) scope = at;
  }
  return scope ?? findAround(field, SELECTORS.pane) ?? field.ownerDocument.documentElement;
}
