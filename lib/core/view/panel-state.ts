/** What the side panel shows, as plain data. Cards are pure functions of it. */

import type { Finding } from '../analysis/finding';
import type { Commitment } from '../commitments/commitment';
import type { LimitRemark } from '../commitments/limits';
import type { Label } from '../labels';
import type { LanguageId } from '../language-id';
import type { Reminder } from '../reminders/reminder';
import type { Advice } from './advice';

/** One finding as the panel needs it: `key` stays the same while the agent types elsewhere. */
export interface FindingView extends Finding {
  readonly key: string;
  /** The sentence around the phrase and where the phrase stands in it. */
  readonly context: { readonly before: string; readonly after: string };
}

/** A promise in the draft as the panel shows it; `key` stays the same while the agent types elsewhere. */
export interface CommitmentView extends Commitment {
  readonly key: string;
  /** Words for `commitment.day` that name the date in full ("bis Freitag, 27. November"); null: they do already, or there is no day. */
  readonly clear: string | null;
  /** The same for the next working morning, where the draft says "zeitnah" or names a day off; null: none fits in place. */
  readonly offer: string | null;
  /** What the team's limits say against it. */
  readonly remarks: readonly LimitRemark[];
  /** The day that the agent chose for the reminder where none could be written into the draft, `2026-11-27`. */
  readonly chosenDay: string | null;
}

/** Something the agent silenced, listed so that it can be taken back. */
export type Ignore =
  | { readonly kind: 'here'; readonly id: string; readonly ruleId: string; readonly at: string; readonly hash: string }
  | {
      readonly kind: 'phrase';
      readonly id: string;
      readonly ruleId: string;
      readonly at: string;
      readonly phrase: string;
    }
  | { readonly kind: 'label'; readonly id: string; readonly label: Label; readonly at: string; readonly until: string };

export interface DraftRef {
  readonly id: string;
  /** "Petra Keller", or null where the host does not say. */
  readonly addressee: string | null;
  readonly subject: string | null;
}

/** What the page shows of the customer. It goes no further than to the panel. */
export interface CustomerThread {
  /** What names the customer on their host, an address or a number; only its keyed hash is ever kept. null: the host does not tell. */
  readonly key: string | null;
  /** What the customer wrote in this thread, oldest first, as far as the page shows it. */
  readonly messages: readonly string[];
}

export type DraftStatus =
  /** Nothing written yet. */
  | 'empty'
  /** Written in a language Tonfall does not read. */
  | 'other-language'
  /** An internal note: customers never see it, so it is not read. */
  | 'internal'
  | 'analysing'
  | 'ready';

export interface DraftView extends DraftRef {
  readonly host: string;
  readonly status: DraftStatus;
  /** Counts the changes of the draft; an action on an older revision is checked against the text before anything is written. */
  readonly revision: number;
  readonly languages: readonly LanguageId[];
  /** In reading order. */
  readonly findings: readonly FindingView[];
  readonly commitments: readonly CommitmentView[];
  /** The thread that reminders lead back to; null: the host does not tell. */
  readonly threadKey: string | null;
  readonly threadUrl: string;
  /** As the field says it, without what the agent did not write; offsets of findings count in it. */
  readonly text: string;
  readonly customer: CustomerThread;
  /** Hints silenced in this draft, newest first. */
  readonly ignored: readonly Ignore[];
}

/** The last thing that happened and can be told or taken back. */
export type Notice =
  | { readonly kind: 'replaced'; readonly id: string; readonly actual: string; readonly replacement: string }
  | { readonly kind: 'copied'; readonly id: string; readonly replacement: string }
  | { readonly kind: 'copy-failed'; readonly id: string; readonly replacement: string }
  | { readonly kind: 'changed-meanwhile'; readonly id: string }
  | { readonly kind: 'ignored'; readonly id: string; readonly ignore: Ignore }
  /** `sendId` takes its reminders back. */
  | { readonly kind: 'sent'; readonly id: string; readonly count: number; readonly sendId: string }
  /** A reminder without a promise was made. */
  | { readonly kind: 'reminded'; readonly id: string; readonly about: 'confirm' | 'rest'; readonly sendId: string }
  | { readonly kind: 'send-undone'; readonly id: string; readonly count: number }
  /** Nothing changed in what is stored; `promises` of a sent reply are not noted. */
  | { readonly kind: 'not-saved'; readonly id: string; readonly full: boolean; readonly promises: number };

export type PageView =
  /** The tab is no page that Tonfall reads. */
  | { readonly kind: 'no-host' }
  /** Connecting to the tab. */
  | { readonly kind: 'connecting' }
  /** A supported page without an open reply. */
  | { readonly kind: 'no-draft'; readonly host: string }
  /** The page does not look as expected: names of what is missing, never text. */
  | { readonly kind: 'not-understood'; readonly host: string; readonly missing: readonly string[] }
  | {
      readonly kind: 'draft';
      readonly draft: DraftView;
      /** The other open drafts in this tab. */
      readonly others: readonly DraftRef[];
    };

/** A part of stored data or of a team list that could not be read; `path` is for the person who can mend it. */
export interface DataProblem {
  readonly path: string;
  readonly message: string;
}

export type TeamListView =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'active';
      readonly name: string;
      readonly phrases: number;
      readonly problems: readonly DataProblem[];
      /** Whom agents ask about the list, as the lead wrote it. */
      readonly contact: string | null;
    };

export interface PanelSettings {
  readonly collapsedCards: readonly string[];
  readonly firstRunSeen: boolean;
  /** The version whose news the agent has seen; null before the first run. */
  readonly seenVersion: string | null;
  /** The badge at the reply box. */
  readonly badge: boolean;
}

export interface PanelState {
  readonly page: PageView;
  /** Beside the page, not in it: a sent draft is gone from the page when its promises are to be told. */
  readonly notice: Notice | null;
  readonly reminders: readonly Reminder[];
  readonly team: TeamListView;
  readonly settings: PanelSettings;
  /** null: no draft, or still being read. */
  readonly advice: Advice | null;
  /** Stored data that was set aside because it could not be read. */
  readonly problems: readonly DataProblem[];
  /** The running version. */
  readonly version: string;
  /** An instant, ISO 8601, for "today" and "overdue". */
  readonly now: string;
  /** IANA zone of the browser. */
  readonly zone: string;
}
