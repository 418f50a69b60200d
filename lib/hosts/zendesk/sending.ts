/** Tells when a public reply went out. Submitting is not sending: a change of state alone goes through the same button. */
import { callLater } from '../shared/pause';
import { readTextMap } from '../shared/text-map';
import { watchChanges } from '../shared/watch-elements';
import type { DraftHandle, SendEvent } from '../types';
import { beginsWith, findAgentMessages } from './log';
import { submittedTicketId } from './submit-gesture';
import { findField, scopeOf, ticketIdOf } from './tickets';

/** One press may reach the page as several events. */
const SAME_GESTURE = 500;
const PROOF_WAIT = 10_000;
/** An editor that is being rebuilt is empty for a moment too. */
const STAYS_EMPTY = 300;

interface Sending {
  readonly root: Document;
  readonly draft: DraftHandle;
  readonly ticketId: string;
  readonly presend: Extract<SendEvent, { kind: 'presend' }>;
  /** How many messages of agents began like this one before it was sent: a macro makes many alike. */
  readonly alike: number;
  readonly scope: Element;
  readonly over: AbortController;
  readonly tell: (event: SendEvent) => void;
}

export function watchSending(root: Document, draft: DraftHandle, tell: Sending['tell'], signal: AbortSignal): void {
  let open: Sending | null = null;
  let isFresh = false;
  const onGesture = (event: Event): void => {
    const field = draft.field();
    const ticketId = submittedTicketId(event);
    if (!field || ticketId === null || ticketId !== ticketIdOf(field) || isFresh) return;
    if (open) finish(open, 'cancelled');
    open = newSending(root, draft, field, ticketId, tell);
    if (!open) return;
    isFresh = true;
    callLater(() => (isFresh = false), SAME_GESTURE, signal);
    follow(open, signal);
  };
  const listening = { capture: true, signal: AbortSignal.any([draft.signal, signal]) };
  for (const type of ['click', 'keydown']) root.addEventListener(type, onGesture, listening);
}

/** Null where nothing would reach the customer. */
function newSending(
  root: Document,
  draft: DraftHandle,
  field: HTMLElement,
  ticketId: string,
  tell: Sending['tell'],
): Sending | null {
  const { text } = readTextMap(field, draft.foreign);
  const info = draft.info();
  if (text.trim() === '' || info.audience === 'internal') return null;
  const presend = { kind: 'presend', sendId: crypto.randomUUID(), text, info } as const;
  const scope = scopeOf(field);
  return { root, draft, ticketId, presend, alike: countAlike(scope, text), scope, over: new AbortController(), tell };
}

function follow(sending: Sending, signal: AbortSignal): void {
  const { root, presend, over, tell } = sending;
  signal.addEventListener('abort', () => over.abort(), { once: true, signal: over.signal });
  const look = (): void => {
    if (isInLog(sending)) finish(sending, outcomeOf(presend));
    else if (isEmptied(sending)) callLater(lookAgain, STAYS_EMPTY, over.signal);
  };
  const lookAgain = (): void => {
    if (isEmptied(sending)) finish(sending, outcomeOf(presend));
  };
  tell(presend);
  watchChanges(root, look, over.signal, { childList: true, characterData: true, subtree: true });
  callLater(() => finish(sending, findField(root, sending.ticketId) ? 'cancelled' : 'unsure'), PROOF_WAIT, over.signal);
}

/** Where the page does not say for whom it was, only the agent knows. */
const outcomeOf = ({ info }: Sending['presend']): 'sent' | 'unsure' =>
  info.audience === 'customer' ? 'sent' : 'unsure';

function finish({ presend, over, tell }: Sending, kind: 'sent' | 'unsure' | 'cancelled'): void {
  if (over.signal.aborted) return;
  over.abort();
  tell({ kind, sendId: presend.sendId });
}

function isEmptied({ root, ticketId, draft }: Sending): boolean {
  const field = findField(root, ticketId);
  return field !== null && readTextMap(field, draft.foreign).text.trim() === '';
}

function isInLog({ root, ticketId, scope, presend, alike }: Sending): boolean {
  const field = findField(root, ticketId);
  return countAlike(field ? scopeOf(field) : scope, presend.text) > alike;
}

const countAlike = (scope: Element, text: string): number =>
  findAgentMessages(scope).filter((message) => beginsWith(message, text)).length;
