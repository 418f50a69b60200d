/** One promise to keep: how it is told, and what can be done with it. */
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { expectAccessible } from '../../test/expect-accessible';
import { reminders } from '../../test/reminders';
import { type RenderedPanel, renderPanel, speak } from '../../test/render-panel';
import { baseState } from '../../test/states';

beforeEach(() => speak('de'));

const show = (reminder: Reminder): RenderedPanel => renderPanel({ ...baseState, reminders: [reminder] });
const summary = (): HTMLElement => screen.getByRole('button', { name: /, Nachricht öffnen$/ });
const words = (): string => (summary().textContent ?? '').replace(/[\u2009\u202f\u00a0]/g, ' ');
const quote = reminders.today.quote;

describe('is told', () => {
  test.each([
    ['overdue', 'gestern „Ich gebe Ihnen bis Montag Bescheid“'],
    [
      'moved',
      'Fr, 27. November „Die Ersatzlieferung geht bis Mittwoch hinaus“ Verschoben, zugesagt für Mi, 25. November',
    ],
    ['expectation', 'Do, 26. November, 8–12 Uhr Nachfassen: „Der Techniker kommt'],
    ['conditional', 'Mo, 11. Januar 2027 Sobald etwas von Kundenseite kommt: „Dann tausche ich'],
    ['confirm', 'heute, 17 Uhr Telefonat schriftlich bestätigen'],
    ['rest', 'heute, 10:50 Uhr Antwort noch einmal in Ruhe lesen'],
  ] as const)('%s: %s', (name, expected) => {
    show(reminders[name]);
    expect(words()).toContain(expected);
  });

  test('a task that was moved is no promise that was', () => {
    show({ ...reminders.confirm, promised: reminders.today.due });
    expect(words()).toContain('Verschoben von Di, 24. November');
  });
});

test('is done with one click', async () => {
  const { actions, user } = show(reminders.today);
  await user.click(screen.getByRole('button', { name: `Erledigt: ${quote}` }));
  expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r2', 'done');
});

test('leads to its message, from the row and from the name', async () => {
  const { actions, user } = show(reminders.today);
  await user.click(summary());
  await user.click(screen.getByRole('button', { name: 'Jana Wolf: Nachricht öffnen' }));
  expect(actions.openThread.mock.calls).toEqual([['r2'], ['r2']]);
});

describe('moves', () => {
  test.each([
    ['In einer Stunde', { kind: 'hour' }],
    ['Morgen früh', { kind: 'tomorrow' }],
    ['Nächsten Montag', { kind: 'monday' }],
  ] as const)('to "%s"', async (name, target) => {
    const { actions, user } = show(reminders.today);
    const button = screen.getByRole('button', { name: `Verschieben: ${quote}` });
    await user.click(button);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name }));
    expect(actions.moveReminder).toHaveBeenCalledExactlyOnceWith('r2', target);
    expect(document.activeElement).toBe(button);
  });

  test.each([
    ['', { kind: 'day', day: '2026-12-03' }],
    ['14:30', { kind: 'at', at: '2026-12-03T14:30' }],
  ] as const)('to any day, with the time "%s"', async (time, target) => {
    const { actions, user } = show(reminders.today);
    await user.click(screen.getByRole('button', { name: /^Verschieben/ }));
    const form = screen.getByLabelText('Tag').closest('form');
    if (form) fireEvent.submit(form);
    expect(actions.moveReminder).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: '2026-12-03' } });
    fireEvent.change(screen.getByLabelText('Uhrzeit'), { target: { value: time } });
    await user.click(screen.getByRole('button', { name: 'Festlegen' }));
    expect(actions.moveReminder).toHaveBeenCalledExactlyOnceWith('r2', target);
  });
});

describe('falls away', () => {
  test.each([
    ['Anders gelöst', 'settled'],
    ['Nicht mehr nötig', 'withdrawn'],
    ['Übernimmt jemand anderes', 'handed-over'],
    ['War keine Zusage', 'mistaken'],
  ] as const)('because "%s"', async (name, reason) => {
    const { actions, user } = show(reminders.today);
    await user.click(screen.getByRole('button', { name: `Entfällt oder weitergeben: ${quote}` }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name }));
    expect(actions.dropReminder).toHaveBeenCalledExactlyOnceWith('r2', reason);
  });

  test('but what was never a promise is not called one', async () => {
    const { user } = show(reminders.confirm);
    await user.click(screen.getByRole('button', { name: /^Entfällt/ }));
    expect(screen.queryByRole('button', { name: 'War keine Zusage' })).toBeNull();
  });
});

describe('is handed over', () => {
  test.each([
    [
      'de',
      'Als Text kopieren',
      'Hallo! Wer kann diese Zusage an Petra Keller für mich übernehmen?\n\n„Die Ersatzlieferung geht bis Mittwoch hinaus“\nZugesagt für: Mi, 25. November\nZur Nachricht: https://mail.google.com/mail/u/0/#inbox/example\n\nHerzlichen Dank fürs Einspringen!',
    ],
    [
      'en-GB',
      'Copy as text',
      'Hello! Who could take over this promise to Petra Keller for me?\n\n‘Die Ersatzlieferung geht bis Mittwoch hinaus’\nPromised for: Wed 25 November\nMessage: https://mail.google.com/mail/u/0/#inbox/example\n\nThank you for stepping in!',
    ],
  ])('as a friendly text in %s', async (language, button, text) => {
    speak(language);
    const { actions, user } = show(reminders.moved);
    await user.click(screen.getByRole('button', { name: /^(Entfällt|Drop)/ }));
    await user.click(screen.getByRole('button', { name: button }));
    expect(actions.copyText.mock.calls[0]?.[0].replace('Wed, ', 'Wed ')).toBe(text);
  });

  test('as a task where nothing was promised in writing', async () => {
    const { actions, user } = show(reminders.confirm);
    await user.click(screen.getByRole('button', { name: /^Entfällt/ }));
    await user.click(screen.getByRole('button', { name: 'Als Text kopieren' }));
    const [text = ''] = actions.copyText.mock.calls[0] ?? [];
    expect(text).toContain('Es geht um Petra Keller.\n\nTelefonat schriftlich bestätigen\nFällig: Di, 24. November');
  });

  test('as a calendar file', async () => {
    const { actions, user } = show(reminders.today);
    await user.click(screen.getByRole('button', { name: /^Entfällt/ }));
    await user.click(screen.getByRole('button', { name: 'Als Kalenderdatei' }));
    expect(actions.saveCalendar).toHaveBeenCalledExactlyOnceWith([reminders.today]);
  });

  test('not where only the agent can do it', async () => {
    const { user } = show(reminders.rest);
    await user.click(screen.getByRole('button', { name: /^Entfällt/ }));
    expect(screen.queryByRole('button', { name: 'Als Text kopieren' })).toBeNull();
  });
});

test('opening one set of choices puts the other away', async () => {
  const { user } = show(reminders.today);
  await user.click(screen.getByRole('button', { name: /^Verschieben/ }));
  await user.click(screen.getByRole('button', { name: /^Entfällt/ }));
  expect(screen.queryByRole('button', { name: 'In einer Stunde' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Anders gelöst' })).toBeTruthy();
});

describe('after the agent wrote again', () => {
  test.each([
    ['Ja, erledigt', 'done'],
    ['Noch offen', 'open'],
  ] as const)('"%s" answers whether it is fulfilled', async (name, status) => {
    const { actions, user } = show(reminders.asked);
    expect(screen.getByRole('group', { name: /Ist das erledigt\?$/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r14', status);
  });

  test('is not asked otherwise', () => {
    show(reminders.today);
    expect(screen.queryByRole('button', { name: 'Noch offen' })).toBeNull();
  });
});
