/** A draft in the test's own document, whose host's part the test plays. */
import type { DraftHandle, DraftId, DraftInfo, SendEvent } from '@/lib/hosts/types';

export interface DraftForTests {
  readonly handle: DraftHandle;
  readonly field: HTMLElement;
  readonly lifetime: AbortController;
  /** Tells the watchers of this draft. */
  sending(event: SendEvent): void;
  /** The host says that field or facts changed. */
  hostChanged(): void;
  info: DraftInfo;
}

export function draftForTests(text: string, id = 'd1'): DraftForTests {
  const field = document.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.textContent = text;
  document.body.append(field);
  const lifetime = new AbortController();
  const sendWatchers = new Set<(event: SendEvent) => void>();
  const changeWatchers = new Set<() => void>();
  const draft: DraftForTests = {
    field,
    lifetime,
    info: {
      addressee: 'Petra Keller',
      subject: 'Lieferung',
      audience: 'customer',
      customerKey: 'petra.keller@example.org',
      threadKey: 't1',
      threadUrl: 'https://example.org/t1',
    },
    sending(event) {
      for (const tell of sendWatchers) tell(event);
    },
    hostChanged() {
      for (const tell of changeWatchers) tell();
    },
    handle: {
      id: id as DraftId,
      host: 'gmail',
      signal: lifetime.signal,
      foreign: 'blockquote',
      field: () => (field.isConnected && !lifetime.signal.aborted ? field : null),
      info: () => draft.info,
      watchChanges: (onChange) => changeWatchers.add(onChange),
      watchSending(onEvent, signal) {
        sendWatchers.add(onEvent);
        signal.addEventListener('abort', () => sendWatchers.delete(onEvent));
      },
    },
  };
  return draft;
}
