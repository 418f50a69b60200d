/** The customer's message: what is told of it, and that the agent has the last word on each of it. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomerView } from '@/lib/core/view/advice';
import { advices } from '../../test/advice';
import { expectAccessible } from '../../test/expect-accessible';
import { renderPanel, speak } from '../../test/render-panel';
import { states, withAdvice } from '../../test/states';

beforeEach(() => speak('de-CH'));

const card = (): HTMLElement => screen.getByRole('region', { name: /^Worum es geht/ });

const withCustomer = (changes: Partial<CustomerView>) => {
  const { customer } = advices['abuse-repeated'];
  return withAdvice({ ...advices['abuse-repeated'], customer: customer && { ...customer, ...changes } });
};

describe('is told', () => {
  test('the concern in the words it was written in, in their language', () => {
    speak('de-CH');
    renderPanel(states['english-delay']);
    const concern = within(card()).getByText(/I have been waiting for my wardrobe/);
    expect(concern.getAttribute('lang')).toBe('en');
  });

  test('that the concern is not clear, kindly', () => {
    renderPanel(states['too-little']);
    expect(card().textContent).toContain('Das Anliegen ist noch nicht klar. Eine Rückfrage hilft.');
  });

  test('the mood with the words that show it', () => {
    renderPanel(states.complaint);
    expect(within(card()).getByText('Klingt verärgert: »wirklich ärgerlich«')).toBeTruthy();
  });

  test('the mood alone where no word shows it', () => {
    renderPanel(states['extra-demand']);
    expect(within(card()).getByText('Klingt ruhig')).toBeTruthy();
  });

  test.each([
    [{ kind: 'abuse', times: 1, lastDay: '2026-11-03' }, 'Zum zweiten Mal: Beleidigung, zuletzt am 3. November'],
    [
      { kind: 'complaint', times: 2, lastDay: '2025-12-30' },
      'Zum dritten Mal: Beschwerde, zuletzt am 30. Dezember 2025',
    ],
    [{ kind: 'extra-demand', times: 4, lastDay: null }, 'Zum fünften Mal in diesem Verlauf: Zusatzwunsch'],
    [{ kind: 'threat-leave', times: 5, lastDay: null }, 'Schon öfter in diesem Verlauf: Wechsel angedroht'],
  ] as const)('which time it is: %o', (before, words) => {
    renderPanel(withCustomer({ before }));
    expect(within(card()).getByText(words)).toBeTruthy();
  });
});

describe('the situation', () => {
  test('is one of at most two, with the words that led there', () => {
    renderPanel(states.complaint);
    const choices = within(card()).getByRole('radiogroup', { name: 'Situation' });
    const radios = within(choices).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => [radio.labels?.[0]?.textContent, radio.checked])).toEqual([
      ['Aussage gegen Aussage', true],
      ['Wartet schon zu lange', false],
    ]);
    expect(card().textContent).toContain('Weil da steht: »nur die Hälfte angekommen«, »fehlt«');
  });

  test('changes by one click', async () => {
    const { actions, user } = renderPanel(states.complaint);
    await user.click(screen.getByRole('radio', { name: 'Wartet schon zu lange' }));
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith('delay');
  });

  test('is any other by the menu, which does not repeat what is shown', async () => {
    const { actions, user } = renderPanel(states.complaint);
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Andere Situation' });
    expect(menu.value).toBe('');
    expect([...menu.options].map(({ value }) => value)).not.toContain('delay');
    await user.selectOptions(menu, 'Zusammenarbeit beenden');
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith('ending');
  });

  test('stands in the menu where no chip names it', () => {
    const { play } = advices.question;
    renderPanel(withAdvice({ ...advices.complaint, play: { ...play, isChosen: true } }));
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Andere Situation' });
    expect(menu.value).toBe('question');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(card().textContent).not.toContain('Weil da steht');
  });

  test("goes back from the agent's choice to the suggestion, and the keyboard stays", async () => {
    const { actions, user, show } = renderPanel(states.ending);
    expect(card().textContent).toContain('Von Ihnen gewählt');
    await user.click(screen.getByRole('button', { name: 'Zurück zum Vorschlag' }));
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith(null);
    show(states.complaint);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Andere Situation' }));
  });

  test('can be chosen where nobody wrote', async () => {
    const { actions, user } = renderPanel(states['no-message']);
    expect(card().textContent).toContain('Hier ist keine Nachricht zu sehen');
    expect(screen.queryByRole('region', { name: /^Vorgehen/ })).toBeNull();
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Situation wählen' });
    expect(menu.value).toBe('');
    await user.selectOptions(menu, 'delay');
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith('delay');
  });
});

describe('whose fault it is', () => {
  test.each([
    ['Bei uns', 'ours'],
    ['Nicht bei uns', 'not-ours'],
    ['Noch offen', 'open'],
  ] as const)('is asked once: %s', async (name, fault) => {
    const { actions, user } = renderPanel(states.complaint);
    await user.click(within(card()).getByRole('button', { name }));
    expect(actions.answerFault).toHaveBeenCalledExactlyOnceWith(fault);
  });

  test('is a line once answered, which takes over the keyboard', () => {
    const { show } = renderPanel(states.complaint);
    within(card()).getByRole('button', { name: 'Bei uns' }).focus();
    show(states['own-fault']);
    expect(within(card()).getByText('Der Fehler liegt bei uns.')).toBeTruthy();
    expect(document.activeElement).toBe(within(card()).getByRole('button', { name: 'Ändern' }));
  });

  test('can be answered anew', async () => {
    const { actions, user } = renderPanel(states['own-fault']);
    const change = within(card()).getByRole('button', { name: 'Ändern' });
    await user.click(change);
    expect(within(card()).getByRole('button', { name: 'Bei uns' }).getAttribute('aria-pressed')).toBe('true');
    await expectAccessible();
    await user.click(within(card()).getByRole('button', { name: 'Noch offen' }));
    expect(actions.answerFault).toHaveBeenCalledExactlyOnceWith('open');
    expect(change.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(change);
  });

  test('is not asked where it does not matter', () => {
    renderPanel(states.question);
    expect(within(card()).queryByRole('group', { name: 'Ist geklärt, wo der Fehler liegt?' })).toBeNull();
  });
});

describe('the history', () => {
  test.each([
    ['Merken', true],
    ['Nicht merken', false],
  ] as const)('is kept by consent only: %s', async (name, allowed) => {
    const { actions, user } = renderPanel(states['abuse-first']);
    expect(card().textContent).toContain('Tage und Art, keine Worte und keine Namen, nur auf diesem Gerät');
    await user.click(within(card()).getByRole('button', { name }));
    expect(actions.allowHistory).toHaveBeenCalledExactlyOnceWith(allowed);
  });

  test('can be looked at and forgotten', async () => {
    const { actions, user } = renderPanel(states['abuse-repeated']);
    expect(screen.queryByText('12. Oktober: Beschwerde')?.closest('[hidden]')).toBeTruthy();
    await user.click(within(card()).getByRole('button', { name: 'Was gemerkt ist' }));
    expect(screen.getByText('12. Oktober: Beschwerde').closest('[hidden]')).toBeNull();
    await expectAccessible();
    await user.click(within(card()).getByRole('button', { name: 'Alles davon vergessen' }));
    expect(actions.forgetCustomer).toHaveBeenCalledExactlyOnceWith();
  });

  test('has nothing to forget where nothing is kept', () => {
    renderPanel(states.complaint);
    expect(screen.queryByRole('button', { name: 'Was gemerkt ist' })).toBeNull();
  });
});

test('folds away like its neighbours', async () => {
  const { actions, user } = renderPanel(states.complaint);
  await user.click(screen.getByRole('button', { name: 'Worum es geht' }));
  expect(actions.toggleCard).toHaveBeenCalledExactlyOnceWith('customer');
});

test('stands with its neighbours in the order in which a reply comes about', () => {
  renderPanel(states.busy);
  const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
  expect(titles.map((title) => title.replace(/\d+$/, ''))).toEqual([
    'Worum es geht',
    'Vorgehen',
    'Hinweise',
    'Was noch offen ist',
    'Zusagen',
    'Ignoriert',
  ]);
});

test('a draft without advice has no such card', () => {
  renderPanel(states.hints);
  expect(screen.queryByRole('region', { name: /^Worum es geht/ })).toBeNull();
});
