/** Hints: what is said, what one click or key does, and where the keyboard goes. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '../../test/expect-accessible';
import { englishFinding, germanFindings, lecturingFinding, negativeFinding, roboticFinding } from '../../test/findings';
import { renderPanel, speak } from '../../test/render-panel';
import { states, team, withDraft } from '../../test/states';

beforeEach(() => speak('de'));

const headers = (): HTMLElement[] =>
  screen.getAllByRole('heading', { level: 3 }).map((h) => within(h).getByRole('button'));
const openOnes = (): (string | null)[] =>
  headers()
    .filter((header) => header.getAttribute('aria-expanded') === 'true')
    .map((header) => header.textContent);

describe('the list', () => {
  test('keeps reading order, opens the first and names label and phrase of the others', () => {
    renderPanel(states.hints);
    expect(headers().map((header) => header.textContent)).toEqual([
      `Negativ gesagt${germanFindings[0]?.actual}`,
      `Belehrend${germanFindings[1]?.actual}`,
      `Floskel${germanFindings[2]?.actual}`,
      `Scharf im Ton${germanFindings[3]?.actual}`,
    ]);
    expect(openOnes()).toEqual([`Negativ gesagt${negativeFinding.actual}`]);
  });

  test('opens another on a click and closes the open one on a second', async () => {
    const { user } = renderPanel(states.hints);
    await user.click(screen.getByRole('button', { name: /^Floskel/ }));
    expect(openOnes()).toEqual([`Floskel${roboticFinding.actual}`]);
    await user.click(screen.getByRole('button', { name: /^Floskel/ }));
    expect(openOnes()).toEqual([]);
  });

  test('keeps the open hint when one before it appears', async () => {
    const { user, show } = renderPanel(withDraft({ findings: [lecturingFinding, roboticFinding] }));
    await user.click(screen.getByRole('button', { name: /^Floskel/ }));
    show(withDraft({ findings: [negativeFinding, lecturingFinding, roboticFinding] }));
    expect(openOnes()).toEqual([`Floskel${roboticFinding.actual}`]);
  });

  test('starts again with the first hint of another draft', async () => {
    const { user, show } = renderPanel(states.hints);
    await user.click(screen.getByRole('button', { name: /^Scharf/ }));
    show(withDraft({ id: 'd2', findings: [roboticFinding, lecturingFinding] }));
    expect(openOnes()).toEqual([`Floskel${roboticFinding.actual}`]);
  });
});

describe('an open hint', () => {
  test('shows the phrase in its sentence and the reason in the language of the draft', () => {
    renderPanel(states.english);
    const phrase = screen.getByText(englishFinding.actual, { selector: 'mark' });
    expect(phrase.parentElement?.textContent).toBe(
      `${englishFinding.context.before}${englishFinding.actual}${englishFinding.context.after}`,
    );
    expect(phrase.parentElement?.getAttribute('lang')).toBe('en');
    expect(screen.getByText(englishFinding.note).getAttribute('lang')).toBe('en');
  });

  test('shortens a long sentence at word boundaries', () => {
    const before =
      'Nachdem Sie uns am Montag geschrieben und am Dienstag noch einmal nachgefragt haben, muss ich sagen: ';
    renderPanel(withDraft({ findings: [{ ...negativeFinding, context: { before, after: '.' } }] }));
    const sentence = screen.getByText(negativeFinding.actual, { selector: 'mark' }).parentElement;
    expect(sentence?.textContent).toMatch(/^… am Dienstag noch einmal nachgefragt haben, muss ich sagen: Ohne /);
  });

  test('emphasises the changed words only', () => {
    renderPanel(states.english);
    const first = screen.getByRole('button', { name: /^we can process/ });
    const strong = [...first.querySelectorAll('strong')].map((word) => word.textContent?.trim());
    expect(strong).toEqual(['can', 'as soon as we have']);
  });

  test('takes a suggestion by click', async () => {
    const { actions, user } = renderPanel(states.hints);
    await user.click(screen.getByRole('button', { name: /^Sobald ich die Bestellnummer/ }));
    expect(actions.applySuggestion).toHaveBeenCalledExactlyOnceWith('f1', 1);
  });

  test('offers three suggestions at most', () => {
    const suggestions = ['Ja, gern', 'Sehr gern', 'Mit Vergnügen', 'Selbstverständlich'];
    renderPanel(withDraft({ findings: [{ ...negativeFinding, suggestions }] }));
    expect(within(screen.getByRole('list', { name: 'Vorschläge' })).getAllByRole('button')).toHaveLength(3);
  });

  test('copies a model sentence and says so', async () => {
    const { actions, user } = renderPanel(states['model-sentences']);
    expect(screen.getByRole('heading', { name: 'So könnte es klingen' })).toBeTruthy();
    const [copy] = screen.getAllByRole('button', { name: 'Kopieren' });
    if (copy) await user.click(copy);
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(lecturingFinding.models[0]);
    expect(copy?.textContent).toBe('Kopiert');
    expect(actions.applySuggestion).not.toHaveBeenCalled();
  });

  test('says when the clipboard refused', async () => {
    const { actions, user } = renderPanel(states['model-sentences']);
    actions.copyText.mockResolvedValue(false);
    const [copy] = screen.getAllByRole('button', { name: 'Kopieren' });
    if (copy) await user.click(copy);
    expect(copy?.textContent).toBe('Bitte von Hand kopieren');
  });

  test('goes to the place in the draft', async () => {
    const { actions, user } = renderPanel(states.hints);
    await user.click(screen.getByRole('button', { name: 'Zur Stelle' }));
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith('f1');
  });

  test.each([
    ['Nur an dieser Stelle', 'here'],
    ['Diese Formulierung', 'phrase'],
    ['„Negativ gesagt“ für heute', 'label'],
  ] as const)('can be silenced: %s', async (words, how) => {
    const { actions, user } = renderPanel(states.hints);
    expect(screen.queryByRole('button', { name: words })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ignorieren' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: words }));
    expect(actions.ignore).toHaveBeenCalledExactlyOnceWith('f1', how);
  });

  test('explains its label', async () => {
    const { user } = renderPanel(states.hints);
    await user.click(screen.getByRole('button', { name: 'Warum?' }));
    expect(screen.getByText('Sagt, was nicht geht. Stärker ist, was möglich ist.')).toBeTruthy();
    await expectAccessible();
  });

  test('carries the name of the team and whom to ask', async () => {
    const { user } = renderPanel(withDraft({ findings: [roboticFinding] }, { team }));
    expect(screen.getByText('Aus der Teamliste „Kundendienst Nord“')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Warum?' }));
    expect(screen.getByText('Ansprechperson: Ursula Hartmann, Apparat 214')).toBeTruthy();
  });
});

describe('the keys', () => {
  test.each([
    ['j', 'k'],
    ['{ArrowDown}', '{ArrowUp}'],
  ])('%s and %s walk through the hints and stop at the ends', async (next, previous) => {
    const { user } = renderPanel(states.hints);
    headers()[0]?.focus();
    await user.keyboard(next);
    expect(document.activeElement).toBe(headers()[1]);
    expect(openOnes()).toEqual([`Belehrend${lecturingFinding.actual}`]);
    await user.keyboard(next.repeat(5));
    expect(document.activeElement).toBe(headers()[3]);
    await user.keyboard(previous.repeat(9));
    expect(document.activeElement).toBe(headers()[0]);
  });

  test('1 to 3 take a suggestion of the open hint', async () => {
    const { actions, user } = renderPanel(states.hints);
    headers()[0]?.focus();
    await user.keyboard('3');
    expect(actions.applySuggestion).toHaveBeenCalledExactlyOnceWith('f1', 2);
  });

  test('a number without a suggestion does nothing', async () => {
    const { actions, user } = renderPanel(states['team-hint']);
    headers()[0]?.focus();
    await user.keyboard('2');
    expect(actions.applySuggestion).not.toHaveBeenCalled();
  });

  test('do nothing with a modifier or outside the hints', async () => {
    const { actions, user } = renderPanel(states.hints);
    headers()[0]?.focus();
    await user.keyboard('{Control>}1{/Control}');
    screen.getByRole('button', { name: 'Einstellungen' }).focus();
    await user.keyboard('1j');
    expect(actions.applySuggestion).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Einstellungen');
  });
});
