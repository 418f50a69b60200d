/** What the panel says of the conversation: worked out here, not in the host's page, and loaded when the first draft is met. */
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { interfaceLanguage } from '@/components/ui/interface-language';
import type { Advising, Asked, Kept } from '@/lib/advice/start-advising';
import type { Advice } from '@/lib/core/view/advice';
import type { DraftView } from '@/lib/core/view/panel-state';
import { ask } from '@/lib/platform/messages';
import { watchStored } from '@/lib/platform/stored';
import { HASH_KEY_KIND } from '@/lib/service/stored-kinds';

export interface Advised {
  readonly advice: Advice | null;
  readonly advising: Advising | null;
  /** What the advice was made of; null: nothing to say anything of. */
  readonly asked: Asked | null;
}

/** `kept` is null until storage has answered. */
export function useAdvising(draft: DraftView | null, kept: Kept | null, today: string): Advised {
  const [advising, setAdvising] = useState<Advising | null>(null);
  const [version, changed] = useReducer((n: number) => n + 1, 0);
  const key = useHashKey(draft !== null);

  useEffect(() => {
    if (key === undefined) return;
    let isOver = false;
    void import('@/lib/advice/start-advising').then(({ startAdvising }) => {
      if (!isOver) setAdvising(startAdvising(interfaceLanguage(), key, changed));
    });
    return () => {
      isOver = true;
    };
  }, [key]);

  // Typing comes first: advice may be a moment late.
  const latest = useDeferredValue(draft);
  const asked = useMemo(() => (latest && kept ? { draft: latest, kept, today } : null), [latest, kept, today]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was missing may be there now
  const advice = useMemo(() => (advising && asked ? advising.advise(asked) : null), [advising, asked, version]);
  return { advice: draft ? advice : null, advising, asked };
}

/** undefined: nobody has asked for it yet; null: the background gives none. It is another one after all data were deleted. */
function useHashKey(isWanted: boolean): string | null | undefined {
  const [key, setKey] = useState<string | null>();
  const [wasWanted, setWasWanted] = useState(isWanted);
  // A draft that is closed will be followed by another.
  if (isWanted && !wasWanted) setWasWanted(true);

  useEffect(() => {
    if (!wasWanted) return;
    const stop = new AbortController();
    const load = (): void =>
      void ask('own/hash-key', null)
        .catch((error: unknown) => {
          console.warn('Tonfall: nothing can be kept of threads.', error);
          return null;
        })
        .then((found) => !stop.signal.aborted && setKey(found));
    watchStored([HASH_KEY_KIND], load, stop.signal);
    load();
    return () => stop.abort();
  }, [wasWanted]);
  return key;
}
