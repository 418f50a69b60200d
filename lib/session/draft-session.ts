/** The life of one draft: read after the agent pauses, marked, and changed only by the agent's click. */

import type { Commitment } from '@/lib/core/commitments/commitment';
import { followSpan } from '@/lib/core/text/edit';
import type { CommitmentView, FindingView, Ignore, Notice } from '@/lib/core/view/panel-state';
import type { Painter } from '@/lib/highlights/painter';
import { readTextMap, type TextMap } from '@/lib/hosts/shared/text-map';
import type { DraftHandle } from '@/lib/hosts/types';
import { createChosenDays } from './chosen-days';
import { createDraftWriter } from './draft-writer';
import { findingViews } from './find-views';
import { makeIgnore } from './make-ignore';
import type { Reader, Reading } from './reader';
import { writeDay } from './write-day';

/** A pause this long after the last change counts as having finished; a finished clause is read sooner. Milliseconds. */
const PAUSE = 350;
const CLAUSE_PAUSE = 80;

const NOTHING: Reading = { findings: [], commitments: [], languages: [] };

export interface DraftState {
  readonly text: string;
  readonly revision: number;
  readonly findings: readonly FindingView[];
  /** With the days that the agent chose for them. */
  readonly commitments: readonly CommitmentView[];
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
  /** `clear`, `offer` or a local date, `2026-11-27`. */
  writeDay(key: string, day: string): Promise<void>;
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
  tell(notice: Notice | null): void;
}

export function startDraftSession({ handle, painter, reader, onChange, tell }: DraftSessionParts): DraftSession {
  const { signal } = handle;
  let field: HTMLElement | null = null;
  let map: TextMap | null = null;
  let state: DraftState = { text: '', revision: 0, findings: [], commitments: [], reading: NOTHING, stale: true };
  const chosen = createChosenDays();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => changed());
  const writer = createDraftWriter({ handle, field: () => field, refresh, tell });

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
    const commitments = chosen.appliedTo(reading.commitments, text);
    state = { text, revision, reading, commitments, findings: findingViews(reading.findings, text), stale: false };
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

  const textNow = (): string => (field?.isConnected ? readTextMap(field, handle.foreign).text : '');

  async function apply(key: string, choice: number): Promise<void> {
    const finding = find(key);
    const replacement = finding?.suggestions[choice];
    if (!finding || replacement === undefined || !field) return;
    // The draft may have changed since it was read.
    const span = followSpan(state.text, textNow(), finding);
    if (span) await writer.put(span, finding.actual, replacement);
    else writer.changedMeanwhile();
  }

  async function putDay(key: string, day: string): Promise<void> {
    const promise = state.commitments.find((one) => one.key === key);
    const engine = reader();
    if (!promise || !engine || !field) return;
    const parts = { promise, day, text: state.text, now: textNow(), reader: engine, writer, chosen };
    if (await writeDay(parts)) refresh();
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
    takeBack: writer.takeBack,
    writeDay: putDay,
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
  handle.watchChanges?.(refresh, signal);
  attend();
  return session;
}

/** Cheap: only looks at the characters in front of the caret. */
function hasFinishedClause(document: Document | undefined): boolean {
  const { anchorNode, anchorOffset } = document?.getSelection() ?? { anchorNode: null, anchorOffset: 0 };
  if (anchorNode?.nodeType !== Node.TEXT_NODE) return false;
  return /[.,;:!?]\s?$/.test(anchorNode.nodeValue?.slice(Math.max(0, anchorOffset - 2), anchorOffset) ?? '');
}
