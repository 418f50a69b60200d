/** Each state of the page has its own friendly line, in both languages. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { advices } from '../../test/advice';
import { renderPanel, speak } from '../../test/render-panel';
import { states, withDraft } from '../../test/states';

const LINES = [
  ['no-host', 'Auf dieser Seite ist Tonfall still', 'Tonfall is quiet on this page'],
  ['connecting', 'Verbindung zur Seite …', 'Connecting to the page …'],
  ['no-draft', 'Keine Antwort offen', 'No reply open'],
  ['not-understood', 'Zendesk sieht anders aus als gewohnt', 'Zendesk looks different than usual'],
  ['empty', 'Noch nichts geschrieben', 'Nothing written yet'],
  ['other-language', 'Diese Sprache liest Tonfall nicht', 'Tonfall does not read this language'],
  ['internal', 'Interne Notiz', 'Internal note'],
  ['analysing', 'Tonfall liest …', 'Tonfall is reading …'],
  ['nothing', 'Nichts anzumerken. So kann es hinaus.', 'Nothing to mention. It can go out like this.'],
] as const;

test.each(LINES)('%s', (name, german, english) => {
  speak('de');
  renderPanel(states[name]);
  expect(screen.getByText(german)).toBeTruthy();
  speak('en');
  renderPanel(states[name]);
  expect(screen.getByText(english)).toBeTruthy();
});

describe('the line', () => {
  test('is silent while there are hints, even when they are read anew', () => {
    speak('de');
    renderPanel(withDraft({ status: 'analysing' }));
    expect(screen.queryByText('Tonfall liest …')).toBeNull();
    expect(screen.getByRole('button', { name: /^Negativ gesagt/ })).toBeTruthy();
  });

  test.each(['own-fault', 'self-harm', 'not-urgent'] as const)(
    'never says that all is well while something is open: %s',
    (name) => {
      speak('de');
      renderPanel(withDraft({ findings: [] }, { advice: advices[name] }));
      expect(screen.queryByText(/Nichts anzumerken/)).toBeNull();
    },
  );

  test('of an empty draft is left to what the reply will need', () => {
    speak('de');
    renderPanel(withDraft({ status: 'empty', findings: [], text: '' }, { advice: advices['own-fault'] }));
    expect(screen.queryByText('Noch nichts geschrieben')).toBeNull();
  });

  test('gives way to the welcome', () => {
    speak('de');
    renderPanel(states['first-run']);
    expect(screen.queryByText('Auf dieser Seite ist Tonfall still')).toBeNull();
  });
});

describe('what it offers', () => {
  test('on a foreign page: the practice desk', async () => {
    speak('de');
    const { actions, user } = renderPanel(states['no-host']);
    await user.click(screen.getByRole('button', { name: 'Am Übungstisch schreiben' }));
    expect(actions.openPractice).toHaveBeenCalledOnce();
  });

  test('on a page it does not understand: what is missing, and a report', async () => {
    speak('de');
    const { actions, user } = renderPanel(states['not-understood']);
    expect(screen.getByText('Was fehlt: composer, send-button')).toBeTruthy();
    const copy = screen.getByRole('button', { name: 'Bericht kopieren' });
    await user.click(copy);
    expect(actions.copyReport).toHaveBeenCalledOnce();
    expect(copy.textContent).toBe('Kopiert');
  });
});
