/** What the panel says of the conversation: worked out here, not in the host's page, and loaded when the first draft is met. */
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { interfaceLanguage } from '@/components/ui/interface-language';
import type { Advising, Asked, Kept } from '@/lib/advice/start-advising';
import type { Advice } from '@/lib/core/view/advice';
import type { DraftView } from '@/lib/core/view/panel-state';
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
  const isWanted = draft !== null;
  // The key is new after all data were deleted.
  const [keys, keyChanged] = useReducer((n: number) => n + 1, 0);

  useEffect(() => {
    const stop = new AbortController();
    watchStored([HASH_KEY_KIND], keyChanged, stop.signal);
    return () => stop.abort();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key makes other hashes
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    void import('@/lib/advice/start-advising')
      .then(({ startAdvising }) => startAdvising(interfaceLanguage(), changed))
      .then((started) => {
        if (!isOver) setAdvising(started);
      });
    return () => {
      isOver = true;
    };
  }, [isWanted, keys]);

  // Typing comes first: advice may be a moment late.
  const latest = useDeferredValue(draft);
  const asked = useMemo(() => (latest && kept ? { draft: latest, kept, today } : null), [latest, kept, today]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was missing may be there now
  const advice = useMemo(() => (advising && asked ? advising.advise(asked) : null), [advising, asked, version]);
  return { advice: draft ? advice : null, advising, asked };
}
