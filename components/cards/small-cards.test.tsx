/** The cards that are seldom seen: ignored, team list, stored data, welcome, update. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '../test/expect-accessible';
import { renderPanel, speak } from '../test/render-panel';
import { states, team, withDraft } from '../test/states';

beforeEach(() => speak('de'));

const card = (name: RegExp): HTMLElement => screen.getByRole('region', { name });

describe('ignored', () => {
  test('names each kind in its own way', () => {
    renderPanel(states.ignored);
    const items = within(card(/^Ignoriert/)).getAllByRole('listitem');
    expect(items.map((item) => item.firstChild?.textContent)).toEqual([
      'Negativ gesagt, nur an einer Stelle',
      '„zögern Sie nicht, uns zu kontaktieren“',
      '„Weitergereicht“ für heute',
    ]);
  });

  test('shows each again', async () => {
    const { actions, user } = renderPanel(states.ignored);
    const [, second] = screen.getAllByRole('button', { name: 'Wieder zeigen' });
    if (second) await user.click(second);
    expect(actions.undoIgnore).toHaveBeenCalledExactlyOnceWith('i2');
  });

  test('does without a label where a team rule is not filed under one', () => {
    renderPanel(withDraft({ ignored: [{ kind: 'here', id: 'x', ruleId: 'team/haus', at: '', hash: '' }] }));
    expect(card(/^Ignoriert/).textContent).toContain('Hinweis, nur an einer Stelle');
  });
});

describe('team list', () => {
  test('stays in the footer while all is well', () => {
    renderPanel(withDraft({}, { team }));
    expect(screen.queryByRole('region', { name: /^Teamliste/ })).toBeNull();
  });

  test('counts faulty entries, says whom to ask, and keeps the paths for whoever mends them', async () => {
    const { user } = renderPanel(states['team-problems']);
    const text = card(/^Teamliste/).textContent;
    expect(text).toContain('2 Einträge in „Kundendienst Nord“ sind nicht lesbar. Die übrigen gelten.');
    expect(text).toContain('Ansprechperson: Ursula Hartmann, Apparat 214');
    await user.click(screen.getByText('Einzelheiten'));
    expect(screen.getByText('rules[3].flags[0]')).toBeTruthy();
    await expectAccessible();
  });

  test('speaks of one entry in the singular', () => {
    renderPanel(withDraft({}, { team: { ...team, problems: [{ path: 'rules[0]', message: 'expected an object' }] } }));
    expect(card(/^Teamliste/).textContent).toContain('1 Eintrag in „Kundendienst Nord“ ist nicht lesbar.');
  });
});

test('stored data that could not be read is told calmly, with its path', () => {
  renderPanel(states.problems);
  const text = card(/^Gespeichertes/).textContent;
  expect(text).toContain('wurde beiseitegelegt. Alles Übrige ist da.');
  expect(text).toContain('reminders[2].due.from');
});

describe('the welcome', () => {
  test('says three sentences and leads to the practice desk', async () => {
    const { actions, user } = renderPanel(states['first-run']);
    expect(card(/^Willkommen/).querySelectorAll('p')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Am Übungstisch ausprobieren' }));
    expect(actions.openPractice).toHaveBeenCalledOnce();
    expect(actions.finishFirstRun).toHaveBeenCalledOnce();
  });

  test('can be put away without practising', async () => {
    const { actions, user } = renderPanel(states['first-run']);
    await user.click(screen.getByRole('button', { name: 'Ausblenden' }));
    expect(actions.finishFirstRun).toHaveBeenCalledOnce();
    expect(actions.openPractice).not.toHaveBeenCalled();
  });
});

describe('an update', () => {
  test('is told once', async () => {
    const { actions, user } = renderPanel(states.update);
    expect(card(/^Tonfall ist jetzt 0\.2\.0/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'In Ordnung' }));
    expect(actions.acknowledgeUpdate).toHaveBeenCalledOnce();
  });

  test('is no news to somebody who has just installed', () => {
    const settings = { ...states.update.settings, seenVersion: null };
    renderPanel({ ...states.update, settings });
    expect(screen.queryByRole('region', { name: /^Tonfall ist jetzt/ })).toBeNull();
  });
});
