/** The kinds of data that Tonfall stores, each with its version, shape and migrations. A new field is the next version and a migration. */
import * as v from 'valibot';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { Ignore } from '@/lib/core/view/panel-state';
import { IGNORE, REMINDER, SETTINGS, type Settings, type StoredTeam, TEAM } from '@/lib/platform/schemas';
import { STORAGE_KEYS } from '@/lib/platform/storage-keys';
import type { StoredKind } from '@/lib/platform/stored';
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
  version: 2,
  schema: v.nullable(TEAM),
  fallback: null,
  // Version 1 knew no limits.
  migrations: { 1: (team) => (typeof team === 'object' && team ? { ...team, limits: NO_LIMITS } : team) },
};

export const STORED_KINDS = [SETTINGS_KIND, IGNORES_KIND, REMINDERS_KIND, TEAM_KIND] as const;
