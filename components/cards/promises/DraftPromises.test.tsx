/** Promises in the draft: what Tonfall reads, what it remarks, what one click writes, and the two reminders without a promise. */
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { datedCommitment, sundayCommitment, vagueCommitment } from '../../test/commitments';
import { expectAccessible } from '../../test/expect-accessible';
import { hostileFinding } from '../../test/findings';
import { reminders } from '../../test/reminders';
import { renderPanel, speak } from '../../test/render-panel';
import { states, withDraft } from '../../test/states';

beforeEach(() => speak('de'));

const cardText = (): string =>
  (screen.getByRole('region', { name: /^Zusagen/ }).textContent ?? '').replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('is told', () => {
  test('a date as people say it, with the words it was made in', () => {
    renderPanel(states.promises);
    expect(cardText()).toMatch(/Fr, 27\. November, 14 Uhr.*„Ich rufe Sie bis Freitag um 14 Uhr zurück“/);
  });

  test('a vague one kindly', () => {
    renderPanel(states.promises);
    expect(cardText()).toContain('Noch kein fester Zeitpunkt');
    expect(cardText()).toContain('Ein Tag hilft beiden Seiten');
  });

  test('a doubtful date with its doubt', () => {
    renderPanel(states.promises);
    expect(cardText()).toMatch(/So, 29\. November.*Das ist ein arbeitsfreier Tag\./);
  });

  test.each([
    ['Sobald etwas von Kundenseite kommt'],
    ['Das liegt bei anderen. Nach dem Senden fragt Tonfall, ob Sie nachfassen möchten.'],
    ['Do, 26. November'],
    ['Tonfall erinnert Sie an diesem Tag. Im Entwurf steht er nicht.'],
  ])('by its kind: %s', (words) => {
    renderPanel(states['promise-kinds']);
    expect(cardText()).toContain(words);
  });

  test.each([
    ['de-DE', 'Erstattungen brauchen in Ihrem Team mindestens 5 Werktage.'],
    ['de-DE', 'Ohne Freigabe gehen in Ihrem Team bis 50 €, hier sind es 120 €.'],
    ['en-GB', 'In your team, refunds take at least 5 working days.'],
    ['en-GB', 'Your team gives up to €50 without approval, here it is €120.'],
  ])('what the team says about it, in %s: %s', (language, sentence) => {
    speak(language);
    renderPanel(withDraft({ commitments: [sundayCommitment] }));
    expect(screen.getByText((text) => text.replace(/\u00a0/g, ' ') === sentence)).toBeTruthy();
  });

  test('an amount in a currency that the browser does not know', () => {
    const remark = { kind: 'too-much', amount: 80.5, ceiling: 20, currency: 'Punkte' } as const;
    renderPanel(withDraft({ commitments: [{ ...datedCommitment, remarks: [remark] }] }));
    expect(cardText()).toContain('bis 20 Punkte, hier sind es 80,50 Punkte.');
  });
});

describe('one click', () => {
  test('writes exactly the words it shows', async () => {
    const { actions, user } = renderPanel(withDraft({ commitments: [datedCommitment] }));
    await user.click(screen.getByRole('button', { name: 'Mit Datum: bis Freitag, 27. November' }));
    expect(actions.writeDay).toHaveBeenCalledExactlyOnceWith('c1', 'clear');
  });

  test('writes the day offered for a vague one', async () => {
    const { actions, user } = renderPanel(withDraft({ commitments: [vagueCommitment] }));
    await user.click(screen.getByRole('button', { name: 'Mit festem Tag: bis Mittwoch, 25. November' }));
    expect(actions.writeDay).toHaveBeenCalledExactlyOnceWith('c2', 'offer');
  });

  test('is not offered where the date is clear', () => {
    renderPanel(withDraft({ commitments: [{ ...datedCommitment, clear: null }] }));
    expect(screen.queryByRole('button', { name: /^Mit Datum/ })).toBeNull();
  });
});

describe('another day', () => {
  test.each([
    ['Morgen', '2026-11-25'],
    ['Nächsten Montag', '2026-11-30'],
  ])('is "%s"', async (words, day) => {
    const { actions, user } = renderPanel(withDraft({ commitments: [datedCommitment] }));
    const change = screen.getByRole('button', { name: 'Anderer Tag' });
    await user.click(change);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: words }));
    expect(actions.writeDay).toHaveBeenCalledExactlyOnceWith('c1', day);
    expect(document.activeElement).toBe(change);
  });

  test('is any day, but not none', async () => {
    const { actions, user } = renderPanel(withDraft({ commitments: [vagueCommitment] }));
    await user.click(screen.getByRole('button', { name: 'Tag wählen' }));
    const form = screen.getByLabelText('Tag').closest('form');
    if (form) fireEvent.submit(form);
    expect(actions.writeDay).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: '2026-12-03' } });
    await user.click(screen.getByRole('button', { name: 'Festlegen' }));
    expect(actions.writeDay).toHaveBeenCalledExactlyOnceWith('c2', '2026-12-03');
  });

  test('offers no weekend as "tomorrow"', async () => {
    const { user } = renderPanel(withDraft({ commitments: [datedCommitment] }, { now: '2026-11-27T09:00:00Z' }));
    await user.click(screen.getByRole('button', { name: 'Anderer Tag' }));
    expect(screen.queryByRole('button', { name: 'Morgen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Nächsten Montag' })).toBeTruthy();
  });
});

describe('without a promise', () => {
  test.each([
    ['Nach Telefonat schriftlich bestätigen', 'confirm'],
    ['Zehn Minuten ruhen lassen', 'rest'],
  ] as const)('"%s" is one click', async (name, what) => {
    const { actions, user } = renderPanel(states.nothing);
    await user.click(screen.getByRole('button', { name }));
    expect(actions.remindAbout).toHaveBeenCalledExactlyOnceWith(what);
  });

  test('the rest comes first, once, where the tone is sharp', async () => {
    const { actions, user } = renderPanel(states.heated);
    expect(cardText().indexOf('Mit etwas Abstand')).toBeLessThan(cardText().indexOf('In diesem Entwurf'));
    await user.click(screen.getByRole('button', { name: 'Zehn Minuten ruhen lassen' }));
    expect(actions.remindAbout).toHaveBeenCalledExactlyOnceWith('rest');
  });

  test('what is noted for this thread is not offered again', () => {
    const rest = { ...reminders.rest, threadKey: 'thread-40718' };
    renderPanel(withDraft({ findings: [hostileFinding] }, { reminders: [rest] }));
    expect(screen.queryByRole('button', { name: 'Zehn Minuten ruhen lassen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Nach Telefonat schriftlich bestätigen' })).toBeTruthy();
  });

  test('nothing flickers while a change is read', () => {
    const { show } = renderPanel(states.nothing);
    show(states.analysing);
    expect(screen.getByRole('button', { name: 'Zehn Minuten ruhen lassen' })).toBeTruthy();
  });

  test('an empty draft is left in peace', () => {
    renderPanel(states.empty);
    expect(screen.queryByRole('button', { name: 'Zehn Minuten ruhen lassen' })).toBeNull();
  });
});
