/** Every message between the parts of Tonfall, with its answer. Types only: the page's bundle carries no validation. */
import { browser } from 'wxt/browser';
import type { TeamLimits } from '@/lib/core/commitments/limits';
import type { Label } from '@/lib/core/labels';
import type { LanguageId } from '@/lib/core/language-id';
import type { ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { DropReason, MoveTarget } from '@/lib/core/reminders/reminder';
import type { RuleSet } from '@/lib/core/rules/rule';
import type { ReaderWords } from '@/lib/core/second-reader/create-second-reader';
import type { Sensitivity } from '@/lib/core/second-reader/second-reader';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import type { HintUse } from '@/lib/core/statistics/own-statistics';
import type { Ignore, Notice, PageView } from '@/lib/core/view/panel-state';
import type { AllWordData } from '@/lib/languages/assemble';
import type { RemindRequest, SentReport, Settings } from './schemas';

/** All that a page needs to read drafts. */
export interface PageConfig {
  readonly rules: readonly RuleSet[];
  readonly words: AllWordData;
  readonly ignores: readonly Ignore[];
  readonly labelsOff: readonly Label[];
  readonly sensitivity: Sensitivity;
  readonly badge: boolean;
  readonly workingHours: readonly [string, string];
  readonly region: string | null;
  readonly saturdayCounts: boolean;
  readonly halfDays: boolean;
  readonly limits: TeamLimits;
  readonly canOpenPanel: boolean;
}

/** The second reader of one language on its way to a page. */
export interface SecondReaderParts {
  /** The packed file of weights, base64: messages carry no bytes. */
  readonly weights: string;
  readonly words: ReaderWords;
}

export type Urgent = CustomerReading['urgent'];

export interface UrgentRequest {
  readonly message: string;
  /** The draft's, for messages too short to tell their own. */
  readonly expected: LanguageId | null;
}

export interface HintUsed {
  readonly label: Label;
  readonly use: HintUse;
}

/** What content scripts and the practice desk may ask. */
export interface PageRequests {
  /** Rules, silenced hints and settings. */
  'page/config': { readonly payload: null; readonly answer: PageConfig };
  /** Once a page and language, when the first draft in it is met. */
  'page/second-reader': { readonly payload: LanguageId; readonly answer: SecondReaderParts };
  'page/ignore': { readonly payload: Ignore; readonly answer: null };
  /** A reply was sent; its promises become reminders. */
  'page/sent': { readonly payload: SentReport; readonly answer: null };
  /** A reminder that no sending made: to confirm in writing, or to read a heated reply again. Answers the id that takes it back. */
  'page/remind': { readonly payload: RemindRequest; readonly answer: string };
  /** The agent took the mail back; answers how many reminders went with it. */
  'page/send-undone': { readonly payload: string; readonly answer: number };
  /** Whether a customer's message speaks of danger to a life; for the badge, where the panel is shut. */
  'page/urgent': { readonly payload: UrgentRequest; readonly answer: Urgent };
  /** For the agent's own counts. */
  'page/hint-used': { readonly payload: HintUsed; readonly answer: null };
  /** Only within a user's click. */
  'page/open-panel': { readonly payload: null; readonly answer: boolean };
}

/** What Tonfall's own pages may ask besides. */
export interface OwnRequests {
  'own/save-settings': { readonly payload: Partial<Settings>; readonly answer: null };
  'own/remove-ignores': { readonly payload: readonly string[]; readonly answer: null };
  'own/restore-ignores': { readonly payload: readonly Ignore[]; readonly answer: null };
  'own/set-reminder-status': {
    readonly payload: { readonly id: string; readonly status: 'open' | 'done' };
    readonly answer: null;
  };
  'own/drop-reminder': {
    readonly payload: { readonly id: string; readonly reason: DropReason };
    readonly answer: null;
  };
  'own/move-reminder': {
    readonly payload: { readonly id: string; readonly target: MoveTarget };
    readonly answer: null;
  };
  /** Deletes the reminders of a sending; answers how many there were. */
  'own/take-back-reminders': { readonly payload: string; readonly answer: number };
  /** Shows a notification now, so that the agent sees whether the system lets them through. Answers whether the browser took it. */
  'own/test-notification': { readonly payload: null; readonly answer: boolean };
  /** The notes of a thread, by the keyed hash of its host and key; fields left out stay. */
  'own/note-thread': {
    readonly payload: { readonly thread: string; readonly notes: Partial<ThreadNotes> };
    readonly answer: null;
  };
  /** The key of all hashes, base64; made when first asked for. */
  'own/hash-key': { readonly payload: null; readonly answer: string };
  /** Forgets one customer by hash, or everybody with null; answers how many were known. */
  'own/forget-customers': { readonly payload: string | null; readonly answer: number };
  'own/delete-sent-blocks': { readonly payload: null; readonly answer: null };
  'own/delete-statistics': { readonly payload: null; readonly answer: null };
  'own/delete-reminders': { readonly payload: null; readonly answer: number };
  'own/delete-all': { readonly payload: null; readonly answer: null };
}

export type Requests = PageRequests & OwnRequests;
export type RequestType = keyof Requests;

export type Answer<T extends RequestType> =
  | { readonly ok: true; readonly value: Requests[T]['answer'] }
  | { readonly ok: false; readonly error: string };

/** Asks the background. Rejects when it cannot be reached or refuses; the caller decides what that means for the agent. */
export async function ask<T extends RequestType>(
  type: T,
  payload: Requests[T]['payload'],
): Promise<Requests[T]['answer']> {
  const answer: Answer<T> | undefined = await browser.runtime.sendMessage({ type, payload });
  if (!answer) throw new Error(`${type}: no answer`);
  if (!answer.ok) throw new Error(`${type}: ${answer.error}`);
  return answer.value;
}

/** What the background tells the pages of a tab: a shortcut was pressed. */
export type Command = 'next-hint' | 'previous-hint' | 'take-first';
export interface CommandMessage {
  readonly type: 'command';
  readonly command: Command;
}

/** The port between a page and the side panel that looks at it. */
export const PANEL_PORT = 'tonfall/panel';

/** A snapshot of the page, after each change. */
export interface PageToPanel {
  readonly page: PageView;
  readonly notice: Notice | null;
}

export type PanelToPage =
  | { readonly kind: 'apply'; readonly key: string; readonly choice: number }
  | { readonly kind: 'jump'; readonly key: string }
  | { readonly kind: 'ignore'; readonly key: string; readonly how: Ignore['kind'] }
  | { readonly kind: 'show-draft'; readonly id: string }
  | { readonly kind: 'write-day'; readonly key: string; readonly day: string }
  | { readonly kind: 'remind'; readonly what: 'confirm' | 'rest' }
  /** Offsets count in the draft's text of that revision. */
  | { readonly kind: 'insert'; readonly revision: number; readonly at: number; readonly text: string }
  | { readonly kind: 'select'; readonly revision: number; readonly start: number; readonly end: number }
  | { readonly kind: 'undo-replacement' | 'focus-draft' | 'dismiss-notice' };
