/**
 * Paints findings and fields to be filled into drafts by the CSS Custom Highlight API: no node, class or attribute of the draft is touched.
 * Their looks are in highlights.css, which the browser injects as the extension's own style sheet, so that no page policy blocks it.
 */
import { LABELS, type Label, type Weight, weightOf } from '@/lib/core/labels';

/** A finding's words, or a field to be filled, as they stand in the page. */
export interface Mark {
  readonly label: Label | 'field';
  readonly range: Range;
}

export interface Painter {
  /** Replaces all marks of one draft. */
  paint(draftId: string, marks: readonly Mark[]): void;
  /** Makes one mark a little stronger, or none. */
  emphasise(range: Range | null): void;
  clear(draftId: string): void;
}

export const HIGHLIGHT_NAMES: Readonly<Record<Weight | 'field' | 'active', string>> = {
  must: 'tonfall-must',
  advice: 'tonfall-advice',
  sharp: 'tonfall-sharp',
  field: 'tonfall-field',
  active: 'tonfall-active',
};

const KINDS: readonly (Weight | 'field')[] = [...new Set(LABELS.map(weightOf)), 'field'];

const kindOf = ({ label }: Mark): Weight | 'field' => (label === 'field' ? label : weightOf(label));

/** Removes every mark when the signal aborts. */
export function createPainter(window: Window & typeof globalThis, signal: AbortSignal): Painter {
  const drafts = new Map<string, readonly Mark[]>();
  const registry = window.CSS.highlights;

  function repaint(): void {
    const marks = [...drafts.values()].flat();
    for (const kind of KINDS) {
      const ranges = marks.filter((mark) => kindOf(mark) === kind).map((mark) => mark.range);
      show(HIGHLIGHT_NAMES[kind], ranges, 0);
    }
  }

  function show(name: string, ranges: readonly Range[], priority: number): void {
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new window.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  }

  signal.addEventListener(
    'abort',
    () => {
      drafts.clear();
      for (const name of Object.values(HIGHLIGHT_NAMES)) registry.delete(name);
    },
    { once: true },
  );

  return {
    paint(draftId, marks) {
      if (signal.aborted) return;
      drafts.set(draftId, marks);
      repaint();
    },
    emphasise: (range) => show(HIGHLIGHT_NAMES.active, range && !signal.aborted ? [range] : [], 1),
    clear(draftId) {
      if (drafts.delete(draftId)) repaint();
    },
  };
}
