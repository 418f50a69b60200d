/** The kinds of data that Tonfall stores, each with its version, shape and migrations. A new field is the next version and a migration. */
import * as v from 'valibot';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import type { History } from '@/lib/core/history/customer-event';
import { NO_GUIDANCE } from '@/lib/core/policy/team-guidance';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { NOTHING_SENT, type SentBlocks } from '@/lib/core/repeats/sent-blocks';
import type { OwnStatistics } from '@/lib/core/statistics/own-statistics';
import type { Ignore } from '@/lib/core/view/panel-state';
import { HASH_KEY, HISTORY, SENT_BLOCKS, STATISTICS, THREADS, type Threads } from '@/lib/platform/kept-schemas';
import { IGNORE, SETTINGS, type Settings } from '@/lib/platform/schemas';
import { STORAGE_KEYS } from '@/lib/platform/storage-keys';
import type { StoredKind } from '@/lib/platform/stored';
import { REMINDER, type StoredTeam, TEAM } from '@/lib/platform/stored-schemas';
import { remindersFromVersion1 } from './migrate-reminders';

export const SETTINGS_KIND: StoredKind<Settings> = {
  key: STORAGE_KEYS.settings,
  version: 1,
  schema: SETTINGS,
  fallback: v.parse(SETTINGS, {}),
  migrations: {},
};

export const IGNORES_KIND: StoredKind<readonly Ignore[]> = {
  key: STORAGE_KEYS.ignores,
  version: 1,
  schema: v.array(IGNORE),
  fallback: [],
  migrations: {},
};

export const REMINDERS_KIND: StoredKind<readonly Reminder[]> = {
  key: STORAGE_KEYS.reminders,
  version: 2,
  schema: v.array(REMINDER),
  fallback: [],
  migrations: { 1: remindersFromVersion1 },
};

/** The last team list that the browser's policy gave, so that it works at once after a start. */
export const TEAM_KIND: StoredKind<StoredTeam | null> = {
  key: STORAGE_KEYS.team,
  version: 3,
  schema: v.nullable(TEAM),
  fallback: null,
  migrations: {
    // Version 1 knew no limits, version 2 no texts and no procedure.
    1: (team) => (typeof team === 'object' && team ? { ...team, limits: NO_LIMITS } : team),
    2: (team) => (typeof team === 'object' && team ? { ...team, guidance: NO_GUIDANCE } : team),
  },
};

/** What the agent said of threads. */
export const THREADS_KIND: StoredKind<Threads> = {
  key: STORAGE_KEYS.threads,
  version: 1,
  schema: THREADS,
  fallback: {},
  migrations: {},
};

export const HISTORY_KIND: StoredKind<History> = {
  key: STORAGE_KEYS.history,
  version: 1,
  schema: HISTORY,
  fallback: {},
  migrations: {},
};

export const SENT_KIND: StoredKind<SentBlocks> = {
  key: STORAGE_KEYS.sent,
  version: 1,
  schema: SENT_BLOCKS,
  fallback: NOTHING_SENT,
  migrations: {},
};

export const STATISTICS_KIND: StoredKind<OwnStatistics> = {
  key: STORAGE_KEYS.statistics,
  version: 1,
  schema: STATISTICS,
  fallback: [],
  migrations: {},
};

/** The key of all hashes; without it none of them can be made again. */
export const HASH_KEY_KIND: StoredKind<string | null> = {
  key: STORAGE_KEYS.hashKey,
  version: 1,
  schema: HASH_KEY,
  fallback: null,
  migrations: {},
};

export const STORED_KINDS = [
  SETTINGS_KIND,
  IGNORES_KIND,
  REMINDERS_KIND,
  TEAM_KIND,
  THREADS_KIND,
  HISTORY_KIND,
  SENT_KIND,
  STATISTICS_KIND,
  HASH_KEY_KIND,
] as const;
