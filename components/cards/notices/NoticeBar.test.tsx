/** Notices tell what happened and offer the way back. */
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '@/lib/core/view/panel-state';
import { expectAccessible } from '../../test/expect-accessible';
import { notices } from '../../test/notices';
import { renderPanel, speak } from '../../test/render-panel';
import { baseState } from '../../test/states';

beforeEach(() => speak('de'));

const spoken = (): string => screen.getAllByRole('status').reduce((text, region) => text + region.textContent, '');

describe.each<[keyof typeof notices, string]>([
  ['replaced', 'Übernommen: Mit der Bestellnummer kann ich sofort nachsehen'],
  ['copied', 'Das Schreibfeld nahm die Änderung nicht an. Der Text ist kopiert und lässt sich einfügen.'],
  ['copyFailed', 'Weder Schreibfeld noch Zwischenablage nahmen den Text an.'],
  ['changedMeanwhile', 'Die Stelle hat sich inzwischen geändert. Der Entwurf blieb, wie er ist.'],
  ['ignoredHere', 'An dieser Stelle wird nichts mehr angezeigt.'],
  ['ignoredPhrase', '„zögern Sie nicht, uns zu kontaktieren“ wird nicht mehr angezeigt.'],
  ['ignoredLabel', '„Weitergereicht“ wird heute nicht mehr angezeigt.'],
  ['sent', '2 Zusagen vorgemerkt'],
  ['remindedConfirm', 'Vorgemerkt: Telefonat schriftlich bestätigen'],
  ['remindedRest', 'Vorgemerkt: in zehn Minuten noch einmal lesen'],
  ['sendUndone', 'Senden zurückgenommen. 1 Zusage ist wieder gestrichen.'],
  ['storageFull', '2 Zusagen der gesendeten Antwort wurden nicht vorgemerkt.Der Speicher des Browsers ist voll.'],
  ['notSaved', 'Das wurde nicht gespeichert.Bitte versuchen Sie es noch einmal.'],
])('%s', (name, words) => {
  const notice: Notice = notices[name];

  test('is announced and can be hidden', async () => {
    const { actions, user, show } = renderPanel(baseState);
    expect(spoken()).toBe('');
    show({ ...baseState, notice });
    expect(spoken()).toContain(words);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Ausblenden' }));
    expect(actions.dismissNotice).toHaveBeenCalledOnce();
  });
});

describe('the way back', () => {
  test('from a replacement', async () => {
    const { actions, user } = renderPanel({ ...baseState, notice: notices.replaced });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(actions.undoReplacement).toHaveBeenCalledExactlyOnceWith();
  });

  test('from ignoring', async () => {
    const { actions, user } = renderPanel({ ...baseState, notice: notices.ignoredPhrase });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(actions.undoIgnore).toHaveBeenCalledExactlyOnceWith('i2');
  });

  test.each([
    ['sent', 'Streichen', 's-r3'],
    ['remindedRest', 'Rückgängig', 's-r18'],
  ] as const)('from "%s"', async (name, button, sendId) => {
    const { actions, user } = renderPanel({ ...baseState, notice: notices[name] });
    await user.click(screen.getByRole('button', { name: button }));
    expect(actions.takeBackReminders).toHaveBeenCalledExactlyOnceWith(sendId);
  });

  test('is not offered where nothing was changed', () => {
    renderPanel({ ...baseState, notice: notices.changedMeanwhile });
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
  });
});

test('a full storage shows the way to free it', async () => {
  const { actions, user } = renderPanel({ ...baseState, notice: notices.storageFull });
  await user.click(screen.getAllByRole('button', { name: 'Einstellungen' })[0] as HTMLElement);
  expect(actions.openSettings).toHaveBeenCalledOnce();
});

test('a text that went nowhere stays in sight and can be copied', async () => {
  const { actions, user } = renderPanel({ ...baseState, notice: notices.copyFailed });
  expect(screen.getByText(notices.copyFailed.replacement)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kopieren' }));
  expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(notices.copyFailed.replacement);
});
