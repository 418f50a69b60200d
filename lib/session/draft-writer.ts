/** Writes into one draft by the agent's click, tells what came of it, and takes the last change back. */
import { editBetween, followSpan } from '@/lib/core/text/edit';
import { type Span, sliceOf } from '@/lib/core/text/span';
import type { Notice } from '@/lib/core/view/panel-state';
import { type ReplaceOutcome, replaceText, undoReplacement } from '@/lib/hosts/shared/replace-text';
import { readTextMap } from '@/lib/hosts/shared/text-map';
import type { DraftHandle } from '@/lib/hosts/types';
import { selectOpenField } from './select-words';

export interface DraftWriter {
  /** Puts `replacement` where `actual` stands (nothing, for a text that is added), and reads the draft again. What the editor refuses goes to the clipboard. */
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
  /** This text stands in the draft now. */
  onWritten(text: string): void;
}

/** The last change: what the draft said after it, where it is in that, and what stood there before. */
interface Written {
  readonly text: string;
  readonly span: Span;
  readonly before: string;
}

export function createDraftWriter({ handle, field, refresh, tell, onWritten }: DraftWriterParts): DraftWriter {
  const { foreign } = handle;
  let last: Written | null = null;

  const textIn = (element: HTMLElement): string => readTextMap(element, foreign).text;

  function changedMeanwhile(): void {
    tell({ kind: 'changed-meanwhile', id: noticeId() });
    refresh();
  }

  return {
    changedMeanwhile,
    async put(span, actual, replacement) {
      const into = field();
      if (!into) return 'changed';
      const before = textIn(into);
      const outcome = await replaceText({ field: into, foreign, span, actual, replacement });
      if (outcome === 'changed') changedMeanwhile();
      if (outcome === 'refused') {
        tell({ kind: await copied(replacement), id: noticeId(), replacement });
        refresh();
      }
      if (outcome === 'replaced') {
        last = changeBetween(before, textIn(into));
        onWritten(replacement);
        selectOpenField(into, foreign, span.start, replacement);
        tell({ kind: 'replaced', id: noticeId(), actual, replacement });
        refresh();
      }
      return outcome;
    },
    async takeBack() {
      const into = field();
      if (!last || !into?.isConnected) return;
      const span = followSpan(last.text, textIn(into), last.span);
      const words = { actual: sliceOf(last.text, last.span), replacement: last.before };
      const outcome = span ? await undoReplacement({ field: into, foreign, span, ...words }) : 'changed';
      if (outcome === 'replaced') last = null;
      tell(outcome === 'replaced' ? null : { kind: 'changed-meanwhile', id: noticeId() });
      refresh();
    },
  };
}

/** Read back, since an editor may write paragraphs in its own way. */
function changeBetween(before: string, text: string): Written | null {
  const edit = editBetween(before, text);
  if (!edit) return null;
  const { start, oldEnd, newEnd } = edit;
  return { text, span: { start, end: newEnd }, before: before.slice(start, oldEnd) };
}

const noticeId = (): string => crypto.randomUUID();

const copied = (text: string): Promise<'copied' | 'copy-failed'> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'copy-failed',
  );
