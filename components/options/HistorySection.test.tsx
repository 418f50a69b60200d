/** What is kept of customers: a choice of the agent, in plain sight, and gone when asked. */
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HistorySetting, KeptCustomer, OptionsActions } from '@/lib/core/view/options-state';
import { expectAccessible } from '../test/expect-accessible';
import { speak } from '../test/render-panel';
import { HistorySection } from './HistorySection';
import { busyOptions, freshOptions } from './test-states';

beforeEach(() => speak('de'));
afterEach(cleanup);

function show(history: HistorySetting) {
  const called = { setKeeping: vi.fn(), exportHistory: vi.fn(), forgetCustomer: vi.fn() };
  const actions: OptionsActions = Object.assign(Object.create(null), called);
  const frame = (next: HistorySetting) => <HistorySection history={next} actions={actions} />;
  const { rerender } = render(frame(history));
  return { actions: called, user: userEvent.setup(), update: (next: HistorySetting) => rerender(frame(next)) };
}

const full = busyOptions.history;
const rows = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);

test.each(['ask', 'on', 'off'] as const)('"%s" is shown, and each of the others is one click', async (mode) => {
  const { actions, user } = show({ ...full, mode });
  const names = { ask: 'Fragen, sobald es wichtig wird', on: 'Merken', off: 'Nicht merken' } as const;
  expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).labels?.[0]?.textContent).toBe(names[mode]);
  for (const other of (['ask', 'on', 'off'] as const).filter((one) => one !== mode)) {
    await user.click(screen.getByRole('radio', { name: names[other] }));
    expect(actions.setKeeping).toHaveBeenLastCalledWith({ history: other });
  }
});

test('the limit is chosen among days that can be kept', async () => {
  const { actions, user } = show({ ...full, keepDays: 45, keepRange: [45, 365] });
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Einträge löschen' });
  expect([...select.options].map(({ text }) => text)).toEqual([
    'nach 45 Tagen',
    'nach 90 Tagen',
    'nach 180 Tagen',
    'nach 365 Tagen',
  ]);
  await user.selectOptions(select, 'nach 90 Tagen');
  expect(actions.setKeeping).toHaveBeenCalledExactlyOnceWith({ historyDays: 90 });
});

test('where nothing is kept there is nothing to see, to save or to delete', () => {
  show(freshOptions.history);
  expect(screen.getByText('Bisher ist nichts gemerkt.')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

describe('what is kept', () => {
  test('is counted, and told on demand without a name', async () => {
    const { user } = show(full);
    expect(screen.getByText('Gemerkt: 3 Personen, 7 Einträge.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Einträge ansehen' }));
    expect(rows()).toEqual([
      '9f31c07aBeschwerde 12.10.2026Beleidigung 03.11.2026Bitte um einen sachlichen Ton 03.11.2026Vergessen',
      '04be77d1Zusatzwunsch 01.09.2026Zusatzwunsch 22.09.2026Öffentlichkeit angedroht 30.10.2026Vergessen',
      'c2d8450bRechtsweg angedroht 18.12.2025Vergessen',
    ]);
    await expectAccessible();
  });

  test('is forgotten for one person, and the keyboard goes on to the next', async () => {
    const { actions, user, update } = show(full);
    await user.click(screen.getByRole('button', { name: 'Einträge ansehen' }));
    screen.getByRole('button', { name: '04be77d1 vergessen' }).focus();
    await user.keyboard('{Enter}');
    expect(actions.forgetCustomer).toHaveBeenCalledExactlyOnceWith('04be77d1903c6fa2e815');
    update({ ...full, customers: full.customers.filter(({ hash }) => !hash.startsWith('04be77d1')) });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('c2d8450b vergessen');
  });

  test('is forgotten for everybody only after a question', async () => {
    const { actions, user } = show(full);
    await user.click(screen.getByRole('button', { name: 'Alles vergessen' }));
    expect(screen.getByRole('alertdialog').textContent).toContain('Die Einträge zu 3 Personen löschen?');
    expect(actions.forgetCustomer).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Löschen' }));
    expect(actions.forgetCustomer).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('is saved as a file', async () => {
    const { actions, user } = show(full);
    await user.click(screen.getByRole('button', { name: 'Als Datei sichern' }));
    expect(actions.exportHistory).toHaveBeenCalledOnce();
  });

  test('of very many people unfolds in two steps', async () => {
    const customers = Array.from({ length: 33 }, (_, n): KeptCustomer => {
      return { hash: `${n}`.padStart(8, '0'), events: [{ kind: 'complaint', day: '2026-11-03' }] };
    });
    const { user } = show({ ...full, customers, entries: 33 });
    await user.click(screen.getByRole('button', { name: 'Einträge ansehen' }));
    expect(rows()).toHaveLength(20);
    await user.click(within(document.body).getByRole('button', { name: 'Alle 33 Personen zeigen' }));
    expect(rows()).toHaveLength(33);
  });
});
