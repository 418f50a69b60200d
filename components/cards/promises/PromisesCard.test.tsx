/** Promises: those in the draft with their dates, the questions, and what can be done with those to keep. */
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '../../test/expect-accessible';
import { renderPanel, speak } from '../../test/render-panel';
import { baseState, reminders, states, withDraft } from '../../test/states';

beforeEach(() => speak('de'));

const cardText = (): string =>
  (screen.getByRole('region', { name: /^Zusagen/ }).textContent ?? '').replace(/[\u2009\u202f\u00a0]/g, ' ');

test('there is no card without promises', () => {
  renderPanel(withDraft({}, { reminders: [reminders.doneLongAgo] }));
  expect(screen.queryByRole('region', { name: /^Zusagen/ })).toBeNull();
});

describe('in the draft', () => {
  test('a date is told as people say it, with the words it was made in', () => {
    renderPanel(states.promises);
    expect(cardText()).toContain('Fr, 27. November, 14 Uhr„Ich rufe Sie bis Freitag um 14 Uhr zurück“');
  });

  test('a vague one is told kindly', () => {
    renderPanel(states.promises);
    expect(cardText()).toContain('Noch kein fester Zeitpunkt');
    expect(cardText()).toContain('Ein Tag hilft beiden Seiten');
  });

  test('a doubtful date carries its doubt', () => {
    renderPanel(states.promises);
    expect(cardText()).toMatch(/So, 29\. November.*Das ist ein arbeitsfreier Tag\./);
  });
});

describe('to keep', () => {
  test('are grouped by time', () => {
    renderPanel(states.promises);
    const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['In diesem Entwurf', 'Überfällig', 'Heute', 'Diese Woche', 'Später']);
  });

  test('are counted for each of the coming seven days', () => {
    renderPanel(states.promises);
    const days = within(screen.getByRole('list', { name: /sieben Tagen/ })).getAllByRole('listitem');
    expect(days.map((item) => item.textContent)).toEqual(['Heute1', 'Mi–', 'Do–', 'Fr1', 'Sa–', 'So–', 'Mo–']);
  });

  test('are done with one click', async () => {
    const { actions, user } = renderPanel(states.promises);
    await user.click(screen.getByRole('button', { name: `Erledigt: ${reminders.today.quote}` }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r2', 'done');
  });

  test('lead to their message', async () => {
    const { actions, user } = renderPanel(states.promises);
    await user.click(screen.getByRole('button', { name: 'Jana Wolf: Nachricht öffnen' }));
    expect(actions.openThread).toHaveBeenCalledExactlyOnceWith('r2');
    expect(screen.getByRole('button', { name: 'Nachricht öffnen' })).toBeTruthy();
  });

  test.each([
    ['Morgen', '2026-11-25'],
    ['Nächsten Montag', '2026-11-30'],
  ])('move to "%s"', async (words, day) => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.today] });
    const more = screen.getByRole('button', { name: `Ändern: ${reminders.today.quote}` });
    await user.click(more);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: words }));
    expect(actions.setReminderDue).toHaveBeenCalledExactlyOnceWith('r2', day);
    expect(document.activeElement).toBe(more);
  });

  test('move to any day, but not to none', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.today] });
    await user.click(screen.getByRole('button', { name: /^Ändern/ }));
    const form = screen.getByLabelText('Tag').closest('form');
    if (form) fireEvent.submit(form);
    expect(actions.setReminderDue).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: '2026-12-03' } });
    await user.click(screen.getByRole('button', { name: 'Festlegen' }));
    expect(actions.setReminderDue).toHaveBeenCalledExactlyOnceWith('r2', '2026-12-03');
  });

  test('offer no weekend as "tomorrow"', async () => {
    const { user } = renderPanel({ ...baseState, now: '2026-11-27T09:00:00Z', reminders: [reminders.thisWeek] });
    await user.click(screen.getByRole('button', { name: /^Ändern/ }));
    expect(screen.queryByRole('button', { name: 'Morgen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Nächsten Montag' })).toBeTruthy();
  });

  test('can be dropped', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.today] });
    await user.click(screen.getByRole('button', { name: /^Ändern/ }));
    await user.click(screen.getByRole('button', { name: 'Entfällt' }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r2', 'dropped');
  });

  test('can be taken up again after they were settled', async () => {
    const { actions, user } = renderPanel(states.settled);
    expect(cardText()).toContain(`Erledigt: ${reminders.justDone.quote}`);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r9', 'open');
  });
});

describe('proposed ones ask first', () => {
  test('without a date for one', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.proposedUndated] });
    expect(screen.getByRole('heading', { name: 'Soll Tonfall Sie erinnern?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ja' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tag wählen' }));
    await user.click(screen.getByRole('button', { name: 'Morgen' }));
    expect(actions.setReminderDue).toHaveBeenCalledExactlyOnceWith('r5', '2026-11-25');
  });

  test('with a doubtful date whether it is right', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.proposedAmbiguous] });
    expect(cardText()).toContain('Fr, 4. Dezember');
    expect(cardText()).toContain('Lässt sich auch anders lesen.');
    await user.click(screen.getByRole('button', { name: 'Ja' }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r6', 'open');
  });

  test('after an unseen sending whether it went out', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.proposedUnseen] });
    expect(cardText()).toContain('Ob die Nachricht hinausging, war nicht zu sehen.');
    await user.click(screen.getByRole('button', { name: 'Nein' }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r7', 'dropped');
  });
});
