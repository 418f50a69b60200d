/** The life of one draft: read after the agent pauses, marked, and changed only by the agent's click. */

import type { Commitment } from '@/lib/core/commitments/commitment';
import type { Label } from '@/lib/core/labels';
import type { FindingView, Ignore, Notice } from '@/lib/core/view/panel-state';
import type { Painter } from '@/lib/highlights/painter';
import { readTextMap, type TextMap } from '@/lib/hosts/shared/text-map';
import type { DraftHandle } from '@/lib/hosts/types';
import { createChosenDays } from './chosen-days';
import { createDraftEdits, type DraftEdits } from './draft-edits';
import type { DraftState } from './draft-state';
import { createDraftWriter } from './draft-writer';
import { findingViews } from './find-views';
import { makeIgnore } from './make-ignore';
import { createOpenFields } from './open-fields';
import type { Reader, Reading } from './reader';

/** A pause this long after the last change counts as having finished; a finished clause is read sooner. Milliseconds. */
const PAUSE = 350;
const CLAUSE_PAUSE = 80;

/** The panel may answer to what it saw a few changes ago. */
const KEPT_TEXTS = 6;

const NOTHING: Reading = { findings: [], commitments: [], languages: [] };

export interface DraftSession extends DraftEdits {
  readonly handle: DraftHandle;
  state(): DraftState;
  /** Reads the draft again now: rules, ignores or the text changed. */
  refresh(): void;
  /** Tells that the draft's field was seen, perhaps a new one. */
  attend(): void;
  rangeOf(key: string): Range | null;
  /** The finding whose words stand at a place of the page. */
  findingAt(node: Node, offset: number): FindingView | null;
  takeBack(): Promise<void>;
  /** The promises of a text that is being sent. */
  promises(text: string): readonly Commitment[];
  /** What to silence; the page stores it and refreshes. */
  ignoreOf(key: string, how: Ignore['kind']): Ignore | null;
}

export interface DraftSessionParts {
  readonly handle: DraftHandle;
  readonly painter: Painter;
  reader(): Reader | null;
  onChange(session: DraftSession): void;
  /** The host swapped the field or changed the facts. */
  onHostChange(): void;
  /** The agent took a reformulation. */
  onTaken(label: Label): void;
  tell(notice: Notice | null): void;
}

export function startDraftSession(parts: DraftSessionParts): DraftSession {
  const { handle, painter, reader, onChange, onHostChange, onTaken, tell } = parts;
  const { signal } = handle;
  let field: HTMLElement | null = null;
  let map: TextMap | null = null;
  let state: DraftState = { text: '', revision: 0, findings: [], commitments: [], reading: NOTHING, stale: true };
  /** Of the last revisions, the newest last. */
  let texts: readonly string[] = [''];
  const chosen = createChosenDays();
  const openFields = createOpenFields();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => changed());
  const common = { handle, field: () => field, refresh };
  const writer = createDraftWriter({ ...common, tell, onWritten: openFields.remember });
  const textOf = (revision: number): string | null => texts[texts.length - 1 + revision - state.revision] ?? null;
  const edits = createDraftEdits({ ...common, writer, chosen, state: () => state, textOf, reader, onTaken });

  /** Follows the host when it swaps the field. */
  function attend(): void {
    const found = handle.field();
    if (found === field) return;
    observer.disconnect();
    field = found;
    map = null;
    if (field) observer.observe(field, { childList: true, characterData: true, subtree: true });
    changed();
  }

  function changed(): void {
    clearTimeout(timer);
    timer = setTimeout(refresh, hasFinishedClause(field?.ownerDocument) ? CLAUSE_PAUSE : PAUSE);
  }

  function refresh(): void {
    clearTimeout(timer);
    attend();
    const engine = reader();
    if (signal.aborted || !field?.isConnected || !engine) return;
    map = readTextMap(field, handle.foreign);
    const text = map.text;
    const reading = handle.info().audience === 'internal' ? NOTHING : engine.read(text);
    const isSame = text === state.text;
    const revision = isSame ? state.revision : state.revision + 1;
    if (!isSame) texts = [...texts, text].slice(-KEPT_TEXTS);
    const commitments = chosen.appliedTo(reading.commitments, text);
    state = { text, revision, reading, commitments, findings: findingViews(reading.findings, text), stale: false };
    paint();
    onChange(session);
  }

  function paint(): void {
    const fields = openFields.in(state.text).map((span) => ({ ...span, label: 'field' as const }));
    const marks = [...state.findings, ...fields].flatMap((marked) => {
      const range = map?.toRange(marked);
      return range ? { label: marked.label, range } : [];
    });
    painter.paint(handle.id, marks);
  }

  function find(key: string): FindingView | undefined {
    return state.findings.find((finding) => finding.key === key);
  }

  function promises(text: string): readonly Commitment[] {
    const engine = reader();
    if (!engine) return [];
    return chosen
      .appliedTo(engine.promises(text), text)
      .map((one) => (one.chosenDay ? { ...one, due: engine.dueOn(one.chosenDay), vague: false } : one));
  }

  function findingAt(node: Node, offset: number): FindingView | null {
    const at = map?.offsetOf(node, offset) ?? null;
    if (at === null) return null;
    return state.findings.find((finding) => finding.start <= at && at <= finding.end) ?? null;
  }

  const session: DraftSession = {
    ...edits,
    handle,
    state: () => state,
    refresh,
    attend,
    findingAt,
    rangeOf(key) {
      const finding = find(key);
      return finding ? (map?.toRange(finding) ?? null) : null;
    },
    takeBack: writer.takeBack,
    promises,
    ignoreOf(key, how) {
      const finding = find(key);
      return finding ? makeIgnore(finding, how) : null;
    },
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      painter.clear(handle.id);
    },
    { once: true },
  );
  handle.watchChanges?.(() => {
    onHostChange();
    refresh();
  }, signal);
  attend();
  return session;
}

/** Cheap: only looks at the characters in front of the caret. */
function hasFinishedClause(document: Document | undefined): boolean {
  const { anchorNode, anchorOffset } = document?.getSelection() ?? { anchorNode: null, anchorOffset: 0 };
  if (anchorNode?.nodeType !== Node.TEXT_NODE) return false;
  return /[.,;:!?]\s?$/.test(anchorNode.nodeValue?.slice(Math.max(0, anchorOffset - 2), anchorOffset) ?? '');
}
