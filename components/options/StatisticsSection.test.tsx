/** The agent's own numbers, and the checksums of what was sent: switched by one click, shown with their numbers, deleted after a question. */
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OptionsActions } from '@/lib/core/view/options-state';
import { expectAccessible } from '../test/expect-accessible';
import { speak } from '../test/render-panel';
import { RecogniseSection } from './RecogniseSection';
import { StatisticsSection } from './StatisticsSection';
import { busyOptions, freshOptions } from './test-states';

beforeEach(() => speak('de'));
afterEach(cleanup);

function show(section: (actions: OptionsActions) => ReactElement) {
  const called = { setKeeping: vi.fn(), deleteStatistics: vi.fn(), deleteSentBlocks: vi.fn() };
  const actions: OptionsActions = Object.assign(Object.create(null), called);
  render(section(actions));
  return { actions: called, user: userEvent.setup() };
}

const busy = (actions: OptionsActions): ReactElement => (
  <StatisticsSection statistics={busyOptions.statistics} actions={actions} />
);
const cells = (name: string | RegExp): string[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent?.replace(/\s/g, ' ') ?? ''));

test('every bar stands beside its numbers, and kinds without any are left out', async () => {
  show(busy);
  expect(cells(/^Hinweise nach Art/)).toEqual([
    ['Art', 'Übernommen', 'Ignoriert'],
    ['Negativ gesagt', '55', '46'],
    ['Belehrend', '9', '4'],
    ['Haltbar?', '7', '13'],
    ['Abwiegelnd', '2', '1'],
    ['Floskel', '11', '23'],
    ['Weitergereicht', '2', '2'],
    ['Scharf im Ton', '1', '0'],
    ['Sie und du', '1', '0'],
  ]);
  await expectAccessible();
});

test('two months are shown, named by their days; a week without a hint has no bar', () => {
  show(busy);
  // Browsers differ in the width of the spaces around the dash.
  expect(screen.getByRole('heading', { name: /^Hinweise nach Art, 28\. September\s–\s29\. November$/ })).toBeTruthy();
  const weeks = cells('Hinweise nach Woche').slice(1);
  expect(weeks[0]).toEqual(['23.–29. Nov.', '22', '8']);
  expect(weeks.at(-1)).toEqual(['28. Sept. – 4. Okt.', '4', '16']);
  expect(weeks).toHaveLength(7);
});

test('promises are told as those on time of all that were settled', () => {
  show(busy);
  expect(cells('Zusagen nach Woche').slice(0, 3)).toEqual([
    ['Woche', 'Pünktlich', 'Erledigt'],
    ['23.–29. Nov.', '5', '6'],
    ['16.–22. Nov.', '7', '7'],
  ]);
});

test('the longest bar fills its room and the others keep the measure', () => {
  show(busy);
  const bars = [...screen.getByRole('table', { name: 'Zusagen nach Woche' }).querySelectorAll('tbody svg')];
  const widths = bars.map((bar) => [...bar.querySelectorAll('rect')].map((rect) => rect.getAttribute('width')));
  expect(widths[1]).toEqual(['100%']);
  expect(widths[4]).toEqual([`${200 / 7}%`, `${200 / 7}%`]);
});

test('own numbers are switched off by one click and deleted after a question', async () => {
  const { actions, user } = show(busy);
  await user.click(screen.getByRole('checkbox', { name: 'Eigene Zahlen führen' }));
  expect(actions.setKeeping).toHaveBeenCalledExactlyOnceWith({ statistics: false });
  await user.click(screen.getByRole('button', { name: 'Zahlen löschen' }));
  expect(actions.deleteStatistics).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Löschen' }));
  expect(actions.deleteStatistics).toHaveBeenCalledOnce();
});

test('own numbers cannot be saved or sent, and the section says so', () => {
  show(busy);
  expect(screen.getByText(/werden nie gesendet und stehen in keiner Datei/)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Zahlen löschen']);
});

test('before anything is counted there is no chart', () => {
  show((actions) => <StatisticsSection statistics={freshOptions.statistics} actions={actions} />);
  expect(screen.getByText('Noch ist nichts gezählt.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('recognising is switched off by one click, and its checksums are deleted after a question', async () => {
  const { actions, user } = show((all) => <RecogniseSection {...busyOptions} keepDays={365} actions={all} />);
  expect(screen.getByText('Vergessen wird nach 365 Tagen, wie bei der Vorgeschichte.')).toBeTruthy();
  expect(screen.getByText('Gespeichert sind 214 Prüfsummen.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Sätze und Absätze wiedererkennen' }));
  expect(actions.setKeeping).toHaveBeenCalledExactlyOnceWith({ recognise: false });
  await user.click(screen.getByRole('button', { name: 'Prüfsummen löschen' }));
  expect(actions.deleteSentBlocks).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Löschen' }));
  expect(actions.deleteSentBlocks).toHaveBeenCalledOnce();
});
