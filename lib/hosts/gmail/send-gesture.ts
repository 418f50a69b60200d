/** Tells whether an event in the page is the agent sending this draft. */
import { anyOf } from '../shared/selectors';
import { SELECTORS } from './selectors';
import { composeOf } from './thread';

/** Gmail's own shortcut, or the send button by mouse or keys (a `div`, so Enter and Space reach it as keys only). */
export function isSendGesture(event: Event, field: HTMLElement): boolean {
  const target = event.target;
  if (!(target instanceof Element) || !composeOf(field).contains(target)) return false;
  if (event.type === 'click') return isOnSendButton(target);
  if (!(event instanceof KeyboardEvent) || event.isComposing) return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
  return (event.key === 'Enter' || event.key === ' ') && isOnSendButton(target);
}

const isOnSendButton = (target: Element): boolean => target.closest(anyOf(SELECTORS.send)) !== null;

/** A click, or Enter on a focused element, inside an element that matches. */
export function isActivation(event: Event, selector: string): boolean {
  const isKey = event instanceof KeyboardEvent;
  if (isKey && event.key !== 'Enter' && event.key !== ' ') return false;
  return event.target instanceof Element && event.target.closest(selector) !== null;
}
