/** A promise as a short message to a colleague: what was promised to whom, until when, and where the thread is. */
import { i18n } from '#i18n';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { dueWords } from '../../dates/due-words';
import { isTask, reminderName } from './reminder-words';

export function handOverText(reminder: Reminder, today: string): string {
  const { quote, threadUrl } = reminder;
  const lines = [
    greeting(reminder),
    '',
    isTask(reminder) ? reminderName(reminder) : i18n.t('common.quote', [quote]),
    ...dateLine(reminder, today),
    i18n.t('promises.handOverText.link', [threadUrl]),
    '',
    i18n.t('promises.handOverText.thanks'),
  ];
  return lines.join('\n');
}

function greeting(reminder: Reminder): string {
  const what = isTask(reminder) ? 'task' : 'promise';
  return reminder.addressee
    ? i18n.t(`promises.handOverText.${what}To`, [reminder.addressee])
    : i18n.t(`promises.handOverText.${what}`);
}

/** The day the customer was told counts, wherever the agent moved the reminder since. */
function dateLine(reminder: Reminder, today: string): readonly string[] {
  const due = reminder.promised ?? reminder.due;
  if (!due) return [];
  const words = dueWords(due, { today });
  return [
    isTask(reminder) ? i18n.t('promises.handOverText.due', [words]) : i18n.t('promises.handOverText.promised', [words]),
  ];
}
