/** Names of what is kept in storage.local. */
export const STORAGE_KEYS = {
  settings: 'settings',
  ignores: 'ignores',
  reminders: 'reminders',
  team: 'team',
  threads: 'threads',
  history: 'history',
  sent: 'sent',
  statistics: 'statistics',
  hashKey: 'hashKey',
} as const;

/** A change of these changes how pages read drafts. */
export const CONFIG_KEYS: readonly string[] = [STORAGE_KEYS.settings, STORAGE_KEYS.ignores, STORAGE_KEYS.team];
