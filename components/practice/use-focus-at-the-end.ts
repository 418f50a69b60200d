/** When an exercise ends, its reply box goes. Whoever was in it is led to what stands there instead. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The ref belongs to the closing line. */
export function useFocusAtTheEnd(
  isOver: boolean,
  boxRef: RefObject<HTMLElement | null>,
): RefObject<HTMLParagraphElement | null> {
  const lineRef = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (isOver && boxRef.current?.contains(document.activeElement)) lineRef.current?.focus();
  }, [isOver, boxRef]);
  return lineRef;
}
