/** What the options page shows, as plain data, and what it can ask for. Its sections are pure functions of it. */
import type { CustomerEvent } from '../history/customer-event';
import type { Label } from '../labels';
import type { LanguageId } from '../language-id';
import type { SafetyProcedure } from '../policy/team-guidance';
import type { Sensitivity } from '../second-reader/second-reader';
import type { OwnStatistics } from '../statistics/own-statistics';
import type { DataProblem, Ignore, TeamListView } from './panel-state';

/** A site that Tonfall reads, by the name people know it under. */
export interface HostView {
  readonly id: string;
  readonly name: string;
  /** What the browser is asked to allow: `mail.google.com`. */
  readonly address: string;
}

export interface LabelSetting {
  readonly label: Label;
  readonly on: boolean;
  /** The team decided it: shown with a lock, never hidden. */
  readonly locked: boolean;
}

/** What can be silenced for longer than one draft, and is therefore listed here. */
export type LastingIgnore = Extract<Ignore, { kind: 'phrase' | 'label' }>;

export interface ReminderSettings {
  /** Local hours of a working day, `['09:00', '17:00']`. */
  readonly workingHours: readonly [string, string];
  /** ISO 3166-2, for example `CH-ZH`, or a country; null: weekends only. */
  readonly region: string | null;
  /** The regions whose public holidays Tonfall knows. */
  readonly regions: readonly string[];
  /** How many reminders are stored, done ones included. */
  readonly stored: number;
  /** `ask`: no reminder is made without the agent's word. */
  readonly mode: 'auto' | 'ask';
  /** Local times between which nothing is told; null: none. */
  readonly quietHours: readonly [string, string] | null;
  readonly weekdaysOnly: boolean;
  /** Days after which done and dropped ones are deleted. */
  readonly keepDays: number;
  readonly saturdayCounts: boolean;
  readonly halfDays: boolean;
}

/** What can be set of reminders beside hours and region. */
export type ReminderChange = Partial<
  Pick<ReminderSettings, 'mode' | 'quietHours' | 'weekdaysOnly' | 'keepDays' | 'saturdayCounts' | 'halfDays'>
>;

export type TeamSource = { readonly kind: 'policy' } | { readonly kind: 'file'; readonly name: string };

/** What the team list says besides phrases. */
export interface TeamExtras {
  /** Texts for situations and sentences for the checklist. */
  readonly texts: number;
  /** The procedure for danger to a life, as agents see it; null: the lead has set none. */
  readonly safety: SafetyProcedure | null;
}

export type TeamListSetting =
  | Extract<TeamListView, { kind: 'none' }>
  | (Extract<TeamListView, { kind: 'active' }> & TeamExtras & { readonly source: TeamSource });

/** One customer as they are kept: a hash that nobody can turn back, days and kinds. */
export interface KeptCustomer {
  /** By which they can be forgotten; its first characters are enough to show. */
  readonly hash: string;
  /** Oldest first, never empty. */
  readonly events: readonly CustomerEvent[];
}

export interface HistorySetting {
  /** `ask`: nothing is kept yet, and the customer card asks when it first matters. */
  readonly mode: 'ask' | 'on' | 'off';
  /** Holds for customers and for sent sentences. */
  readonly keepDays: number;
  /** The shortest and the longest that can be set. */
  readonly keepRange: readonly [number, number];
  /** The one with the newest entry first. */
  readonly customers: readonly KeptCustomer[];
  /** Of all customers together. */
  readonly entries: number;
}

export interface RecogniseSetting {
  readonly on: boolean;
  /** Hashes of sentences and paragraphs that are stored. */
  readonly hashes: number;
}

export interface StatisticsSetting {
  readonly on: boolean;
  /** The newest first. */
  readonly weeks: OwnStatistics;
}

/** What can be set of all that is kept besides reminders. */
export interface KeepingChange {
  readonly history?: HistorySetting['mode'];
  readonly historyDays?: number;
  readonly recognise?: boolean;
  readonly statistics?: boolean;
}

export interface Shortcut {
  readonly id: string;
  /** What it does, in the interface's language. */
  readonly description: string;
  /** As the browser writes it, `Alt+Shift+J`; empty: none is set. */
  readonly keys: string;
}

/** Pages outside the extension; null while there is none, and then nothing is shown. */
export interface OptionsLinks {
  readonly teamLists: string | null;
  readonly privacy: string | null;
  readonly licences: string | null;
}

/** The last thing that happened and can be told or taken back. */
export type OptionsNotice =
  | { readonly kind: 'restored'; readonly id: string; readonly count: number }
  | { readonly kind: 'reminders-deleted'; readonly id: string; readonly count: number }
  | { readonly kind: 'customers-forgotten'; readonly id: string; readonly count: number }
  | { readonly kind: 'sent-deleted'; readonly id: string }
  | { readonly kind: 'statistics-deleted'; readonly id: string }
  | { readonly kind: 'exported'; readonly id: string }
  | { readonly kind: 'all-deleted'; readonly id: string }
  | { readonly kind: 'not-saved'; readonly id: string; readonly full: boolean };

export interface OptionsState {
  readonly hosts: readonly HostView[];
  readonly languages: readonly LanguageId[];
  readonly labels: readonly LabelSetting[];
  /** Newest first. */
  readonly ignored: readonly LastingIgnore[];
  readonly reminders: ReminderSettings;
  readonly history: HistorySetting;
  readonly recognise: RecogniseSetting;
  readonly statistics: StatisticsSetting;
  readonly team: TeamListSetting;
  readonly sensitivity: Sensitivity;
  readonly badge: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly links: OptionsLinks;
  /** Stored data that was set aside because it could not be read. */
  readonly problems: readonly DataProblem[];
  readonly notice: OptionsNotice | null;
  readonly version: string;
}

/** What a section can ask for. The connected page turns these into storage writes and browser calls. */
export interface OptionsActions {
  setLabel(label: Label, on: boolean): void;
  restoreIgnored(ignoreId: string): void;
  restoreAllIgnored(): void;
  /** Takes back the last restore, while its notice stands. */
  undoRestore(): void;
  setWorkingHours(hours: readonly [string, string]): void;
  setRegion(region: string | null): void;
  setReminders(change: ReminderChange): void;
  /** Whether the browser took it; the operating system may still show nothing. */
  testNotification(): Promise<boolean>;
  deleteReminders(): void;
  /** Switching off deletes nothing; each kind has its own button for that. */
  setKeeping(change: KeepingChange): void;
  /** Saves what is kept of customers as JSON. */
  exportHistory(): void;
  /** By hash; null: everybody. */
  forgetCustomer(hash: string | null): void;
  deleteSentBlocks(): void;
  deleteStatistics(): void;
  setSensitivity(value: Sensitivity): void;
  setBadge(on: boolean): void;
  /** Opens the browser's own page for shortcuts, which no link can reach. */
  openShortcutSettings(): void;
  openPractice(): void;
  /** All that is stored but the agent's own counts and the key of the hashes, which never leave. */
  exportData(): void;
  deleteAllData(): void;
  dismissNotice(): void;
}
