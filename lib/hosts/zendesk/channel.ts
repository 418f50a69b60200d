/** Tells whether what is written in a ticket goes to the customer or stays among colleagues. */
import { findAll, findAround, findFirst } from '../shared/selectors';
import type { Audience } from '../types';
import { PUBLIC_CHANNELS, SELECTORS } from './selectors';
import { scopeOf, ticketIdOf } from './tickets';

/** Read anew each time: the agent switches while writing. */
export function readAudience(field: HTMLElement): Audience {
  const channel = findChannel(field)?.getAttribute('data-channel');
  if (channel) return PUBLIC_CHANNELS.has(channel.toLowerCase()) ? 'customer' : 'internal';
  const old = findAround(field, SELECTORS.oldComposer);
  if (old) return findAround(field, SELECTORS.oldPublicComposer) ? 'customer' : 'internal';
  return 'unknown';
}

function findChannel(field: HTMLElement): HTMLElement | null {
  const id = ticketIdOf(field);
  const idOn = (button: HTMLElement) => button.getAttribute('data-channel-switcher-trigger-for-ticket-id');
  const named = findAll(field.ownerDocument, SELECTORS.channel).find((button) => id !== null && idOn(button) === id);
  return named ?? findFirst(scopeOf(field), SELECTORS.channel);
}
