/**
 * Reads the team list from the browser's policy (storage.managed) and keeps the last good one.
 *
 * Measured: at the first start of a force-installed extension Chromium answers {} and brings the policy seconds later by onChanged, so an
 * empty answer alone never clears a list; Firefox rejects when there is no policy. What the policy holds is unknown until it is checked.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { parseTeamList, type TeamList } from '@/lib/core/policy/team-list';
import { withoutExamples } from '@/lib/core/rules/lean';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { type StoredTeam, TEAM } from '@/lib/platform/stored-schemas';
import { TEAM_KIND } from './stored-kinds';
import type { Writer } from './writer';

/** Starts with an empty policy after which a kept list counts as withdrawn. */
const EMPTY_STARTS = 2;
/** Chromium holds the first read back until the policy is there; 2.9 s were seen. Milliseconds. */
const READ_LIMIT = 6000;
/** A policy file that is being written changes several times. Milliseconds. */
const SETTLE = 150;

export interface TeamPolicy {
  /** To be called at each start of the background. */
  readAtStart(): Promise<void>;
}

export function createTeamPolicy(writer: Writer): TeamPolicy {
  let timer: ReturnType<typeof setTimeout> | undefined;

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    clearTimeout(timer);
    timer = setTimeout(() => void readPolicy().then((raw) => keep(raw, 'changed')), SETTLE);
  });

  async function keep(raw: unknown, when: 'start' | 'changed'): Promise<void> {
    const list = parseTeamList(raw, KNOWLEDGE);
    await writer.update(TEAM_KIND, (kept) => {
      if (list) return sameList(kept, list) ? kept : storedFrom(list);
      if (!kept || when === 'changed') return null;
      return kept.emptyStarts + 1 >= EMPTY_STARTS ? null : { ...kept, emptyStarts: kept.emptyStarts + 1 };
    });
  }

  return {
    async readAtStart() {
      await keep(await readPolicy(), 'start');
    },
  };
}

async function readPolicy(): Promise<unknown> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), READ_LIMIT));
  return Promise.race([browser.storage.managed.get(null).catch(() => null), late]);
}

const storedFrom = (list: TeamList): StoredTeam => ({
  name: list.name,
  contact: list.contact,
  rules: list.rules.map(withoutExamples),
  limits: list.limits,
  guidance: list.guidance,
  problems: list.problems,
  emptyStarts: 0,
});

/** Compared as they are stored: the shape's own order of fields. */
const sameList = (kept: StoredTeam | null, list: TeamList): boolean =>
  kept !== null && JSON.stringify(v.parse(TEAM, kept)) === JSON.stringify(v.parse(TEAM, storedFrom(list)));
