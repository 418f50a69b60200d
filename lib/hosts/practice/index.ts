/** The practice desk as a host: read through its markup and its events like any other, though both are ours. */
import { PRACTICE_EVENTS, type PracticeSending } from '@/lib/core/practice/sending';
import { readTextMap } from '../shared/text-map';
import { watchElements } from '../shared/watch-elements';
import type { DraftHandle, DraftId, DraftInfo, HostAdapter, SendEvent } from '../types';
import { SELECTORS } from './selectors';

export const practiceAdapter: HostAdapter = {
  id: 'practice',
  matches: [], // a page of the extension, which starts its session itself
  watchDrafts(root, onDraft, signal) {
    watchElements(root, SELECTORS.composer, (field, ended) => onDraft(draftOf(field, ended)), signal);
  },
  customerMessages: (draft) => {
    const texts = threadOf(draft.field())?.querySelectorAll(SELECTORS.customerText) ?? [];
    return [...texts].flatMap(({ textContent }) => textContent?.trim() || []);
  },
  health(root) {
    const names = ['thread', 'composer', 'subject', 'customer', 'customerText'] as const;
    const isFound = (name: (typeof names)[number]): boolean => root.querySelector(SELECTORS[name]) !== null;
    return { found: names.filter(isFound), missing: names.filter((name) => !isFound(name)) };
  },
};

function draftOf(field: HTMLElement, signal: AbortSignal): DraftHandle {
  const threadKey = threadKeyOf(field);
  return {
    id: `practice:${threadKey ?? 'reply'}` as DraftId,
    host: 'practice',
    signal,
    field: () => (field.isConnected ? field : null),
    foreign: '',
    info: () => infoOf(field),
    watchSending: (onEvent, until) => watchSending(field, onEvent, AbortSignal.any([signal, until])),
  };
}

function infoOf(field: HTMLElement): DraftInfo {
  const thread = threadOf(field);
  const threadKey = threadKeyOf(field);
  const { origin, pathname } = field.ownerDocument.location;
  return {
    addressee: textAt(thread, SELECTORS.customer),
    subject: textAt(thread, SELECTORS.subject),
    audience: 'customer',
    // Nobody else writes in a scenario.
    customerKey: threadKey,
    threadKey,
    threadUrl: `${origin}${pathname}${threadKey ? `#/${threadKey}` : ''}`,
  };
}

function watchSending(field: HTMLElement, onEvent: (event: SendEvent) => void, signal: AbortSignal): void {
  const on = (kind: keyof typeof PRACTICE_EVENTS, tell: (sendId: string) => void): void =>
    field.addEventListener(PRACTICE_EVENTS[kind], (event) => isSending(event) && tell(event.detail.sendId), { signal });
  on('presend', (sendId) =>
    onEvent({ kind: 'presend', sendId, text: readTextMap(field, '').text, info: infoOf(field) }),
  );
  on('sent', (sendId) => onEvent({ kind: 'sent', sendId }));
  on('undone', (sendId) => onEvent({ kind: 'undone', sendId }));
}

const isSending = (event: Event): event is CustomEvent<PracticeSending> =>
  event instanceof CustomEvent && typeof event.detail?.sendId === 'string';

const threadOf = (field: HTMLElement | null): HTMLElement | null =>
  field?.closest<HTMLElement>(SELECTORS.thread) ?? null;

const threadKeyOf = (field: HTMLElement): string | null => threadOf(field)?.dataset.practiceThread || null;

const textAt = (thread: HTMLElement | null, selector: string): string | null =>
  thread?.querySelector(selector)?.textContent?.trim() || null;
