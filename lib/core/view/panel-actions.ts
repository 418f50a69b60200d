/** What the panel's cards can ask for. */
import type { ElementId, ItemState } from '../checklist/element';
import type { PlayId } from '../plays/play';
import type { Fault, Release } from '../plays/thread-notes';
import type { DropReason, MoveTarget, Reminder } from '../reminders/reminder';
import type { Ignore } from './panel-state';

/** The connected page turns these into messages. */
export interface PanelActions {
  applySuggestion(findingKey: string, choice: number): void;
  /** Whether the clipboard took it. */
  copyText(text: string): Promise<boolean>;
  jumpTo(findingKey: string): void;
  ignore(findingKey: string, how: Ignore['kind']): void;
  undoIgnore(ignoreId: string): void;
  undoReplacement(): void;
  showDraft(draftId: string): void;
  focusDraft(): void;
  dismissNotice(): void;
  /** `open` also takes back `done` and `dropped`, and answers "fulfilled?" with "still open". */
  setReminderStatus(reminderId: string, status: 'open' | 'done'): void;
  dropReminder(reminderId: string, reason: DropReason): void;
  /** A proposed reminder that gets a date becomes open. */
  moveReminder(reminderId: string, target: MoveTarget): void;
  /** Deletes the reminders of a sending, though the mail stays sent. */
  takeBackReminders(sendId: string): void;
  /** Saves `reminders` as a calendar file; one or many. */
  saveCalendar(reminders: readonly Reminder[]): void;
  /** Writes `commitment.clear`, or the words for `day`, into the draft; where nothing can be written the day is kept for the reminder. */
  writeDay(commitmentKey: string, day: string | 'clear' | 'offer'): void;
  /** A reminder to confirm in writing what was said, today before closing, or to read the reply again in ten minutes. */
  remindAbout(what: 'confirm' | 'rest'): void;
  /** null: back to what the software reads. */
  choosePlay(play: PlayId | null): void;
  answerFault(fault: Fault): void;
  /** null: back to what the software finds. */
  markElement(element: ElementId, state: ItemState | null): void;
  markQuestion(key: string, state: ItemState | null): void;
  markRelease(release: Release, given: boolean): void;
  /** Puts an offered text into the draft where it belongs; `fields` are what the agent filled in, by name. */
  insertText(textId: string, fields: Readonly<Record<string, string>>): void;
  /** The sentence of a missing element, likewise. */
  insertElement(element: ElementId): void;
  /** Selects words of the draft, as offsets in `draft.text`. */
  selectInDraft(start: number, end: number): void;
  /** Whether days and kinds may be kept of customers. */
  allowHistory(allowed: boolean): void;
  /** Deletes what is kept of the customer of the open draft. */
  forgetCustomer(): void;
  openThread(reminderId: string): void;
  deleteReminders(): void;
  toggleCard(cardId: string): void;
  finishFirstRun(): void;
  acknowledgeUpdate(): void;
  openPractice(): void;
  openSettings(): void;
  /** Whether the clipboard took it. */
  copyReport(): Promise<boolean>;
}
