/** Joins all that Tonfall does in one page: drafts, marks, card, badge, sending and the link to the panel. Start once; the signal ends it. */
import type { Ignore, Notice } from '@/lib/core/view/panel-state';
import { createPainter } from '@/lib/highlights/painter';
import type { DraftHandle, HostAdapter } from '@/lib/hosts/types';
import { ask, type PageConfig, type PageToPanel } from '@/lib/platform/messages';
import { isStorageFull } from '@/lib/platform/storage-full';
import { createCustomerThreads } from './customer-thread';
import { type DraftSession, startDraftSession } from './draft-session';
import { createHintOverlay } from './hint-overlay';
import { createOpenDrafts, isShown } from './open-drafts';
import { draftRef, pageView } from './page-view';
import { createPanelActions } from './panel-actions';
import { openPanelLink } from './panel-link';
import { watchPointer } from './pointer';
import { createReader, type Reader, type Reading } from './reader';
import { createSecondReaders } from './second-readers';
import { tellHintUse } from './tell-hint-use';
import { tellSending } from './tell-sending';
import { watchCommands } from './watch-commands';
import { watchConfig } from './watch-config';
import { watchPage } from './watch-page';
import { createUrgentMessages } from './watch-urgent';

/** For whoever shares the page with Tonfall: the practice desk. */
export interface PageSession {
  /** What Tonfall finds in a text; null: the rules are still to come. */
  read(text: string): Reading | null;
}

export function startPageSession(adapter: HostAdapter, document: Document, signal: AbortSignal): PageSession {
  const window = document.defaultView;
  if (!window) return { read: () => null };
  const drafts = createOpenDrafts();
  const painter = createPainter(window, signal);
  const customers = createCustomerThreads(adapter);
  let config: PageConfig | null = null;
  let reader: Reader | null = null;
  /** The page's, not the draft's: a sent draft is gone when its promises are told. */
  let notice: Notice | null = null;

  const overlay = createHintOverlay({
    document,
    painter,
    signal,
    active: drafts.active,
    wantsBadge: () => config?.badge ?? false,
    isUrgent: ({ handle }) => urgent.has(customers.of(handle).messages.at(-1)),
    silence,
    openPanel: async () => config?.canOpenPanel === true && ask('page/open-panel', null).catch(() => false),
  });
  const urgent = createUrgentMessages(overlay.placeBadge);
  const secondReaders = createSecondReaders(refreshAll);
  const onAction = createPanelActions({ drafts, overlay, activate, silence, tell, tellBackground });
  const link = openPanelLink({ current: freshView, onAction, signal });

  function view(): PageToPanel {
    const refs = drafts.all().map(draftRef);
    const customerOf = ({ handle }: DraftSession) => customers.of(handle);
    return { page: pageView(adapter, document, drafts.active(), refs, reader?.ignores ?? [], customerOf), notice };
  }

  function freshView(): PageToPanel {
    const session = drafts.active();
    if (session) readCustomer(session);
    return view();
  }

  function readCustomer({ handle, state }: DraftSession): void {
    urgent.look(customers.read(handle).messages.at(-1), state().reading.languages[0] ?? null);
  }

  function refreshAll(): void {
    for (const session of drafts.all()) session.refresh();
  }

  function tell(next: Notice | null): void {
    notice = next;
    link.push(view());
  }

  /** A background that is gone (after an update) has no panel either: its notice goes nowhere, and the page sees no error. */
  function tellBackground<T>(work: Promise<T>, then: (answer: T) => void, promises = 0): void {
    work.then(then, (error: unknown) =>
      tell({ kind: 'not-saved', id: crypto.randomUUID(), full: isStorageFull(error), promises }),
    );
  }

  function changed(session: DraftSession): void {
    // Where a host keeps several drafts in one page and shows one, the one that comes to the front follows one that left it.
    if (isShown(session) && !isShown(drafts.active()) && drafts.activate(session)) overlay.hide();
    overlay.update(session);
    link.push(view());
  }

  function opened(handle: DraftHandle): void {
    const session = startDraftSession({
      handle,
      painter,
      reader: () => reader,
      onChange: changed,
      onHostChange: () => readCustomer(session),
      onTaken: (label) => tellHintUse(label, 'taken'),
      tell,
    });
    drafts.add(session);
    const customer = () => customers.read(handle);
    tellSending({ handle, promises: session.promises, customer, tell, tellBackground, signal });
    handle.signal.addEventListener('abort', () => closed(handle), { once: true });
    readCustomer(session);
    session.refresh();
    changed(session);
  }

  function closed(handle: DraftHandle): void {
    drafts.remove(handle.id);
    overlay.hide();
    overlay.placeBadge();
    link.push(view());
  }

  function activate(session: DraftSession | null): void {
    if (!drafts.activate(session) || !session) return;
    overlay.hide();
    changed(session);
  }

  function silence(key: string, how: Ignore['kind']): void {
    const session = drafts.active();
    const finding = session?.state().findings.find((one) => one.key === key);
    const ignore = session?.ignoreOf(key, how);
    if (!ignore || !finding) return;
    overlay.hide();
    tellHintUse(finding.label, 'ignored');
    tellBackground(ask('page/ignore', ignore), () => tell({ kind: 'ignored', id: ignore.id, ignore }));
  }

  adapter.watchDrafts(document, opened, signal);
  watchConfig((next) => {
    config = next;
    reader = createReader(next, secondReaders);
    refreshAll();
  }, signal);
  watchPage(
    document,
    window,
    {
      sessionAt: drafts.at,
      onDraft(session, type) {
        session.attend();
        if (type === 'input') overlay.hide();
        else readCustomer(session);
        activate(session);
      },
      onEscape: (target) => {
        if (!overlay.holds(target)) overlay.hide();
      },
      onMoved: overlay.follow,
    },
    signal,
  );
  watchPointer({
    document,
    sessionOf: drafts.at,
    isOwn: overlay.holds,
    onPoint(session, finding) {
      activate(session);
      overlay.show(session, finding, false);
    },
    onLeave: overlay.hide,
    signal,
  });
  watchCommands((command) => {
    if (command === 'take-first') overlay.takeFirst();
    else overlay.step(command === 'next-hint' ? 1 : -1);
  }, signal);
  return { read: (text) => reader?.read(text) ?? null };
}
