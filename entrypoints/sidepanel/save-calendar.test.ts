/** The calendar file that the panel saves: whom it names, and that it is one. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reminders } from '@/components/test/reminders';
import { saveFile } from '@/lib/platform/save-file';
import { saveCalendar } from './save-calendar';

vi.mock('@/lib/platform/save-file', () => ({ saveFile: vi.fn() }));
afterEach(() => vi.mocked(saveFile).mockClear());

const saved = (): { readonly name: string; readonly type: string; readonly text: string } => {
  const [name = '', type = '', text = ''] = vi.mocked(saveFile).mock.calls[0] ?? [];
  return { name, type, text: text.replaceAll('\r\n ', '') };
};

describe('a calendar file', () => {
  test('of one promise says whom it is about, since it is handed to a colleague', () => {
    saveCalendar([reminders.today]);
    expect(saved()).toMatchObject({ name: expect.stringMatching(/^tonfall-.*\.ics$/), type: 'text/calendar' });
    expect(saved().text).toContain('SUMMARY:Promise (Jana Wolf): Heute Nachmittag');
  });

  test('of the whole list names nobody, since others may see the calendar', () => {
    saveCalendar([reminders.today, reminders.thisWeek]);
    expect(saved().text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(saved().text).not.toMatch(/Jana|Keller/);
  });

  test('calls a task what it is', () => {
    saveCalendar([reminders.confirm]);
    expect(saved().text).toContain('SUMMARY:Confirm the call in writing (Petra Keller)');
  });
});
