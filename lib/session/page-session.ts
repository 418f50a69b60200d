/** Owns all that Tonfall does in one page: its drafts, marks, card, badge and the link to the panel. Start once; the signal ends it. */
import { browser } from 'wxt/browser';
import type { DraftRef, FindingView, Notice } from '@/lib/core/view/panel-state';
import { createPainter } from '@/lib/highlights/painter';
import type { DraftHandle, HostAdapter } from '@/lib/hosts/types';
import { type Badge, createBadge } from '@/lib/overlay/badge';
import { type Card, createCard } from '@/lib/overlay/card';
import { createLayer, type Layer } from '@/lib/overlay/layer';
import { ask, type CommandMessage, type PageConfig, type PageToPanel, type PanelToPage } from '@/lib/platform/messages';
import { type DraftSession, startDraftSession } from './draft-session';
import { draftView, pageView } from './page-view';
import { openPanelLink } from './panel-link';
import { watchPointer } from './pointer';
import { createReader, type Reader } from './reader';
import { watchSending } from './sending';
import { watchConfig } from './watch-config';

export function startPageSession(adapter: HostAdapter, document: Document, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  const sessions = new Map<string, DraftSession>();
  const painter = createPainter(window, signal);
  let config: PageConfig | null = null;
  let reader: Reader | null = null;
  let activeId: string | null = null;
  /** The page's, not the draft's: a sent draft is gone when its promises are told. */
  let notice: Notice | null = null;
  let overlay: { readonly layer: Layer; readonly card: Card; readonly badge: Badge } | null = null;

  watchConfig((next) => {
    config = next;
    reader = createReader(next);
    for (const session of sessions.values()) session.refresh();
  }, signal);

  const link = openPanelLink({ current: view, onAction: act, signal });

  adapter.watchDrafts(
    document,
    (handle) => {
      const session = startDraftSession({ handle, painter, reader: () => reader, onChange: changed, tell });
      sessions.set(handle.id, session);
      activeId ??= handle.id;
      watchSending({
        handle,
        promises: (text) => reader?.promises(text) ?? [],
        report: (report) =>
          tellBackground(
            ask('page/sent', report).then(() =>
              tell({ kind: 'sent', id: report.sendId, count: report.promises.length }),
            ),
          ),
        undone: (sendId) => tellBackground(ask('page/send-undone', sendId).then((count) => tellUndone(sendId, count))),
        signal,
      });
      handle.signal.addEventListener('abort', () => closed(handle), { once: true });
      session.refresh();
      changed(session);
    },
    signal,
  );

  function tellUndone(sendId: string, count: number): void {
    if (count > 0) tell({ kind: 'send-undone', id: sendId, count });
  }

  function tell(next: Notice | null): void {
    notice = next;
    link.push(view());
  }

  function closed(handle: DraftHandle): void {
    sessions.delete(handle.id);
    if (activeId === handle.id) activeId = [...sessions.keys()].at(-1) ?? null;
    hideCard();
    placeBadge();
    link.push(view());
  }

  function active(): DraftSession | null {
    return (activeId && sessions.get(activeId)) || null;
  }

  function view(): PageToPanel {
    return {
      page: pageView(adapter, document, active(), [...sessions.values()].map(refOf), reader?.ignores ?? []),
      notice,
    };
  }

  function changed(session: DraftSession): void {
    if (overlay?.card.shown && session === active() && !draftHas(session, overlay.card.shown)) hideCard();
    placeBadge();
    link.push(view());
  }

  /** Card and badge are made when the first draft has something to say, so that most pages never carry them. */
  function layer(): NonNullable<typeof overlay> {
    if (overlay) return overlay;
    const made = createLayer(document, signal);
    const card = createCard(made, {
      apply: (finding, choice) => void applyFromCard(finding, choice),
      ignore: (finding, how) => silence(finding.key, how),
      openPanel: () => void openPanel(),
      leave: focusDraft,
      step: (finding, by) => step(finding, by),
    });
    overlay = { layer: made, card, badge: createBadge(made, () => void openPanel()) };
    return overlay;
  }

  async function openPanel(): Promise<void> {
    const opened = config?.canOpenPanel && (await ask('page/open-panel', null).catch(() => false));
    if (!opened) step(null, 1);
  }

  function hideCard(): void {
    overlay?.card.hide();
    painter.emphasise(null);
  }

  function showCard(session: DraftSession, finding: FindingView, focus: boolean): void {
    const range = session.rangeOf(finding.key);
    if (!range) return;
    painter.emphasise(range);
    layer().card.show(finding, range, focus);
  }

  function step(from: FindingView | null, by: 1 | -1): void {
    const session = active();
    const findings = session?.state().findings ?? [];
    const at = findings.findIndex((finding) => finding.key === from?.key);
    const next = findings[(at + by + findings.length) % findings.length];
    if (session && next) jump(session, next, true);
  }

  function jump(session: DraftSession, finding: FindingView, focus: boolean): void {
    const range = session.rangeOf(finding.key);
    const element = range?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'nearest' });
    hideCard();
    showCard(session, finding, focus);
  }

  async function applyFromCard(finding: FindingView, choice: number): Promise<void> {
    hideCard();
    await active()?.apply(finding.key, choice);
  }

  function focusDraft(): void {
    painter.emphasise(null);
    active()?.handle.field()?.focus({ preventScroll: true });
  }

  function silence(key: string, how: 'here' | 'phrase' | 'label'): void {
    const session = active();
    const ignore = session?.ignoreOf(key, how);
    if (!session || !ignore) return;
    hideCard();
    tellBackground(ask('page/ignore', ignore).then(() => tell({ kind: 'ignored', id: ignore.id, ignore })));
  }

  function act(action: PanelToPage): void {
    const session = active();
    const finding = 'key' in action ? session?.state().findings.find(({ key }) => key === action.key) : undefined;
    switch (action.kind) {
      case 'apply':
        hideCard();
        return void session?.apply(action.key, action.choice);
      case 'jump':
        if (session && finding) jump(session, finding, false);
        return;
      case 'ignore':
        return silence(action.key, action.how);
      case 'show-draft':
        return activate(sessions.get(action.id) ?? null, true);
      case 'undo-replacement':
        return void session?.takeBack();
      case 'focus-draft':
        return focusDraft();
      case 'dismiss-notice':
        tell(null);
    }
  }

  function activate(session: DraftSession | null, focus: boolean): void {
    if (!session || session.handle.id === activeId) return;
    activeId = session.handle.id;
    hideCard();
    if (focus) focusDraft();
    changed(session);
  }

  function sessionOf(target: Node): DraftSession | null {
    return [...sessions.values()].find((session) => session.handle.field()?.contains(target)) ?? null;
  }

  function placeBadge(): void {
    const session = active();
    const count = session?.state().findings.length ?? 0;
    if (!overlay && (count === 0 || !config?.badge)) return;
    layer().badge.show(config?.badge ? (session?.handle.field()?.getBoundingClientRect() ?? null) : null, count);
  }

  const capture = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'input'] as const) {
    document.addEventListener(
      type,
      ({ target }) => {
        const session = target instanceof Node ? sessionOf(target) : null;
        if (!session) return;
        session.attend();
        activate(session, false);
        if (type === 'input') hideCard();
      },
      capture,
    );
  }
  document.addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && !overlay?.layer.holds(event.target) && hideCard(),
    capture,
  );
  onceAFrame(window, ['scroll', 'resize'], () => (overlay?.card.shown ? hideCard() : undefined, placeBadge()), signal);
  watchPointer({
    document,
    sessionOf,
    isOwn: (target) => overlay?.layer.holds(target) ?? false,
    onPoint: (session, finding) => {
      activate(session, false);
      showCard(session, finding, false);
    },
    onLeave: hideCard,
    signal,
  });
  listenToCommands((command) => {
    const shown = overlay?.card.shown ?? null;
    if (command === 'take-first') {
      const finding = shown ?? active()?.state().findings[0];
      if (finding) void applyFromCard(finding, 0);
    } else step(shown, command === 'next-hint' ? 1 : -1);
  }, signal);
}

const draftHas = (session: DraftSession, finding: FindingView): boolean =>
  session.state().findings.some(({ key }) => key === finding.key);

function refOf(session: DraftSession): DraftRef {
  const { id, addressee, subject } = draftView(session, []);
  return { id, addressee, subject };
}

/** The page belongs to the host: a background that is gone (after an update) ends in silence, not in errors. */
function tellBackground(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

function onceAFrame(window: Window, types: readonly string[], work: () => void, signal: AbortSignal): void {
  let waiting = false;
  const listener = (): void => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) work();
    });
  };
  for (const type of types) window.addEventListener(type, listener, { capture: true, passive: true, signal });
}

function listenToCommands(onCommand: (command: CommandMessage['command']) => void, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    if (isCommand(message)) onCommand(message.command);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

const isCommand = (message: unknown): message is CommandMessage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'command' &&
  'command' in message;
