/** What to do in danger: the team's own words where there are some, and else how to get them. */
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectAccessible } from '../test/expect-accessible';
import { speak } from '../test/render-panel';
import { SafetySection } from './SafetySection';
import { busyOptions, freshOptions } from './test-states';

beforeEach(() => speak('de'));
afterEach(cleanup);

test('shows steps, contacts and help lines as the panel does', async () => {
  render(<SafetySection {...busyOptions} />);
  const steps = within(screen.getByText('So geht Ihr Team vor').parentElement ?? document.body);
  expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Nicht antworten, bevor die Leitung die Nachricht gesehen hat.',
    'Ursula Hartmann anrufen, sonst die Pforte.',
    'Uhrzeit und Wortlaut in das Vorfallblatt eintragen.',
  ]);
  expect(screen.getByRole('link', { name: 'Pforte anrufen: +41 44 555 02 00' })).toBeTruthy();
  expect(screen.getByText('Die Dargebotene Hand')).toBeTruthy();
  await expectAccessible();
});

test.each([
  ['no team list', freshOptions.team],
  ['a team list without it', { ...busyOptions.team, safety: null }],
])('says with %s what is shown instead, and how to set it', (_, team) => {
  render(<SafetySection team={team} links={busyOptions.links} />);
  expect(screen.getByText(/Tonfall zeigt dann den Notruf/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /So geht es in der Teamliste/ }).getAttribute('href')).toBe(
    'https://example.org/team-lists',
  );
});
