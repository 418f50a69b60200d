/** The life of one draft: read after the agent pauses, marked, and changed only by the agent's click. */

import { followSpan } from '@/lib/core/text/edit';
import type { Span } from '@/lib/core/text/span';
import type { FindingView, Ignore, Notice } from '@/lib/core/view/panel-state';
import type { Painter } from '@/lib/highlights/painter';
import { replaceText, undoReplacement } from '@/lib/hosts/shared/replace-text';
import { readTextMap, type TextMap } from '@/lib/hosts/shared/text-map';
import type { DraftHandle } from '@/lib/hosts/types';
import { findingViews } from './find-views';
import { makeIgnore } from './make-ignore';
import type { Reader, Reading } from './reader';
import { selectOpenField } from './select-open-field';

/** A pause this long after the last change counts as having finished; a finished clause is read sooner. Milliseconds. */
const PAUSE = 350;
const CLAUSE_PAUSE = 80;

const NOTHING: Reading = { findings: [], commitments: [], languages: [] };

export interface DraftState {
  readonly text: string;
  readonly revision: number;
  readonly findings: readonly FindingView[];
  readonly reading: Reading;
  /** Not read yet: the rules or the field are still to come. */
  readonly stale: boolean;
}

export interface DraftSession {
  readonly handle: DraftHandle;
  state(): DraftState;
  /** Reads the draft again now: rules, ignores or the text changed. */
  refresh(): void;
  /** Tells that the draft's field was seen, perhaps a new one. */
  attend(): void;
  rangeOf(key: string): Range | null;
  /** The finding whose words stand at a place of the page. */
  findingAt(node: Node, offset: number): FindingView | null;
  apply(key: string, choice: number): Promise<void>;
  takeBack(): Promise<void>;
  /** What to silence; the page stores it and refreshes. */
  ignoreOf(key: string, how: Ignore['kind']): Ignore | null;
}

export interface DraftSessionParts {
  readonly handle: DraftHandle;
  readonly painter: Painter;
  reader(): Reader | null;
  onChange(session: DraftSession): void;
  tell(notice: Notice | null): void;
}

export function startDraftSession({ handle, painter, reader, onChange, tell }: DraftSessionParts): DraftSession {
  const { signal } = handle;
  let field: HTMLElement | null = null;
  let map: TextMap | null = null;
  let state: DraftState = { text: '', revision: 0, findings: [], reading: NOTHING, stale: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly span: Span; readonly actual: string; readonly replacement: string } | null = null;
  const observer = new MutationObserver(() => changed());

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
    const revision = text === state.text ? state.revision : state.revision + 1;
    state = { ...state, text, revision, reading, findings: findingViews(reading.findings, text), stale: false };
    paint();
    onChange(session);
  }

  function paint(): void {
    const marks = state.findings.flatMap((finding) => {
      const range = map?.toRange(finding);
      return range ? [{ label: finding.label, range }] : [];
    });
    painter.paint(handle.id, marks);
  }

  function find(key: string): FindingView | undefined {
    return state.findings.find((finding) => finding.key === key);
  }

  /** Where a finding's words stand now, though the draft may have changed since it was read; null if they are gone. */
  function currentSpan(finding: FindingView): Span | null {
    if (!field?.isConnected) return null;
    return followSpan(state.text, readTextMap(field, handle.foreign).text, finding);
  }

  async function apply(key: string, choice: number): Promise<void> {
    const finding = find(key);
    const replacement = finding?.suggestions[choice];
    if (!finding || replacement === undefined || !field) return;
    const span = currentSpan(finding);
    if (!span) return changedMeanwhile();
    const outcome = await replaceText({ field, foreign: handle.foreign, span, actual: finding.actual, replacement });
    if (outcome === 'changed') return changedMeanwhile();
    if (outcome === 'refused') {
      tell({ kind: await copied(replacement), id: noticeId(), replacement });
      return refresh();
    }
    last = { span: { start: span.start, end: span.start + replacement.length }, actual: finding.actual, replacement };
    selectOpenField(field, handle.foreign, span.start, replacement);
    tell({ kind: 'replaced', id: noticeId(), actual: finding.actual, replacement });
    refresh();
  }

  function changedMeanwhile(): void {
    tell({ kind: 'changed-meanwhile', id: noticeId() });
    refresh();
  }

  async function takeBack(): Promise<void> {
    if (!last || !field?.isConnected) return;
    const { span, actual, replacement } = last;
    const outcome = await undoReplacement({
      field,
      foreign: handle.foreign,
      span,
      actual: replacement,
      replacement: actual,
    });
    if (outcome === 'replaced') last = null;
    tell(outcome === 'replaced' ? null : { kind: 'changed-meanwhile', id: noticeId() });
    refresh();
  }

  function findingAt(node: Node, offset: number): FindingView | null {
    const at = map?.offsetOf(node, offset) ?? null;
    if (at === null) return null;
    return state.findings.find((finding) => finding.start <= at && at <= finding.end) ?? null;
  }

  const session: DraftSession = {
    handle,
    state: () => state,
    refresh,
    attend,
    findingAt,
    rangeOf(key) {
      const finding = find(key);
      return finding ? (map?.toRange(finding) ?? null) : null;
    },
    apply,
    takeBack,
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
  handle.watchChanges?.(refresh, signal);
  attend();
  return session;
}

const noticeId = (): string => crypto.randomUUID();

const copied = (text: string): Promise<'copied' | 'copy-failed'> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'copy-failed',
  );

/** Cheap: only looks at the characters in front of the caret. */
function hasFinishedClause(document: Document | undefined): boolean {
  const { anchorNode, anchorOffset } = document?.getSelection() ?? { anchorNode: null, anchorOffset: 0 };
  if (anchorNode?.nodeType !== Node.TEXT_NODE) return false;
  return /[.,;:!?]\s?$/.test(anchorNode.nodeValue?.slice(Math.max(0, anchorOffset - 2), anchorOffset) ?? '');
}
