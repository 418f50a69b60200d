/** The panel's state: the page's snapshots, what is stored, what follows from both, and the clock. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Kept } from '@/lib/advice/start-advising';
import { localDay } from '@/lib/core/local-time';
import { NO_GUIDANCE } from '@/lib/core/policy/team-guidance';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { Notice, PanelState } from '@/lib/core/view/panel-state';
import type { PageToPanel } from '@/lib/platform/messages';
import { watchStored } from '@/lib/platform/stored';
import { loadAll, type StoredData, teamView } from '@/lib/service/load-all';
import { STORED_KINDS } from '@/lib/service/stored-kinds';
import { panelActions } from './panel-actions';
import { linkToTab, type TabLink } from './tab-link';
import { useAdvising } from './use-advising';

/** How often "today" and "overdue" are looked at again. Milliseconds. */
const CLOCK = 60_000;

type Stored = Pick<PanelState, 'reminders' | 'team' | 'settings' | 'problems'> & { readonly kept: Kept | null };

export function usePanel(): { readonly state: PanelState; readonly actions: PanelActions } {
  const [snapshot, setSnapshot] = useState<PageToPanel>({ page: { kind: 'connecting' }, notice: null });
  /** What the panel itself has to tell; it comes before what the page tells. */
  const [ownNotice, setOwnNotice] = useState<Notice | null>(null);
  const [stored, setStored] = useState<Stored | null>(null);
  const [now, setNow] = useState(() => Temporal.Now.instant().toString());
  const link = useRef<TabLink | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    link.current = linkToTab(setSnapshot, stop.signal);
    const load = (): void =>
      void loadAll().then(
        (data) => !stop.signal.aborted && setStored({ ...data, team: teamView(data.team), kept: keptOf(data) }),
      );
    watchStored(STORED_KINDS, load, stop.signal);
    load();
    const clock = setInterval(() => setNow(Temporal.Now.instant().toString()), CLOCK);
    return () => {
      clearInterval(clock);
      stop.abort();
    };
  }, []);

  const zone = Temporal.Now.timeZoneId();
  const { kept, ...shown } = stored ?? NOTHING_STORED;
  const draft = snapshot.page.kind === 'draft' ? snapshot.page.draft : null;
  const advised = useAdvising(draft, kept, localDay(now, zone).toString());
  const state: PanelState = {
    ...snapshot,
    notice: ownNotice ?? snapshot.notice,
    ...shown,
    advice: advised.advice,
    version: browser.runtime.getManifest().version,
    now,
    zone,
  };
  const latest = useRef({ state, advised });
  latest.current = { state, advised };
  const actions = useMemo(
    () =>
      panelActions({
        state: () => latest.current.state,
        advised: () => latest.current.advised,
        send: (action) => link.current?.send(action),
        tell: setOwnNotice,
      }),
    [],
  );
  return { state, actions };
}

/** Until storage has answered, nothing is claimed: no first run, no empty lists that fill a moment later. */
const NOTHING_STORED: Stored = {
  reminders: [],
  team: { kind: 'none' },
  settings: { collapsedCards: [], firstRunSeen: true, seenVersion: browser.runtime.getManifest().version, badge: true },
  problems: [],
  kept: null,
};

/** One object as long as nothing is stored anew, so that nothing is worked out twice. */
function keptOf({ threads, history, sent, settings, team }: StoredData): Kept {
  const { history: mode, recognise, region } = settings;
  return { threads, history, sent, mode, recognise, region, guidance: team?.guidance ?? NO_GUIDANCE };
}
