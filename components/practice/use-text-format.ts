/** Bold and italic at the caret, as the browser reports them, for the toolbar's pressed states. */
import { type RefObject, useEffect, useState } from 'react';

export const TEXT_FORMATS = ['bold', 'italic'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export function useTextFormat(fieldRef: RefObject<HTMLElement | null>): ReadonlySet<TextFormat> {
  const [active, setActive] = useState<ReadonlySet<TextFormat>>(new Set());
  useEffect(() => {
    const controller = new AbortController();
    const read = (): void => {
      const anchor = getSelection()?.anchorNode ?? null;
      if (!anchor || !fieldRef.current?.contains(anchor)) return;
      const next = TEXT_FORMATS.filter((format) => document.queryCommandState(format));
      setActive((known) =>
        known.size === next.length && next.every((format) => known.has(format)) ? known : new Set(next),
      );
    };
    document.addEventListener('selectionchange', read, { signal: controller.signal });
    return () => controller.abort();
  }, [fieldRef]);
  return active;
}
