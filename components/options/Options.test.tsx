import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, type Mocked, test, vi } from 'vitest';
import { HOLIDAYS } from '@/lib/core/commitments/holiday-table';
import type { OptionsActions, OptionsState } from '@/lib/core/view/options-state';
import { PATIENCE } from '@/scripts/browser/patience';
import { expectAccessible } from '../test/expect-accessible';
import { Options } from './Options';
import { REGIONS } from './region-names';
import { busyOptions, freshOptions } from './test-states';

const fakeActions = (): Mocked<OptionsActions> => ({
  setLabel: vi.fn(),
  restoreIgnored: vi.fn(),
  restoreAllIgnored: vi.fn(),
  undoRestore: vi.fn(),
  setWorkingHours: vi.fn(),
  setRegion: vi.fn(),
  setReminders: vi.fn(),
  testNotification: vi.fn(async () => true),
  deleteReminders: vi.fn(),
  setSensitivity: vi.fn(),
  setBadge: vi.fn(),
  setKeeping: vi.fn(),
  exportHistory: vi.fn(),
  forgetCustomer: vi.fn(),
  deleteSentBlocks: vi.fn(),
  deleteStatistics: vi.fn(),
  openShortcutSettings: vi.fn(),
  openPractice: vi.fn(),
  exportData: vi.fn(),
  deleteAllData: vi.fn(),
  dismissNotice: vi.fn(),
});

function show(state: OptionsState) {
  const actions = fakeActions();
  const { rerender } = render(<Options state={state} actions={actions} />);
  return {
    actions,
    user: userEvent.setup(),
    update: (next: OptionsState) => rerender(<Options state={next} actions={actions} />),
  };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

afterEach(cleanup);

/** Milliseconds; the audit walks through every element, which a busy machine makes slow. */
const WHOLE_PAGE = 30_000;

test.each([
  ['on the first day', freshOptions],
  ['after months in a team', busyOptions],
])(
  'is accessible %s',
  async (_, state) => {
    show(state);
    await expectAccessible();
  },
  WHOLE_PAGE,
);

test('the list of contents leads to every section', () => {
  show(freshOptions);
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  const sections = screen.getAllByRole('region');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(sections.map(({ id }) => `#${id}`));
  expect(links.map((link) => link.textContent)).toEqual(
    sections.map((region) => within(region).getByRole('heading', { level: 2 }).textContent),
  );
});

test('says which sites and languages are read', () => {
  show(freshOptions);
  const reads = section('What Tonfall reads');
  expect(reads.getByText('mail.google.com')).toBeTruthy();
  expect(reads.getByText(/German and English/)).toBeTruthy();
});

describe('hints', () => {
  test('a kind of wording is switched off and on', async () => {
    const { actions, user } = show(busyOptions);
    await user.click(screen.getByRole('checkbox', { name: 'Lecturing' }));
    expect(actions.setLabel).toHaveBeenLastCalledWith('lecturing', false);
    await user.click(screen.getByRole('checkbox', { name: 'Canned phrase' }));
    expect(actions.setLabel).toHaveBeenLastCalledWith('robotic', true);
  });

  test('what the team decided is shown and cannot be changed', () => {
    show(busyOptions);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Can you keep it?' });
    expect(box.disabled).toBe(true);
    expect(section('Hints').getAllByText('Set by your team lead')).toHaveLength(1);
  });

  test('each ignored phrase can be shown again, or all at once', async () => {
    const { actions, user } = show(busyOptions);
    await user.click(screen.getByRole('button', { name: 'Show again: ‘leider erst’' }));
    expect(actions.restoreIgnored).toHaveBeenCalledWith('i1');
    await user.click(screen.getByRole('button', { name: 'Show everything again' }));
    expect(actions.restoreAllIgnored).toHaveBeenCalledOnce();
  });

  test('the focus stays in the list when a phrase leaves it', async () => {
    const { user, update } = show(busyOptions);
    await user.click(screen.getByRole('button', { name: 'Show again: ‘leider erst’' }));
    update({ ...busyOptions, ignored: busyOptions.ignored.slice(1) });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Show again: ‘Passed on’, until /);
  });

  test('nothing ignored is said in words', () => {
    show(freshOptions);
    expect(section('Hints').getByText('Nothing is ignored at the moment.')).toBeTruthy();
    expect(section('Hints').queryByRole('button', { name: /Show/ })).toBeNull();
  });

  test('restoring can be undone', async () => {
    const { actions, user } = show(busyOptions);
    expect(within(screen.getByText('1 hint is shown again').closest('[role=status]') as HTMLElement)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undoRestore).toHaveBeenCalledOnce();
  });

  test('more hints are asked for', async () => {
    const { actions, user } = show(freshOptions);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Balanced' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'More, less sure ones too' }));
    expect(actions.setSensitivity).toHaveBeenCalledExactlyOnceWith('more');
  });

  test('the badge is switched off', async () => {
    const { actions, user } = show(freshOptions);
    await user.click(screen.getByRole('checkbox', { name: 'Counter at the corner of the reply box' }));
    expect(actions.setBadge).toHaveBeenCalledWith(false);
  });
});

describe('reminders', () => {
  test('working hours are saved when they make sense', async () => {
    const { actions, user } = show(freshOptions);
    await user.clear(screen.getByLabelText('to'));
    expect(actions.setWorkingHours).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('to'), '18:30');
    expect(actions.setWorkingHours).toHaveBeenLastCalledWith(['09:00', '18:30']);
  });

  test('an end before the start is told of and not saved', async () => {
    const { actions, user } = show(freshOptions);
    await user.clear(screen.getByLabelText('to'));
    await user.type(screen.getByLabelText('to'), '08:00');
    expect(screen.getByText('The end is before the start. The previous hours still apply.')).toBeTruthy();
    expect(actions.setWorkingHours).not.toHaveBeenCalled();
  });

  test('regions stand under their country, by name', async () => {
    const { actions, user } = show(busyOptions);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Public holidays' });
    expect(select.selectedOptions[0]?.textContent).toBe('Zürich');
    const germany = within(screen.getByRole('group', { name: 'Germany' })).getAllByRole('option');
    expect(germany.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Whole country',
      'Baden-Württemberg',
      'Bayern',
    ]);
    await user.selectOptions(select, 'Genève');
    expect(actions.setRegion).toHaveBeenLastCalledWith('CH-GE');
    await user.selectOptions(select, 'None, only weekends are free');
    expect(actions.setRegion).toHaveBeenLastCalledWith(null);
  });

  test('every region with holidays of its own can be chosen', () => {
    expect(new Set(HOLIDAYS.flatMap(({ regions }) => regions).filter((id) => !REGIONS.includes(id)))).toEqual(
      new Set(),
    );
  });

  test('are made by themselves, or only when asked', async () => {
    const { actions, user } = show(freshOptions);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Clear promises by itself/ }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Ask before every reminder' }));
    expect(actions.setReminders).toHaveBeenCalledExactlyOnceWith({ mode: 'ask' });
  });

  test('quiet hours begin with the evening and can be switched off', async () => {
    const { actions, user, update } = show(freshOptions);
    await user.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    expect(actions.setReminders).toHaveBeenLastCalledWith({ quietHours: ['18:00', '08:00'] });
    update(busyOptions);
    await user.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    expect(actions.setReminders).toHaveBeenLastCalledWith({ quietHours: null });
  });

  test('quiet hours may lie across midnight, but last no day', async () => {
    const { actions, user } = show(busyOptions);
    const hours = within(screen.getByRole('group', { name: 'Quiet hours' }));
    await user.clear(hours.getByLabelText('to'));
    await user.type(hours.getByLabelText('to'), '18:00');
    expect(hours.getByText('Start and end are the same. The previous hours still apply.')).toBeTruthy();
    expect(actions.setReminders).not.toHaveBeenCalled();
    await user.clear(hours.getByLabelText('to'));
    await user.type(hours.getByLabelText('to'), '07:00');
    expect(actions.setReminders).toHaveBeenLastCalledWith({ quietHours: ['18:00', '07:00'] });
  });

  test.each([
    ['On working days only', { weekdaysOnly: false }],
    ['Saturday counts as a working day', { saturdayCounts: true }],
    ['Christmas Eve and New Year’s Eve end at noon', { halfDays: true }],
  ])('"%s" is one click', async (name, change) => {
    const { actions, user } = show(freshOptions);
    await user.click(screen.getByRole('checkbox', { name }));
    expect(actions.setReminders).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('those done are deleted after a time of one’s own', async () => {
    const { actions, user } = show(busyOptions);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Delete those done' });
    // 14 days is no choice of this version, but is what is stored.
    expect([...select.options].map(({ text }) => text)).toEqual([
      'after 7 days',
      'after 14 days',
      'after 30 days',
      'after 90 days',
      'after 365 days',
    ]);
    expect(select.selectedOptions[0]?.text).toBe('after 14 days');
    await user.selectOptions(select, 'after 90 days');
    expect(actions.setReminders).toHaveBeenCalledExactlyOnceWith({ keepDays: 90 });
  });

  test.each([
    [true, /^The test is on its way\. If nothing appears/],
    [false, /^The browser did not take the notification\./],
  ])('a test notification tells its result: %s', async (taken, words) => {
    const { actions, user } = show(freshOptions);
    actions.testNotification.mockResolvedValue(taken);
    await user.click(screen.getByRole('button', { name: 'Show a test notification' }));
    expect((await screen.findByText(words, {}, { timeout: PATIENCE })).getAttribute('role')).toBe('status');
  });

  test('deleting asks first, and the keyboard can refuse', async () => {
    const { actions, user } = show(busyOptions);
    await user.click(screen.getByRole('button', { name: 'Delete reminders' }));
    const question = screen.getByRole('alertdialog', { name: /Delete all 12 reminders/ });
    expect(document.activeElement?.textContent).toBe('Cancel');
    await expectAccessible(question);
    await user.keyboard('{Escape}');
    expect(question.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe('Delete reminders');
    expect(actions.deleteReminders).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(actions.deleteReminders).toHaveBeenCalledOnce();
  });

  test('without reminders there is nothing to delete', () => {
    show(freshOptions);
    expect(section('Reminders').getByText('No reminder is stored.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete reminders' })).toBeNull();
  });
});

describe('team list', () => {
  test('tells source, size and what could not be read, with its path', () => {
    show(busyOptions);
    const team = section('Team list');
    expect(team.getByText('Your organisation’s browser policy')).toBeTruthy();
    expect(team.getByText('84 entries')).toBeTruthy();
    expect(team.getByText('2 entries cannot be read')).toBeTruthy();
    expect(team.getByText('entries[17].better[0]')).toBeTruthy();
    expect(team.getByRole('link', { name: /How to set up a team list/ }).getAttribute('href')).toBe(
      'https://example.org/team-lists',
    );
  });

  test('none is said in words', () => {
    show(freshOptions);
    expect(section('Team list').getByText(/No team list is set up/)).toBeTruthy();
  });
});

test('shortcuts are listed, also those that are not set, and changed on the page of the browser', async () => {
  const { actions, user } = show(freshOptions);
  const shortcuts = section('Keyboard shortcuts');
  expect(shortcuts.getAllByText('Alt')).toHaveLength(2);
  expect(shortcuts.getByText('Not set')).toBeTruthy();
  await user.click(shortcuts.getByRole('button', { name: 'Change shortcuts' }));
  expect(actions.openShortcutSettings).toHaveBeenCalledOnce();
});

test('privacy is five lines', () => {
  show(freshOptions);
  expect(section('Privacy').getAllByRole('listitem')).toHaveLength(5);
});

test('everything stored can be saved and, after a question, deleted', async () => {
  const { actions, user } = show(busyOptions);
  const data = section('Your data');
  expect(data.getByText('local:reminders[4].due')).toBeTruthy();
  await user.click(data.getByRole('button', { name: 'Save as a file' }));
  expect(actions.exportData).toHaveBeenCalledOnce();
  await user.click(data.getByRole('button', { name: 'Delete everything' }));
  expect(actions.deleteAllData).not.toHaveBeenCalled();
  await user.click(data.getByRole('button', { name: 'Delete' }));
  expect(actions.deleteAllData).toHaveBeenCalledOnce();
});

test('tells its version and the licences of its parts', () => {
  show(freshOptions);
  const about = section('About Tonfall');
  expect(about.getByText('Version 0.1.0, MIT licence')).toBeTruthy();
  expect(about.getByText('DOMPurify')).toBeTruthy();
});
