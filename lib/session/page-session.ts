/** Joins all that Tonfall does in one page: drafts, marks, card, badge, sending and the link to the panel. Start once; the signal ends it. */
import type { Ignore, Notice } from '@/lib/core/view/panel-state';
import { createPainter } from '@/lib/highlights/painter';
import type { DraftHandle, HostAdapter } from '@/lib/hosts/types';
import { ask, type PageConfig, type PageToPanel, type PanelToPage } from '@/lib/platform/messages';
import { isStorageFull } from '@/lib/platform/storage-full';
import { type DraftSession, startDraftSession } from './draft-session';
import { createHintOverlay } from './hint-overlay';
import { createOpenDrafts, isShown } from './open-drafts';
import { draftRef, pageView } from './page-view';
import { openPanelLink } from './panel-link';
import { watchPointer } from './pointer';
import { createReader, type Reader } from './reader';
import { remindAbout } from './remind-about';
import { createSecondReaders } from './second-readers';
import { tellSending } from './tell-sending';
import { watchCommands } from './watch-commands';
import { watchConfig } from './watch-config';
import { watchPage } from './watch-page';

export function startPageSession(adapter: HostAdapter, document: Document, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  const drafts = createOpenDrafts();
  const painter = createPainter(window, signal);
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
    silence,
    openPanel: async () => config?.canOpenPanel === true && ask('page/open-panel', null).catch(() => false),
  });
  const secondReaders = createSecondReaders(refreshAll);
  const link = openPanelLink({ current: view, onAction: act, signal });

  function view(): PageToPanel {
    const refs = drafts.all().map(draftRef);
    return { page: pageView(adapter, document, drafts.active(), refs, reader?.ignores ?? []), notice };
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
    const session = startDraftSession({ handle, painter, reader: () => reader, onChange: changed, tell });
    drafts.add(session);
    tellSending({ handle, promises: session.promises, tell, tellBackground, signal });
    handle.signal.addEventListener('abort', () => closed(handle), { once: true });
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
    const ignore = drafts.active()?.ignoreOf(key, how);
    if (!ignore) return;
    overlay.hide();
    tellBackground(ask('page/ignore', ignore), () => tell({ kind: 'ignored', id: ignore.id, ignore }));
  }

  function act(action: PanelToPage): void {
    const session = drafts.active();
    switch (action.kind) {
      case 'apply':
        overlay.hide();
        void session?.apply(action.key, action.choice);
        break;
      case 'jump': {
        const finding = session?.state().findings.find(({ key }) => key === action.key);
        if (session && finding) overlay.jump(session, finding, false);
        break;
      }
      case 'ignore':
        silence(action.key, action.how);
        break;
      case 'write-day':
        overlay.hide();
        void session?.writeDay(action.key, action.day);
        break;
      case 'remind':
        if (session) tellBackground(remindAbout(action.what, session.handle), tell);
        break;
      case 'show-draft':
        activate(drafts.get(action.id));
        overlay.focusDraft();
        break;
      case 'undo-replacement':
        void session?.takeBack();
        break;
      case 'focus-draft':
        overlay.focusDraft();
        break;
      case 'dismiss-notice':
        tell(null);
    }
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
        activate(session);
        if (type === 'input') overlay.hide();
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
}
