/** Tells when the agent rests the pointer on a finding or clicks it. One layout look-up per rest, none while the pointer moves. */
import type { FindingView } from '@/lib/core/view/panel-state';
import type { DraftSession } from './draft-session';

/** A pointer that stays this long wants to know more. Milliseconds. */
const REST = 280;

export interface PointerParts {
  readonly document: Document;
  sessionOf(target: Node): DraftSession | null;
  /** Tonfall's own card and badge, on which the pointer may rest as long as it likes. */
  isOwn(target: EventTarget | null): boolean;
  onPoint(session: DraftSession, finding: FindingView): void;
  onLeave(): void;
  readonly signal: AbortSignal;
}

export function watchPointer({ document, sessionOf, isOwn, onPoint, onLeave, signal }: PointerParts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };

  function look(x: number, y: number): void {
    const caret = document.caretPositionFromPoint(x, y);
    const session = caret && sessionOf(caret.offsetNode);
    const finding = caret && session?.findingAt(caret.offsetNode, caret.offset);
    const range = finding && session?.rangeOf(finding.key);
    // The nearest caret may be far from the pointer: only a pointer on the words counts.
    if (session && finding && range && isInside(range, x, y)) onPoint(session, finding);
    else onLeave();
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(timer);
      if (isOwn(event.target) || event.buttons !== 0) return;
      timer = setTimeout(() => look(event.clientX, event.clientY), REST);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      clearTimeout(timer);
      if (event.target instanceof Node && sessionOf(event.target)) look(event.clientX, event.clientY);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

const SLACK = 3;

const isInside = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
