/** The options page's state, from storage and the browser, and what its controls do. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { OptionsActions, OptionsNotice, OptionsState, Shortcut } from '@/lib/core/view/options-state';
import { watchStored } from '@/lib/platform/stored';
import { loadAll, type StoredData } from '@/lib/service/load-all';
import { STORED_KINDS } from '@/lib/service/stored-kinds';
import { optionsActions } from './options-actions';
import { optionsStateOf } from './options-state-of';

interface Loaded {
  readonly stored: StoredData;
  readonly shortcuts: readonly Shortcut[];
}

/** null until storage has answered: a page of wrong values that jump would be worse than a short wait. */
export function useOptionsState(): { readonly state: OptionsState; readonly actions: OptionsActions } | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [notice, setNotice] = useState<OptionsNotice | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const [stored, commands] = await Promise.all([loadAll(), browser.commands.getAll()]);
      if (!stop.signal.aborted) setLoaded({ stored, shortcuts: shortcutsOf(commands) });
    };
    watchStored(STORED_KINDS, () => void load(), stop.signal);
    // Shortcuts are changed in another tab.
    window.addEventListener('focus', () => void load(), { signal: stop.signal });
    void load();
    return () => stop.abort();
  }, []);

  const latest = useRef<Loaded | null>(null);
  latest.current = loaded;
  const actions = useMemo(() => optionsActions(() => latest.current?.stored ?? null, setNotice), []);
  return loaded ? { state: optionsStateOf(loaded.stored, loaded.shortcuts, notice), actions } : null;
}

/** The browser's own action button is no shortcut of Tonfall's. */
const shortcutsOf = (commands: readonly { name?: string; description?: string; shortcut?: string }[]): Shortcut[] =>
  commands.flatMap(({ name, description, shortcut }) =>
    name && !name.startsWith('_execute') ? [{ id: name, description: description ?? name, keys: shortcut ?? '' }] : [],
  );
