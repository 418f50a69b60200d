/** What the agent's clicks do to one draft. The words were read a moment ago: each is first found again in the draft as it is now. */
import type { Label } from '@/lib/core/labels';
import { followSpan } from '@/lib/core/text/edit';
import { readTextMap } from '@/lib/hosts/shared/text-map';
import type { DraftHandle } from '@/lib/hosts/types';
import type { PanelToPage } from '@/lib/platform/messages';
import type { ChosenDays } from './chosen-days';
import type { DraftState } from './draft-state';
import type { DraftWriter } from './draft-writer';
import { followPlace } from './follow-place';
import type { Reader } from './reader';
import { selectWords } from './select-words';
import { writeDay } from './write-day';

export interface DraftEdits {
  apply(key: string, choice: number): Promise<void>;
  /** `clear`, `offer` or a local date, `2026-11-27`. */
  writeDay(key: string, day: string): Promise<void>;
  insert(request: Extract<PanelToPage, { kind: 'insert' }>): Promise<void>;
  select(request: Extract<PanelToPage, { kind: 'select' }>): void;
}

export interface DraftEditsParts {
  readonly handle: DraftHandle;
  readonly writer: DraftWriter;
  readonly chosen: ChosenDays;
  field(): HTMLElement | null;
  state(): DraftState;
  /** The draft's text of an earlier revision; null: too long ago. */
  textOf(revision: number): string | null;
  reader(): Reader | null;
  refresh(): void;
  onTaken(label: Label): void;
}

export function createDraftEdits(parts: DraftEditsParts): DraftEdits {
  const { handle, writer, chosen, field, state, textOf, reader } = parts;

  function textNow(): string {
    const element = field();
    return element?.isConnected ? readTextMap(element, handle.foreign).text : '';
  }

  /** A note among colleagues is no reply, whatever the panel has seen of it. */
  const replyOf = (revision: number): string | null =>
    handle.info().audience === 'internal' ? null : textOf(revision);

  return {
    async apply(key, choice) {
      const finding = state().findings.find((one) => one.key === key);
      const replacement = finding?.suggestions[choice];
      if (!finding || replacement === undefined || !field()) return;
      const span = followSpan(state().text, textNow(), finding);
      if (!span) return writer.changedMeanwhile();
      if ((await writer.put(span, finding.actual, replacement)) !== 'changed') parts.onTaken(finding.label);
    },
    async writeDay(key, day) {
      const promise = state().commitments.find((one) => one.key === key);
      const engine = reader();
      if (!promise || !engine || !field()) return;
      const request = { promise, day, text: state().text, now: textNow(), reader: engine, writer, chosen };
      if (await writeDay(request)) parts.refresh();
    },
    async insert({ revision, at, text }) {
      const reply = replyOf(revision);
      const place = reply === null ? null : followPlace(reply, textNow(), at);
      if (place === null) writer.changedMeanwhile();
      else await writer.put({ start: place, end: place }, '', text);
    },
    select({ revision, start, end }) {
      const element = field();
      const reply = replyOf(revision);
      const span = reply === null ? null : followSpan(reply, textNow(), { start, end });
      if (element && span) selectWords(element, handle.foreign, span);
      else writer.changedMeanwhile();
    },
  };
}
