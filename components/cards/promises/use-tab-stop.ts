/** The one row of the list at which Tab stops: where the keyboard was last, or the nearest that is left. */
import { useState } from 'react';

export interface TabStop {
  readonly id: string | null;
  readonly set: (id: string) => void;
}

export function useTabStop(ids: readonly string[]): TabStop {
  const [last, setLast] = useState<{ readonly id: string | null; readonly index: number }>({ id: null, index: 0 });
  const isThere = last.id !== null && ids.includes(last.id);
  return {
    id: isThere ? last.id : (ids[Math.min(last.index, ids.length - 1)] ?? null),
    set: (id) => setLast({ id, index: ids.indexOf(id) }),
  };
}
