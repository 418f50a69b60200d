/** Writes into one draft by the agent's click, tells what came of it, and takes the last change back. */
import type { Span } from '@/lib/core/text/span';
import type { Notice } from '@/lib/core/view/panel-state';
import { type ReplaceOutcome, replaceText, undoReplacement } from '@/lib/hosts/shared/replace-text';
import type { DraftHandle } from '@/lib/hosts/types';
import { selectOpenField } from './select-open-field';

export interface DraftWriter {
  /** Puts `replacement` where `actual` stands, and reads the draft again. What the editor refuses goes to the clipboard. */
  put(span: Span, actual: string, replacement: string): Promise<ReplaceOutcome>;
  /** The words are gone that something should be put in place of. */
  changedMeanwhile(): void;
  takeBack(): Promise<void>;
}

export interface DraftWriterParts {
  readonly handle: DraftHandle;
  field(): HTMLElement | null;
  refresh(): void;
  tell(notice: Notice | null): void;
}

export function createDraftWriter({ handle, field, refresh, tell }: DraftWriterParts): DraftWriter {
  const { foreign } = handle;
  let last: { readonly span: Span; readonly actual: string; readonly replacement: string } | null = null;

  function changedMeanwhile(): void {
    tell({ kind: 'changed-meanwhile', id: noticeId() });
    refresh();
  }

  return {
    changedMeanwhile,
    async put(span, actual, replacement) {
      const into = field();
      if (!into) return 'changed';
      const outcome = await replaceText({ field: into, foreign, span, actual, replacement });
      if (outcome === 'changed') changedMeanwhile();
      if (outcome === 'refused') {
        tell({ kind: await copied(replacement), id: noticeId(), replacement });
        refresh();
      }
      if (outcome === 'replaced') {
        last = { span: { start: span.start, end: span.start + replacement.length }, actual, replacement };
        selectOpenField(into, foreign, span.start, replacement);
        tell({ kind: 'replaced', id: noticeId(), actual, replacement });
        refresh();
      }
      return outcome;
    },
    async takeBack() {
      const into = field();
      if (!last || !into?.isConnected) return;
      const { span, actual, replacement } = last;
      const request = { field: into, foreign, span, actual: replacement, replacement: actual };
      const outcome = await undoReplacement(request);
      if (outcome === 'replaced') last = null;
      tell(outcome === 'replaced' ? null : { kind: 'changed-meanwhile', id: noticeId() });
      refresh();
    },
  };
}

const noticeId = (): string => crypto.randomUUID();

const copied = (text: string): Promise<'copied' | 'copy-failed'> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'copy-failed',
  );
