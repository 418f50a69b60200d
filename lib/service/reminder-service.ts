/**
 * Keeps reminders: stored, one alarm whatever their number, told when due. Alarms are only a wake-up call: the truth is in storage and is
 * looked at again at every start, since Firefox forgets all alarms when it quits and Chromium those of an updated extension.
 */
import { browser } from 'wxt/browser';
import type { Reminder } from '@/lib/core/reminders/reminder';
import {
  dueCount,
  dueOnDay,
  markTold,
  nextWakeUp,
  pruned,
  remindersFrom,
  settled,
  undoSending,
  untold,
  withDue,
  withStatus,
} from '@/lib/core/reminders/reminder-states';
import type { SentReport } from '@/lib/platform/schemas';
import { loadStored } from '@/lib/platform/stored';
import { notifyDue, watchNotificationClicks } from './due-notification';
import { REMINDERS_KIND, SETTINGS_KIND } from './stored-kinds';
import type { Writer } from './writer';

const ALARM = 'reminders';
/** A look now and then catches what a sleeping machine or a changed clock let slip. Minutes. */
const HEARTBEAT = 30;
/** Browsers allow no shorter alarm for packed extensions. Milliseconds. */
const SHORTEST = 30_000;

export interface ReminderService {
  addSent(report: SentReport): Promise<void>;
  /** Answers how many reminders went with the sending. */
  undoSending(sendId: string): Promise<number>;
  setStatus(id: string, status: 'open' | 'done' | 'dropped'): Promise<void>;
  /** `day` is a local date. */
  setDue(id: string, day: string): Promise<void>;
  /** Answers how many there were. */
  deleteAll(): Promise<number>;
  /** To be called at each start: settles, tells what came due meanwhile, sets the alarm anew. */
  catchUp(): Promise<void>;
}

export function createReminderService(writer: Writer): ReminderService {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void catchUp();
  });
  watchNotificationClicks((id) => void openThread(id));

  async function change(work: (reminders: readonly Reminder[], now: string) => readonly Reminder[]): Promise<void> {
    const now = Temporal.Now.instant().toString();
    let due: readonly Reminder[] = [];
    const kept = await writer.update(REMINDERS_KIND, (stored) => {
      const next = pruned(settled(work(stored, now), now), now);
      due = untold(next, now);
      return due.length > 0 ? markTold(next, due, now) : next;
    });
    notifyDue(due);
    await Promise.all([setAlarm(kept), showCount(kept, now)]);
  }

  const catchUp = (): Promise<void> => change((reminders) => reminders);

  return {
    catchUp,
    addSent: (report) => {
      const ids = report.promises.map(() => crypto.randomUUID());
      return change((reminders, now) =>
        // A page that reports the same sending twice makes no second reminder.
        reminders.some(({ sendId }) => sendId === report.sendId)
          ? reminders
          : [...reminders, ...remindersFrom(report, now, ids)],
      );
    },
    async undoSending(sendId) {
      let count = 0;
      await change((reminders) => {
        const left = undoSending(reminders, sendId);
        count = reminders.length - left.length;
        return left;
      });
      return count;
    },
    setStatus: (id, status) => change((reminders, now) => withStatus(reminders, id, status, now)),
    async setDue(id, day) {
      const { workingHours } = (await loadStored(SETTINGS_KIND)).value;
      const due = dueOnDay(day, Temporal.Now.timeZoneId(), workingHours);
      await change((reminders, now) => withDue(reminders, id, due, now));
    },
    async deleteAll() {
      let count = 0;
      await change((reminders) => {
        count = reminders.length;
        return [];
      });
      return count;
    },
  };
}

async function setAlarm(reminders: readonly Reminder[]): Promise<void> {
  const next = nextWakeUp(reminders);
  if (next === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  await browser.alarms.create(ALARM, { when: Math.max(next, Date.now() + SHORTEST), periodInMinutes: HEARTBEAT });
}

const LATE_COLOUR = '#b3261e';
const DUE_COLOUR = '#0b6468';

async function showCount(reminders: readonly Reminder[], now: string): Promise<void> {
  const { count, isLate } = dueCount(reminders, now, Temporal.Now.timeZoneId());
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: isLate ? LATE_COLOUR : DUE_COLOUR });
}

/** The summary opens nothing by itself: the panel lists what is due. */
async function openThread(id: string | null): Promise<void> {
  if (id === null) return;
  const { value } = await loadStored(REMINDERS_KIND);
  const url = value.find((reminder) => reminder.id === id)?.threadUrl;
  if (url) await browser.tabs.create({ url });
}
