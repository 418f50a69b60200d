/** The keyboard in the list of promises: one stop for Tab, keys for the rest, and a focus that is never lost. */
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { manyReminders, reminders } from '../../test/reminders';
import { renderPanel, speak } from '../../test/render-panel';
import { baseState } from '../../test/states';

beforeEach(() => speak('de'));

const list = [reminders.overdue, reminders.today, reminders.thisWeek];
const state = { ...baseState, reminders: list };
const focusedRow = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
const summaries = (): HTMLElement[] => screen.getAllByRole('button', { name: /, Nachricht öffnen$/ });
const focusFirst = (): void => summaries()[0]?.focus();

test('are told to those who listen', () => {
  renderPanel(state);
  const group = screen.getByRole('group', { name: 'Noch zu halten' });
  const help = document.getElementById(group.getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toContain('E erledigt');
});

describe('J, K and the arrows', () => {
  test.each([
    ['jj', 'r3'],
    ['jjk', 'r2'],
    ['{ArrowDown}', 'r2'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'r2'],
    ['k', 'r1'],
    ['jjjj', 'r3'],
  ])('%s from the first lead to %s, across groups', async (keys, id) => {
    const { user } = renderPanel(state);
    focusFirst();
    await user.keyboard(keys);
    expect(focusedRow()).toBe(id);
    expect(document.activeElement).toBe(summaries()[list.findIndex((one) => one.id === id)]);
  });
});

test('E is done', async () => {
  const { actions, user } = renderPanel(state);
  focusFirst();
  await user.keyboard('je');
  expect(actions.setReminderStatus).toHaveBeenCalledExactlyOnceWith('r2', 'done');
});

test('S opens the ways to move it and goes there; Esc closes them', async () => {
  const { actions, user } = renderPanel(state);
  focusFirst();
  await user.keyboard('s');
  expect(document.activeElement?.textContent).toBe('In einer Stunde');
  await user.keyboard('{Escape}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`Verschieben: ${reminders.overdue.quote}`);
  expect(screen.queryByRole('button', { name: 'In einer Stunde' })).toBeNull();
  expect(actions.focusDraft).not.toHaveBeenCalled();
});

test('Enter opens the message', async () => {
  const { actions, user } = renderPanel(state);
  focusFirst();
  await user.keyboard('j{Enter}');
  expect(actions.openThread).toHaveBeenCalledExactlyOnceWith('r2');
});

describe('no key is taken', () => {
  test('while a day is typed', async () => {
    const { actions, user } = renderPanel(state);
    focusFirst();
    await user.keyboard('s');
    screen.getByLabelText('Tag').focus();
    await user.keyboard('e{ArrowDown}');
    expect(actions.setReminderStatus).not.toHaveBeenCalled();
    expect(focusedRow()).toBe('r1');
  });

  test('while something is searched', async () => {
    const { actions, user } = renderPanel({ ...baseState, reminders: manyReminders(12) });
    await user.type(screen.getByRole('searchbox'), 'jes');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('jes');
    expect(actions.setReminderStatus).not.toHaveBeenCalled();
  });

  test('from the browser', async () => {
    const { actions, user } = renderPanel(state);
    focusFirst();
    await user.keyboard('{Control>}e{/Control}{Meta>}j{/Meta}');
    expect(actions.setReminderStatus).not.toHaveBeenCalled();
    expect(focusedRow()).toBe('r1');
  });
});

describe('Tab', () => {
  const stops = (): (string | undefined)[] => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('[data-row] button')]
        .filter((button) => button.tabIndex === 0)
        .map((button) => button.closest<HTMLElement>('[data-row]')?.dataset.row),
    ),
  ];

  test('stops at one row: the first, or where the keyboard was last', async () => {
    const { user } = renderPanel(state);
    expect(stops()).toEqual(['r1']);
    focusFirst();
    await user.keyboard('jj');
    expect(stops()).toEqual(['r3']);
  });

  test('stops at the neighbour when its row goes', async () => {
    const { user, show } = renderPanel(state);
    focusFirst();
    await user.keyboard('j');
    show({ ...state, reminders: [reminders.overdue, reminders.thisWeek] });
    expect(stops()).toEqual(['r3']);
  });
});

describe('the focus', () => {
  test('goes to the next promise when one is done, where Enter opens it', async () => {
    const { user, show } = renderPanel(state);
    focusFirst();
    await user.keyboard('e');
    show({ ...state, reminders: list.slice(1) });
    expect(focusedRow()).toBe('r2');
    expect(document.activeElement).toBe(summaries()[0]);
  });

  test('goes to the one before when it was the last', () => {
    const { show } = renderPanel(state);
    summaries()[2]?.focus();
    show({ ...state, reminders: list.slice(0, 2) });
    expect(focusedRow()).toBe('r2');
  });

  test('goes along when a promise moves to another group', async () => {
    const { user, show } = renderPanel(state);
    focusFirst();
    await user.keyboard('s{Enter}');
    show({ ...state, reminders: [{ ...reminders.overdue, due: reminders.later.due }, ...list.slice(1)] });
    expect(focusedRow()).toBe('r1');
  });
});
