/** Reads drafts, tickets and sendings in Zendesk's Agent Workspace, where all open tickets stay in one page. */
import { checkHealth, type Expectation } from '../shared/health';
import { callLater } from '../shared/pause';
import { anyOf, findAll, findFirst, readValue } from '../shared/selectors';
import { watchChanges, watchElements } from '../shared/watch-elements';
import type { DraftHandle, DraftId, DraftInfo, HostAdapter, HostHealth } from '../types';
import { readAudience } from './channel';
import { findCustomerMessages, readMessage, readSender, readSenderKey } from './log';
import { FOREIGN_IN_DRAFT, SELECTORS, TAB_ATTRIBUTES } from './selectors';
import { watchSending } from './sending';
import { activeTicketId, findField, isNew, scopeOf, ticketIdOf } from './tickets';

/** Zendesk swaps a composer's node now and then: so long a ticket without one keeps its draft. */
const SWAP_TIME = 2_000;

export const zendeskAdapter: HostAdapter = {
  id: 'zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  watchDrafts(root, onDraft, signal) {
    const open = new Map<string, AbortController>();
    const onField = (field: HTMLElement, present: AbortSignal): void => {
      const ticketId = ticketIdOf(field);
      if (ticketId === null) return;
      present.addEventListener('abort', () => callLater(() => closeIfGone(ticketId), SWAP_TIME, signal), {
        once: true,
      });
      if (open.has(ticketId)) return;
      const controller = new AbortController();
      open.set(ticketId, controller);
      onDraft(draftOf(root, ticketId, AbortSignal.any([controller.signal, signal])));
    };
    const closeIfGone = (ticketId: string): void => {
      if (findField(root, ticketId)) return;
      open.get(ticketId)?.abort();
      open.delete(ticketId);
    };
    watchElements(root, anyOf(SELECTORS.field), onField, signal);
  },
  customerMessages(draft) {
    const field = draft.field();
    const messages = field ? findCustomerMessages(scopeOf(field)) : [];
    return messages.map(readMessage).filter((text) => text !== '');
  },
  health: checkPage,
};

function draftOf(root: Document, ticketId: string, signal: AbortSignal): DraftHandle {
  const field = (): HTMLElement | null => (signal.aborted ? null : findField(root, ticketId));
  const draft: DraftHandle = {
    id: `zendesk:${ticketId}` as DraftId,
    host: 'zendesk',
    signal,
    field,
    foreign: FOREIGN_IN_DRAFT,
    info: () => readInfo(root, ticketId, field()),
    watchChanges: (onChange, until) => watchDraft(root, draft, onChange, AbortSignal.any([signal, until])),
    watchSending: (onEvent, until) => watchSending(root, draft, onEvent, until),
  };
  return draft;
}

function readInfo(root: Document, ticketId: string, field: HTMLElement | null): DraftInfo {
  const scope = field && scopeOf(field);
  const message = scope && findCustomerMessages(scope).at(-1);
  return {
    addressee: message ? readSender(message) : null,
    subject: scope && readValue(scope, SELECTORS.subject),
    audience: field ? readAudience(field) : 'unknown',
    customerKey: message ? readSenderKey(message) : null,
    threadKey: isNew(ticketId) ? null : ticketId,
    threadUrl: `${root.location.origin}/agent/tickets/${ticketId}`,
  };
}

/** Neither a swapped node nor a switched channel makes an `input` event, nor does another ticket that comes to the front. */
function watchDraft(root: Document, draft: DraftHandle, onChange: () => void, signal: AbortSignal): void {
  const read = () => {
    const field = draft.field();
    return {
      field,
      audience: field && readAudience(field),
      isInFront: field !== null && activeTicketId(root) === ticketIdOf(field),
    };
  };
  let last = read();
  const look = (): void => {
    const now = read();
    const isSame = now.field === last.field && now.audience === last.audience && now.isInFront === last.isInFront;
    last = now;
    if (!isSame) onChange();
  };
  const watched = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-channel', ...TAB_ATTRIBUTES],
  };
  watchChanges(root, look, signal, watched);
}

/** Composers are expected only where something like one is open: a dashboard is no fault. */
function checkPage(root: Document): HostHealth {
  const open = findFirst(root, SELECTORS.field) ?? findFirst(root, SELECTORS.anyField);
  if (!open) return checkHealth([]);
  const field: Expectation = { name: 'field', scope: root, candidates: SELECTORS.field };
  const submit: Expectation = { name: 'submit', scope: root, candidates: SELECTORS.submit };
  return checkHealth([field, submit, ...findAll(root, SELECTORS.field).flatMap(expectationsOf)]);
}

function expectationsOf(field: HTMLElement): readonly Expectation[] {
  const scope = scopeOf(field);
  const names = ['channel', 'subject', 'log'] as const;
  const expected = names.map((name) => ({ name, scope, candidates: SELECTORS[name] }));
  return ticketIdOf(field) ? expected : [...expected, { name: 'ticketId', scope, candidates: ['[data-ticket-id]'] }];
}
