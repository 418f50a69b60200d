/** The card of promises: when it is there, how the list is ordered, the questions it asks, and its foot. */
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { manyReminders, reminders } from '../../test/reminders';
import { renderPanel, speak } from '../../test/render-panel';
import { baseState, states, withDraft } from '../../test/states';

beforeEach(() => speak('de'));

const card = (): HTMLElement => screen.getByRole('region', { name: /^Zusagen/ });
const cardText = (): string => (card().textContent ?? '').replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('the card', () => {
  test.each([
    ['without a draft', baseState],
    ['with an empty draft', states.empty],
    ['with an internal note', states.internal],
    ['with what is long done', { ...baseState, reminders: [reminders.doneLongAgo] }],
  ])('is not there %s', (_, state) => {
    renderPanel(state);
    expect(screen.queryByRole('region', { name: /^Zusagen/ })).toBeNull();
  });

  test('counts what is promised, asked and still to be kept', () => {
    renderPanel(states.full);
    expect(screen.getByRole('heading', { name: /^Zusagen/ }).textContent).toBe('Zusagen6');
  });

  test('counts nothing where there is nothing', () => {
    renderPanel(states.nothing);
    expect(screen.getByRole('heading', { name: /^Zusagen/ }).textContent).toBe('Zusagen');
  });
});

describe('the list', () => {
  test('is grouped by time', () => {
    renderPanel(states.promises);
    const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['In diesem Entwurf', 'Überfällig', 'Heute', 'Diese Woche', 'Später']);
  });

  test('has the rows of one thread under one name', () => {
    renderPanel({ ...baseState, reminders: [reminders.sameThread, reminders.moved] });
    const heading = screen.getByRole('heading', { level: 4 });
    expect(heading.textContent).toBe('Petra Keller');
    expect(within(heading.parentElement as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  });

  test('keeps threads apart that the host does not name', () => {
    renderPanel({ ...baseState, reminders: [reminders.thisWeek, { ...reminders.thisWeek, id: 'other' }] });
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(2);
  });

  test('is counted for each of the coming seven days', () => {
    renderPanel(states.promises);
    const days = within(screen.getByRole('list', { name: /sieben Tagen/ })).getAllByRole('listitem');
    expect(days.map((item) => item.textContent)).toEqual(['Heute1', 'Mi–', 'Do–', 'Fr1', 'Sa–', 'So–', 'Mo–']);
  });
});

describe('proposed ones ask first', () => {
  test('without a date for one', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: [reminders.proposedUndated] });
    expect(screen.getByRole('heading', { name: 'Soll Tonfall Sie erinnern?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ja' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tag wählen' }));
    await user.click(screen.getByRole('button', { name: 'Morgen früh' }));
    expect(actions.moveReminder).toHaveBeenCalledExactlyOnceWith('r5', { kind: 'tomorrow' });
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
    expect(actions.dropReminder).toHaveBeenCalledExactlyOnceWith('r7', 'mistaken');
  });

  test('but doubt no sending that the host confirmed', () => {
    const settled = { ...reminders.proposedUnseen, statusAt: reminders.proposedUnseen.settlesAt };
    renderPanel({ ...baseState, reminders: [settled] });
    expect(cardText()).not.toContain('Ob die Nachricht hinausging');
    expect(screen.getByRole('button', { name: 'Ja' })).toBeTruthy();
  });

  test('about the deed of others whether to follow up', () => {
    renderPanel({ ...baseState, reminders: [reminders.proposedExpectation] });
    expect(screen.getByRole('heading', { name: 'Möchten Sie nachfassen?' })).toBeTruthy();
    expect(cardText()).toContain('Das liegt bei anderen.');
  });

  test('about what hangs on the customer', () => {
    renderPanel({ ...baseState, reminders: [reminders.proposedConditional] });
    expect(cardText()).toContain('Gilt erst, wenn etwas von Kundenseite kommt.');
  });
});

describe('what was settled', () => {
  test('can be taken up again', async () => {
    const { actions, user } = renderPanel(states.settled);
    expect(cardText()).toContain(`Erledigt: ${reminders.justDone.quote}`);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r9', 'open');
  });

  test('tells why it was dropped', () => {
    renderPanel(states.dropped);
    expect(cardText()).toContain(`Übernimmt jemand anderes: ${reminders.justDropped.quote}`);
  });
});

describe('the search', () => {
  test('is there from nine promises on', () => {
    const { show } = renderPanel({ ...baseState, reminders: manyReminders(8) });
    expect(screen.queryByRole('searchbox')).toBeNull();
    show({ ...baseState, reminders: manyReminders(9) });
    expect(screen.getByRole('searchbox', { name: 'Zusagen durchsuchen' })).toBeTruthy();
  });

  test('finds by name and by words', async () => {
    const { user } = renderPanel({ ...baseState, reminders: manyReminders(12) });
    await user.type(screen.getByRole('searchbox'), 'keller 4101');
    expect(screen.getAllByRole('button', { name: /^Erledigt/ })).toHaveLength(1);
    expect(cardText()).toContain('1 Zusage gefunden');
  });

  test('says that nothing was found, and Esc clears it', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: manyReminders(12) });
    await user.type(screen.getByRole('searchbox'), 'Zebra');
    expect(cardText()).toContain('Keine Zusage enthält „Zebra“.');
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('button', { name: /^Erledigt/ })).toHaveLength(12);
    expect(actions.focusDraft).not.toHaveBeenCalled();
  });

  test('stays while it has words, however few promises are left', async () => {
    const { user, show } = renderPanel({ ...baseState, reminders: manyReminders(9) });
    await user.type(screen.getByRole('searchbox'), 'keller');
    show({ ...baseState, reminders: manyReminders(3) });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('keller');
  });
});

test('a long group is drawn in parts, and the keyboard goes on with the next', () => {
  renderPanel({ ...baseState, reminders: manyReminders(75) });
  const rows = (): NodeListOf<Element> => document.querySelectorAll('[data-row]');
  expect(rows()).toHaveLength(75 - 7);
  fireEvent.click(screen.getByText('7 weitere zeigen'));
  expect(rows()).toHaveLength(75);
  expect(document.activeElement?.closest('[data-row]')).toBe(rows()[75 - 7]);
});

describe('the foot', () => {
  test('tells how the week went', () => {
    renderPanel(states['all-kinds']);
    expect(cardText()).toContain('Letzte sieben Tage: 1 von 2 Zusagen gehalten');
  });

  test('tells nothing where nothing was kept', () => {
    renderPanel({ ...baseState, reminders: [reminders.overdue] });
    expect(cardText()).not.toContain('Letzte sieben Tage');
  });

  test('saves all that have a date', async () => {
    const { actions, user } = renderPanel({
      ...baseState,
      reminders: [reminders.today, reminders.doneLongAgo, reminders.later, reminders.proposedUndated],
    });
    await user.click(screen.getByRole('button', { name: 'Alle als Kalenderdatei sichern' }));
    expect(actions.saveCalendar).toHaveBeenCalledExactlyOnceWith([reminders.today, reminders.later]);
  });

  test('offers no file without dates', () => {
    renderPanel(withDraft({}, { reminders: [reminders.proposedUndated] }));
    expect(screen.queryByRole('button', { name: /Kalenderdatei/ })).toBeNull();
  });
});
