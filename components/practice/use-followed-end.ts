/** Keeps the end of a thread in view: when it is opened, and when something new stands there. */
import { type RefObject, useEffect, useRef } from 'react';

/** `state` tells the content: a change of it is news. The ref belongs to the last thing in the list that scrolls. */
export function useFollowedEnd(state: string): RefObject<HTMLDivElement | null> {
  const endRef = useRef<HTMLDivElement>(null);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const end = endRef.current;
    const list = end?.parentElement;
    // At first only the list scrolls: where the whole page does, it begins at its top.
    if (seen.current === null && list) list.scrollTop = list.scrollHeight;
    else if (seen.current !== state) end?.scrollIntoView({ block: 'nearest' });
    seen.current = state;
  }, [state]);
  return endRef;
}
