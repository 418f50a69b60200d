/** Answers what Tonfall's own pages ask about reminders; kept apart, for reminders have more to ask than all else. */
import * as v from 'valibot';
import { DROP_REASONS } from '@/lib/core/reminders/reminder';
import type { OwnRequests } from '@/lib/platform/messages';
import { showTestNotification } from './due-notification';
import type { ReminderService } from './reminder-service';

type ReminderRequest = Extract<keyof OwnRequests, `own/${string}reminder${string}` | 'own/test-notification'>;
type ReminderHandlers = { readonly [T in ReminderRequest]: (payload: unknown) => Promise<OwnRequests[T]['answer']> };

const id = v.pipe(v.string(), v.maxLength(300));
const STATUS = v.object({ id, status: v.picklist(['open', 'done']) });
const DROP = v.object({ id, reason: v.picklist(DROP_REASONS) });

/** Local, on the calendar: `2026-02-30` is a date by its look only. */
const local = (look: RegExp, parse: (text: string) => unknown) =>
  v.pipe(
    v.string(),
    v.regex(look, 'is no local date'),
    v.check((text) => isParsed(text, parse), 'is on no calendar'),
  );

function isParsed(text: string, parse: (text: string) => unknown): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

const MOVE = v.object({
  id,
  target: v.variant('kind', [
    v.object({ kind: v.picklist(['hour', 'tomorrow', 'monday']) }),
    v.object({ kind: v.literal('day'), day: local(/^\d{4}-\d\d-\d\d$/, (text) => Temporal.PlainDate.from(text)) }),
    v.object({
      kind: v.literal('at'),
      at: local(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, (text) => Temporal.PlainDateTime.from(text)),
    }),
  ]),
});

export function reminderHandlers(reminders: ReminderService): ReminderHandlers {
  return {
    async 'own/set-reminder-status'(payload) {
      const { id: reminder, status } = v.parse(STATUS, payload);
      await reminders.setStatus(reminder, status);
      return null;
    },
    async 'own/drop-reminder'(payload) {
      const { id: reminder, reason } = v.parse(DROP, payload);
      await reminders.drop(reminder, reason);
      return null;
    },
    async 'own/move-reminder'(payload) {
      const { id: reminder, target } = v.parse(MOVE, payload);
      await reminders.move(reminder, target);
      return null;
    },
    'own/take-back-reminders': async (payload) => reminders.takeBack(v.parse(id, payload)),
    'own/delete-reminders': () => reminders.deleteAll(),
    'own/test-notification': () => showTestNotification(),
  };
}
