/** Shows the hints of the active draft in the page: the card beside a phrase, the step from one to the next, the badge at the field. */
import type { FindingView, Ignore } from '@/lib/core/view/panel-state';
import type { Painter } from '@/lib/highlights/painter';
import { type Badge, createBadge } from '@/lib/overlay/badge';
import { type Card, createCard } from '@/lib/overlay/card';
import { createLayer, type Layer } from '@/lib/overlay/layer';
import type { DraftSession } from './draft-session';
import { isShown } from './open-drafts';

export interface HintOverlayParts {
  readonly document: Document;
  readonly painter: Painter;
  readonly signal: AbortSignal;
  active(): DraftSession | null;
  /** The agent wants the badge at the reply box. */
  wantsBadge(): boolean;
  /** The customer's message speaks of danger to a life: the badge says so, also where the agent does without it. */
  isUrgent(session: DraftSession): boolean;
  silence(key: string, how: Ignore['kind']): void;
  /** Answers whether the panel opened. */
  openPanel(): Promise<boolean>;
}

export interface HintOverlay {
  show(session: DraftSession, finding: FindingView, focus: boolean): void;
  /** Scrolls the phrase into sight and opens its card. */
  jump(session: DraftSession, finding: FindingView, focus: boolean): void;
  hide(): void;
  /** To the next or previous hint, with the keyboard in its card. */
  step(by: 1 | -1): void;
  /** Takes the first reformulation of the open card, or of the first hint. */
  takeFirst(): void;
  /** The draft was read again: a card whose hint is gone closes, the badge follows. */
  update(session: DraftSession): void;
  placeBadge(): void;
  /** The page scrolled or was resized: card and badge go along with the text. */
  follow(): void;
  focusDraft(): void;
  /** Focus or pointer is on Tonfall's own interface. */
  holds(target: EventTarget | null): boolean;
}

interface Overlay {
  readonly layer: Layer;
  readonly card: Card;
  readonly badge: Badge;
}

export function createHintOverlay(parts: HintOverlayParts): HintOverlay {
  const { document, painter, signal, active, wantsBadge, silence } = parts;
  let overlay: Overlay | null = null;

  /** Made when the first draft has something to say, so that most pages never carry it. */
  function made(): Overlay {
    if (overlay) return overlay;
    const layer = createLayer(document, signal);
    const card = createCard(layer, {
      apply: (finding, choice) => apply(finding, choice),
      ignore: (finding, how) => {
        silence(finding.key, how);
        focusDraft();
      },
      openPanel: () => void openPanel(),
      leave: focusDraft,
      step: (_finding, by) => step(by),
    });
    overlay = { layer, card, badge: createBadge(layer, () => void openPanel()) };
    return overlay;
  }

  function show(session: DraftSession, finding: FindingView, focus: boolean): void {
    const range = session.rangeOf(finding.key);
    if (!range) return;
    painter.emphasise(range);
    made().card.show(finding, range, focus);
  }

  function hide(): void {
    overlay?.card.hide();
    painter.emphasise(null);
  }

  function jump(session: DraftSession, finding: FindingView, focus: boolean): void {
    session.rangeOf(finding.key)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    hide();
    show(session, finding, focus);
  }

  function step(by: 1 | -1): void {
    const session = active();
    const findings = session?.state().findings ?? [];
    const at = findings.findIndex(({ key }) => key === overlay?.card.shown?.key);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = findings[(from + by + findings.length) % findings.length];
    if (session && next) jump(session, next, true);
  }

  function apply(finding: FindingView, choice: number): void {
    hide();
    void active()?.apply(finding.key, choice);
  }

  /** Where the browser does not let a page open the panel, the hints are shown here. */
  async function openPanel(): Promise<void> {
    if (!(await parts.openPanel())) step(1);
  }

  function placeBadge(): void {
    const session = active();
    const shown = isShown(session) ? session : null;
    const count = (wantsBadge() && shown?.state().findings.length) || 0;
    const isUrgent = shown !== null && parts.isUrgent(shown);
    if (!overlay && count === 0 && !isUrgent) return;
    made().badge.show(shown?.handle.field()?.getBoundingClientRect() ?? null, count, isUrgent);
  }

  function focusDraft(): void {
    painter.emphasise(null);
    active()?.handle.field()?.focus({ preventScroll: true });
  }

  return {
    show,
    jump,
    hide,
    step,
    takeFirst() {
      const finding = overlay?.card.shown ?? active()?.state().findings[0];
      if (finding) apply(finding, 0);
    },
    update(session) {
      const shown = overlay?.card.shown;
      const isGone = shown && !session.state().findings.some(({ key }) => key === shown.key);
      if (isGone && session === active()) hide();
      placeBadge();
    },
    placeBadge,
    follow() {
      const shown = overlay?.card.shown;
      const range = shown && active()?.rangeOf(shown.key);
      if (overlay && range) overlay.card.place(range);
      placeBadge();
    },
    focusDraft,
    holds: (target) => overlay?.layer.holds(target) ?? false,
  };
}
