/** The panel as a whole: every state is accessible, follows the draft, and never loses the keyboard. */
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelState } from '@/lib/core/view/panel-state';
import { expectAccessible } from './test/expect-accessible';
import { germanFindings, hostileFinding, roboticFinding } from './test/findings';
import { reminders } from './test/reminders';
import { renderPanel, speak } from './test/render-panel';
import { states, withDraft } from './test/states';

beforeEach(() => speak('de-CH'));

describe.each(['de-CH', 'en-GB'])('in %s', (language) => {
  test.each(Object.keys(states) as (keyof typeof states)[])(
    '"%s" is accessible and has all its words',
    async (name) => {
      speak(language);
      const warn = vi.spyOn(console, 'warn');
      renderPanel(states[name]);
      await expectAccessible();
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
    },
  );
});

describe('the header', () => {
  test('names the draft and its subject', () => {
    renderPanel(states.hints);
    expect(screen.getByRole('heading', { level: 1, name: 'Antwort an Petra Keller' })).toBeTruthy();
    expect(screen.getByText('Re: Bestellung 40718 – Lieferung unvollständig')).toBeTruthy();
  });

  test('says "Ihre Antwort" where the host names nobody', () => {
    renderPanel(withDraft({ addressee: null, subject: null }));
    expect(screen.getByRole('heading', { level: 1, name: 'Ihre Antwort' })).toBeTruthy();
  });

  test('offers the other open drafts by the best name they have', async () => {
    const { actions, user } = renderPanel(states['several-drafts']);
    const others = screen.getByRole('list', { name: 'Auch offen:' });
    const names = within(others).getAllByRole('button');
    expect(names.map((button) => button.textContent)).toEqual([
      'Reto Brunner',
      'Rücksendung Kaffeemaschine',
      'Ihre Antwort',
    ]);
    await user.click(within(others).getByRole('button', { name: 'Rücksendung Kaffeemaschine' }));
    expect(actions.showDraft).toHaveBeenCalledWith('d3');
  });
});

describe('the footer', () => {
  test('tells languages and team list and opens the settings', async () => {
    const { actions, user } = renderPanel(states['team-hint']);
    const footer = screen.getByRole('contentinfo');
    expect(footer.textContent).toContain('Liest Deutsch');
    expect(footer.textContent).toContain('Teamliste Kundendienst Nord (42)');
    await user.click(within(footer).getByRole('button', { name: 'Einstellungen' }));
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  test('names several languages', () => {
    speak('en-GB');
    renderPanel(states.english);
    expect(screen.getByRole('contentinfo').textContent).toContain('Reading English and German');
  });
});

describe('cards', () => {
  test('stand in the order in which a reply comes about', () => {
    renderPanel(states.full);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Hinweise4', 'Zusagen6', 'Ignoriert1']);
  });

  test('are folded away where the agent wants it, and ask for that themselves', async () => {
    const { actions, user } = renderPanel(states.collapsed);
    const toggle = screen.getByRole('button', { name: /^Hinweise/ });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(hostileFinding.actual)).toBeNull();
    await user.click(toggle);
    expect(actions.toggleCard).toHaveBeenCalledWith('hints');
  });
});

describe('Esc', () => {
  test('goes back to the draft from anywhere', async () => {
    const { actions, user } = renderPanel(states.full);
    screen.getByRole('button', { name: 'Einstellungen' }).focus();
    await user.keyboard('{Escape}');
    expect(actions.focusDraft).toHaveBeenCalledOnce();
  });

  test('first closes what is open', async () => {
    const { actions, user } = renderPanel(states.hints);
    const ignore = screen.getByRole('button', { name: 'Ignorieren' });
    await user.click(ignore);
    screen.getByRole('button', { name: 'Diese Formulierung' }).focus();
    await user.keyboard('{Escape}');
    expect(ignore.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(ignore);
    expect(actions.focusDraft).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(actions.focusDraft).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  const focusedText = (): string => document.activeElement?.textContent ?? '';
  const without = (...keys: readonly string[]): PanelState =>
    withDraft({ findings: germanFindings.filter(({ key }) => !keys.includes(key)) });

  test('moves to the next hint when its own is settled', () => {
    const { show } = renderPanel(states.hints);
    screen.getByRole('button', { name: /^Mit der Bestellnummer/ }).focus();
    show(without('f1'));
    expect(focusedText()).toContain('Belehrend');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('moves to the one before when the last is settled', () => {
    const { show } = renderPanel(states.hints);
    screen.getByRole('button', { name: /^Scharf im Ton/ }).focus();
    show(without('f4'));
    expect(focusedText()).toContain('Floskel');
  });

  test('skips hints that went at the same time', () => {
    const { show } = renderPanel(states.hints);
    screen.getByRole('button', { name: /^Negativ gesagt/ }).focus();
    show(without('f1', 'f2'));
    expect(focusedText()).toContain('Floskel');
  });

  test('stays in the panel when nothing is left', () => {
    const { show } = renderPanel(withDraft({ findings: [roboticFinding] }));
    screen.getByRole('button', { name: /^Floskel/ }).focus();
    show(withDraft({ findings: [] }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('moves to the next promise when one is done', () => {
    const base = withDraft({ findings: [] });
    const { show } = renderPanel({ ...base, reminders: [reminders.overdue, reminders.thisWeek] });
    screen.getByRole('button', { name: `Erledigt: ${reminders.overdue.quote}` }).focus();
    show({ ...base, reminders: [reminders.thisWeek] });
    expect(focusedText()).toContain(reminders.thisWeek.quote);
  });

  test('is not taken when it was elsewhere', () => {
    const { show } = renderPanel(states.hints);
    show(without('f1'));
    expect(document.activeElement).toBe(document.body);
  });

  test('is not taken when the agent had left', async () => {
    const { show } = renderPanel(states.hints);
    const hint = screen.getByRole('button', { name: /^Negativ gesagt/ });
    hint.focus();
    hint.blur();
    await Promise.resolve();
    show(without('f1'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the live region', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const spoken = (): readonly string[] => screen.getAllByRole('status').flatMap((region) => region.textContent || []);

  test('tells the number of hints once the agent pauses', () => {
    const { show } = renderPanel(states.hints);
    act(() => vi.advanceTimersByTime(900));
    expect(spoken()).toEqual([]);
    show(withDraft({ findings: germanFindings.slice(0, 2) }));
    act(() => vi.advanceTimersByTime(900));
    expect(spoken()).toEqual([]);
    act(() => vi.advanceTimersByTime(200));
    expect(spoken()).toEqual(['2 Hinweise']);
  });

  test('says so when the last one is gone', () => {
    const { show } = renderPanel(withDraft({ findings: [roboticFinding] }));
    act(() => vi.advanceTimersByTime(1100));
    expect(spoken()).toEqual(['1 Hinweis']);
    show(withDraft({ findings: [] }));
    act(() => vi.advanceTimersByTime(1100));
    expect(spoken()).toEqual(['Keine Hinweise']);
  });
});
