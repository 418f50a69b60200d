/** Reads drafts, threads and sendings in Gmail's page. */
import { checkHealth, type Expectation } from '../shared/health';
import { anyOf, findAll, findFirst, readValue } from '../shared/selectors';
import { watchElements } from '../shared/watch-elements';
import type { DraftHandle, DraftId, DraftInfo, HostAdapter, HostHealth } from '../types';
import { readAddressee, readCustomerKey } from './recipients';
import { FOREIGN_IN_DRAFT, SELECTORS } from './selectors';
import { createOutbox, noteReopened, type Outbox, watchSending } from './sending';
import { composeOf, readCustomerMessages, readId, readThread } from './thread';

export const gmailAdapter: HostAdapter = {
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  watchDrafts(root, onDraft, signal) {
    const outbox = createOutbox(root, signal);
    const onField = (field: HTMLElement, present: AbortSignal): void => {
      noteReopened(outbox, field);
      onDraft(draftOf(field, present, outbox));
    };
    watchElements(root, anyOf(SELECTORS.field), onField, signal);
  },
  customerMessages(draft) {
    const field = draft.field();
    return field ? readCustomerMessages(field) : [];
  },
  health: checkPage,
};

function draftOf(field: HTMLElement, signal: AbortSignal, outbox: Outbox): DraftHandle {
  const draft: DraftHandle = {
    id: idOf(field),
    host: 'gmail',
    signal,
    field: () => (field.isConnected ? field : null),
    foreign: FOREIGN_IN_DRAFT,
    info: () => readInfo(field),
    watchSending: (onEvent, until) => watchSending(outbox, draft, onEvent, until),
  };
  return draft;
}

/** Gmail's id for a saved draft, before that the id of the composer; a field without either is numbered. */
function idOf(field: HTMLElement): DraftId {
  const compose = composeOf(field);
  const id = readId(compose, SELECTORS.draftId) ?? readId(compose, SELECTORS.composeId) ?? `unsaved-${numberOf(field)}`;
  return `gmail:${id}` as DraftId;
}

const numbers = new WeakMap<HTMLElement, number>();
let fieldsSeen = 0;

function numberOf(field: HTMLElement): number {
  const number = numbers.get(field) ?? ++fieldsSeen;
  numbers.set(field, number);
  return number;
}

function readInfo(field: HTMLElement): DraftInfo {
  const thread = readThread(field);
  return {
    addressee: readAddressee(field),
    subject: readValue(composeOf(field), SELECTORS.subject) ?? thread.subject,
    audience: 'customer',
    customerKey: readCustomerKey(field),
    threadKey: thread.key,
    threadUrl: thread.url,
  };
}

/** Composers are expected only where something like one is open: a list of mails is no fault. */
function checkPage(root: Document): HostHealth {
  const page: Expectation = { name: 'page', scope: root, candidates: SELECTORS.page };
  const open = findFirst(root, SELECTORS.field) ?? findFirst(root, SELECTORS.anyField);
  if (!open) return checkHealth([page]);
  const fields = findAll(root, SELECTORS.field);
  const field: Expectation = { name: 'field', scope: root, candidates: SELECTORS.field };
  return checkHealth([page, field, ...fields.flatMap(expectationsOf)]);
}

function expectationsOf(field: HTMLElement): readonly Expectation[] {
  const scope = composeOf(field);
  const names = ['send', 'subject', 'draftId'] as const;
  return names.map((name) => ({ name, scope, candidates: SELECTORS[name] }));
}
