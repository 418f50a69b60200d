/**
 * Keeps reminders: stored, one alarm whatever their number, told when due. Alarms are only a wake-up call: the truth is in storage and is
 * looked at again at every start, since Firefox forgets all alarms when it quits and Chromium those of an updated extension.
 */
import { browser } from 'wxt/browser';
import {
  pruned,
  withDropped,
  withMoved,
  withoutSending,
  withSendingUndone,
  withStatus,
} from '@/lib/core/reminders/change-reminders';
import { remindersFrom, settled } from '@/lib/core/reminders/make-reminders';
import { remindAbout } from '@/lib/core/reminders/remind-about';
import type { DropReason, MoveTarget, Reminder } from '@/lib/core/reminders/reminder';
import type { ReminderContext } from '@/lib/core/reminders/reminder-context';
import { withQuestions } from '@/lib/core/reminders/sent-again';
import { markTold, type Telling, untold } from '@/lib/core/reminders/tell-reminders';
import type { SettledChange } from '@/lib/core/statistics/add-counts';
import { settledChanges } from '@/lib/core/statistics/settled-changes';
import type { RemindRequest, SentReport, Settings } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import { notifyDue, watchNotificationClicks, withdrawSettled } from './due-notification';
import { createFirstLook } from './first-look';
import { countSettled } from './own-counts';
import { setAlarm, showCount, watchAlarm } from './reminder-alarm';
import { REMINDERS_KIND, SETTINGS_KIND } from './stored-kinds';
import type { Writer } from './writer';

export interface ReminderService {
  /** Notes what the reply promises, and asks whether it fulfils what was promised in its thread before. */
  addSent(report: SentReport): Promise<void>;
  /** Answers the id that takes it back. */
  remind(request: RemindRequest): Promise<string>;
  /** Answers how many reminders went with the sending. */
  undoSending(sendId: string): Promise<number>;
  /** Deletes the reminders of a mail that stays sent; answers how many there were. */
  takeBack(sendId: string): Promise<number>;
  setStatus(id: string, status: 'open' | 'done'): Promise<void>;
  drop(id: string, reason: DropReason): Promise<void>;
  move(id: string, target: MoveTarget): Promise<void>;
  /** Answers how many there were. */
  deleteAll(): Promise<number>;
  /** To be called at each start: settles, tells what came due meanwhile, sets the alarm anew. */
  catchUp(): Promise<void>;
}

type Work = (reminders: readonly Reminder[], context: ReminderContext) => readonly Reminder[];

export function createReminderService(writer: Writer): ReminderService {
  const isFirstLook = createFirstLook();
  watchAlarm(() => void catchUp());
  watchNotificationClicks((id) => void openThread(id));

  async function change(work: Work): Promise<void> {
    const wasShut = await isFirstLook();
    const context = await loadContext();
    let told: readonly Telling[] = [];
    let changes: readonly SettledChange[] = [];
    const kept = await writer.update(REMINDERS_KIND, (stored) => {
      const next = pruned(settled(work(stored, context), context), context);
      told = untold(next, context);
      changes = settledChanges(stored, next, context.zone);
      return told.length > 0 ? markTold(next, told, context.now) : next;
    });
    notifyDue(told, wasShut);
    // A count that is lost is no reason to fail.
    await countSettled(writer, changes).catch(() => undefined);
    await Promise.all([setAlarm(kept, context), showCount(kept, context), withdrawSettled(kept)]);
  }

  /** Answers how many reminders the work took away. */
  async function remove(work: Work): Promise<number> {
    let count = 0;
    await change((reminders, context) => {
      const left = work(reminders, context);
      count = reminders.length - left.length;
      return left;
    });
    return count;
  }

  const catchUp = (): Promise<void> => change((reminders) => reminders);

  return {
    catchUp,
    addSent: (report) => change((reminders, context) => withSent(reminders, report, context)),
    async remind({ what, ...place }) {
      const ids = { id: crypto.randomUUID(), sendId: crypto.randomUUID() };
      await change((reminders, context) => [...reminders, remindAbout(what, place, ids, context)]);
      return ids.sendId;
    },
    undoSending: (sendId) => remove((reminders) => withSendingUndone(reminders, sendId)),
    takeBack: (sendId) => remove((reminders) => withoutSending(reminders, sendId)),
    setStatus: (id, status) => change((reminders, { now }) => withStatus(reminders, id, status, now)),
    drop: (id, reason) => change((reminders, { now }) => withDropped(reminders, id, reason, now)),
    move: (id, target) => change((reminders, context) => withMoved(reminders, id, target, context)),
    deleteAll: () => remove(() => []),
  };
}

function withSent(reminders: readonly Reminder[], report: SentReport, context: ReminderContext): readonly Reminder[] {
  // A page that reports the same sending twice makes no second reminder.
  if (reminders.some(({ sendId, askedBy }) => sendId === report.sendId || askedBy === report.sendId)) return reminders;
  const ids = report.promises.map(() => crypto.randomUUID());
  return [...withQuestions(reminders, report, context.now), ...remindersFrom(report, context, ids)];
}

async function loadContext(): Promise<ReminderContext> {
  const { value } = await loadStored(SETTINGS_KIND);
  return { now: Temporal.Now.instant().toString(), zone: Temporal.Now.timeZoneId(), policy: policyOf(value) };
}

function policyOf(settings: Settings): ReminderContext['policy'] {
  const { reminderMode, quietHours, weekdaysOnly, keepDays, workingHours, region } = settings;
  return { mode: reminderMode, quietHours, weekdaysOnly, keepDays, workingHours, region };
}

/** Settings that change when, or whether, reminders are told. */
const RELEVANT: readonly string[] = [
  'reminderMode',
  'quietHours',
  'weekdaysOnly',
  'keepDays',
  'workingHours',
  'region',
] satisfies (keyof Settings)[];

export const concernsReminders = (changed: object): boolean => RELEVANT.some((key) => key in changed);

/** The summary opens nothing by itself: the panel lists what is due. */
async function openThread(id: string | null): Promise<void> {
  if (id === null) return;
  const { value } = await loadStored(REMINDERS_KIND);
  const url = value.find((reminder) => reminder.id === id)?.threadUrl;
  if (url) await browser.tabs.create({ url });
}
