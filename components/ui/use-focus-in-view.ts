/** Keeps what has the focus in sight when the space for it shrinks, as when a notice comes. */
import { type RefObject, useEffect } from 'react';

/** Whoever has scrolled away from the focus stays where they are. */
export function useFocusInView(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let height = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const before = height;
      height = element.clientHeight;
      const focused = document.activeElement;
      if (!focused || focused === element || !element.contains(focused)) return;
      const end = focused.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
      if (end <= before && end > height) focused.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
}
