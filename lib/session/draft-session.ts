/** The life of one draft: read after the agent pauses, marked, and changed only by the agent's click. */

import { editBetween, remap } from '@/lib/core/text/edit';
import { fold } from '@/lib/core/text/fold';
import { type Span, sliceOf } from '@/lib/core/text/span';
import type { FindingView, Ignore, Notice } from '@/lib/core/view/panel-state';
import type { Painter } from '@/lib/highlights/painter';
import { replaceText, undoReplacement } from '@/lib/hosts/shared/replace-text';
import { readTextMap, type TextMap } from '@/lib/hosts/shared/text-map';
import type { DraftHandle } from '@/lib/hosts/types';
import { findingViews } from './find-views';
import type { Reader, Reading } from './reader';

/** A pause this long after the last change counts as having finished; a finished clause is read sooner. Milliseconds. */
const PAUSE = 350;
const CLAUSE_PAUSE = 80;
/** A label is silenced until the end of a working day's worth of time. */
const LABEL_HOURS = 8;

const NOTHING: Reading = { findings: [], commitments: [], languages: [] };

export interface DraftState {
  readonly text: string;
  readonly revision: number;
  readonly findings: readonly FindingView[];
  readonly reading: Reading;
  /** Not read since the last change. */
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
    timer = setTimeout(refresh, hasFinishedClause() ? CLAUSE_PAUSE : PAUSE);
  }

  /** Cheap: only looks at the characters in front of the caret. */
  function hasFinishedClause(): boolean {
    const selection = field?.ownerDocument.getSelection();
    const node = selection?.anchorNode;
    if (!selection || !node || node.nodeType !== Node.TEXT_NODE) return false;
    return /[.,;:!?]\s?$/.test(
      node.nodeValue?.slice(Math.max(0, selection.anchorOffset - 2), selection.anchorOffset) ?? '',
    );
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
    const { text } = readTextMap(field, handle.foreign);
    const edit = editBetween(state.text, text);
    const span = edit ? remap(finding, edit) : finding;
    return span && sliceOf(text, span) === finding.actual ? { start: span.start, end: span.end } : null;
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
    selectOpenField(span.start, replacement);
    tell({ kind: 'replaced', id: noticeId(), actual: finding.actual, replacement });
    refresh();
  }

  function changedMeanwhile(): void {
    tell({ kind: 'changed-meanwhile', id: noticeId() });
    refresh();
  }

  /** A reformulation with a «field» leaves that field selected, so that the next key fills it. */
  function selectOpenField(start: number, replacement: string): void {
    const open = /«[^»]*»/.exec(replacement);
    if (!open || !field) return;
    const range = readTextMap(field, handle.foreign).toRange({
      start: start + open.index,
      end: start + open.index + open[0].length,
    });
    const selection = field.ownerDocument.getSelection();
    if (!range || !selection) return;
    selection.removeAllRanges();
    selection.addRange(range);
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

  async function copied(text: string): Promise<'copied' | 'copy-failed'> {
    try {
      await navigator.clipboard.writeText(text);
      return 'copied';
    } catch {
      return 'copy-failed';
    }
  }

  function ignoreOf(key: string, how: Ignore['kind']): Ignore | null {
    const finding = find(key);
    if (!finding) return null;
    const at = Temporal.Now.instant();
    const base = { id: crypto.randomUUID(), at: at.toString() };
    switch (how) {
      case 'here':
        // The key of a repeated phrase ends in its number; the place is the same.
        return { ...base, kind: 'here', ruleId: finding.ruleId, hash: finding.key.split('-')[0] ?? finding.key };
      case 'phrase':
        return { ...base, kind: 'phrase', ruleId: finding.ruleId, phrase: fold(finding.actual) };
      case 'label':
        return { ...base, kind: 'label', label: finding.label, until: at.add({ hours: LABEL_HOURS }).toString() };
    }
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
    ignoreOf,
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
