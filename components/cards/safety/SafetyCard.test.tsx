/** The safety card: a question, the team's procedure, numbers to dial, and the way out. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SafetyView } from '@/lib/core/view/advice';
import { advices, procedure } from '../../test/advice';
import { expectAccessible } from '../../test/expect-accessible';
import { renderPanel, speak } from '../../test/render-panel';
import { states, withAdvice } from '../../test/states';

beforeEach(() => speak('de-CH'));

const card = (): HTMLElement => screen.getByRole('region', { name: /^Bitte prüfen/ });
const numbers = (): (string | null)[] =>
  within(card())
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

const withSafety = (changes: Partial<SafetyView>) => {
  const { safety } = advices['self-harm'];
  return withAdvice({ ...advices['self-harm'], safety: safety && { ...safety, ...changes } });
};

describe('says', () => {
  test.each([
    ['self-harm', 'Bitte prüfen: Spricht hier jemand von Suizid?'],
    ['violence', 'Bitte prüfen: Droht hier jemand mit Gewalt?'],
  ] as const)('a question, never a verdict: %s', (state, question) => {
    renderPanel(states[state]);
    expect(within(card()).getByRole('heading', { level: 2 }).textContent).toBe(question);
  });

  test('the words of the message, and not to answer alone', () => {
    renderPanel(states['self-harm']);
    expect(card().textContent).toContain('In der Nachricht steht: »Ich kann nicht mehr«, »ich will nicht mehr leben«');
    expect(card().textContent).toContain('Antworten Sie nicht allein.');
  });

  test('before everything else, and without a way to fold it', () => {
    renderPanel({ ...states['self-harm'], version: '0.2.0' });
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toMatch(/^Bitte prüfen/);
    expect(first?.querySelector('button')).toBeNull();
  });

  test('nothing where nobody is in danger', () => {
    renderPanel(states.complaint);
    expect(screen.queryByRole('region', { name: /^Bitte prüfen/ })).toBeNull();
  });
});

describe("the team's procedure", () => {
  test('stands in its order, with people and their numbers', () => {
    renderPanel(states['self-harm']);
    const steps = within(card()).getAllByRole('listitem').slice(0, procedure.steps.length);
    expect(steps.map((step) => step.textContent)).toEqual(procedure.steps);
    const call = within(card()).getByRole('link', { name: 'Ursula Hartmann anrufen: +41 44 555 02 14' });
    expect(call.getAttribute('href')).toBe('tel:+41445550214');
    expect(card().textContent).toContain('Raum 1.12, auch für Sie selbst');
  });

  test('comes before the help lines, with the emergency number in any case', () => {
    renderPanel(states['self-harm']);
    expect(numbers()).toEqual(['tel:+41445550214', 'tel:+41445550200', 'tel:143', 'tel:112']);
  });

  test('has a place kept for it where none is set', () => {
    renderPanel(states['self-harm-unset']);
    expect(card().textContent).toContain('Ihre Teamleitung kann hier hinterlegen, wen Sie anrufen');
    expect(card().textContent).toContain('TelefonSeelsorgeÖsterreich142');
    expect(numbers()).toEqual(['tel:08001110111', 'tel:142', 'tel:143', 'tel:112']);
  });

  test('may hold contacts only', () => {
    renderPanel(withSafety({ procedure: { steps: [], contacts: procedure.contacts, helpLines: [] } }));
    expect(screen.queryByRole('heading', { name: 'So geht Ihr Team vor' })).toBeNull();
  });
});

test.each([
  ['0800 111 0 111', 'tel:08001110111'],
  ['+49 (0)30 1234-567', 'tel:+49301234567'],
])('"%s" is dialled as %s', (phone, href) => {
  renderPanel(
    withSafety({ procedure: { steps: [], contacts: [{ name: 'Pforte', phone, note: null }], helpLines: [] } }),
  );
  expect(numbers()[0]).toBe(href);
});

test('a region that does not exist is shown as the team wrote it', () => {
  renderPanel(withSafety({ helpLines: [{ name: 'Nottelefon', phone: '0800 1', region: 'Nord' }] }));
  expect(card().textContent).toContain('NottelefonNord');
});

describe('"Kein Notfall"', () => {
  test('goes on with what else the message is about', async () => {
    const { actions, user } = renderPanel(states.violence);
    await user.click(within(card()).getByRole('button', { name: 'Kein Notfall' }));
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith('disputed-facts');
  });

  test('goes on with any other concern where nothing else shows', async () => {
    const { actions, user } = renderPanel(states['self-harm']);
    await user.click(within(card()).getByRole('button', { name: 'Kein Notfall' }));
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith('other');
  });

  test('leaves the keyboard in the panel', () => {
    const { show } = renderPanel(states.violence);
    within(card()).getByRole('button', { name: 'Kein Notfall' }).focus();
    show(states.complaint);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});

describe('once the agent sees no emergency', () => {
  test('one line is left, and a click shows it all again', async () => {
    const { actions, user } = renderPanel(states['not-urgent']);
    expect(screen.queryByRole('region', { name: /^Bitte prüfen/ })).toBeNull();
    expect(screen.getByText('Sie gehen von keinem Notfall aus.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Noch einmal prüfen' }));
    expect(actions.choosePlay).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('the keyboard goes along', () => {
    const { show } = renderPanel(states.violence);
    within(card()).getByRole('button', { name: 'Kein Notfall' }).focus();
    show(states['not-urgent']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Noch einmal prüfen' }));
  });
});

test('is the same in English, and accessible', async () => {
  speak('en-GB');
  renderPanel(states['english-violence']);
  const region = screen.getByRole('region', { name: 'Please check: is somebody threatening violence here?' });
  expect(region.textContent).toContain('Your team lead can set here whom you call');
  await expectAccessible();
});
