/** The approach: three steps at first sight, all else on demand, and texts that go into the draft as they are filled. */
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { PLAYS } from '@/lib/core/plays/play';
import type { PlayView } from '@/lib/core/view/advice';
import { advices, playView } from '../../test/advice';
import { sundayCommitment } from '../../test/commitments';
import { expectAccessible } from '../../test/expect-accessible';
import { hostileFinding, lecturingFinding } from '../../test/findings';
import { renderPanel, speak } from '../../test/render-panel';
import { states, team, withAdvice } from '../../test/states';

beforeEach(() => speak('de-DE'));

const card = (): HTMLElement => screen.getByRole('region', { name: /^(?:Vorgehen|Approach)/ });
const button = (name: string | RegExp): HTMLElement => within(card()).getByRole('button', { name });
const steps = (): (string | null)[] =>
  within(within(card()).getByRole('list', { name: 'Schritte' }))
    .getAllByRole('listitem')
    .map((step) => step.textContent);

/** One text, which the playbook does not have, so that its words may be told here. */
const text = 'Am «Datum» kommt «Sache» an. Am «Datum» rufe ich an.\n\nBis «Enddatum»';
const oneText: PlayView['texts'][number] = {
  id: 'team-1',
  name: 'Unsere Fassung',
  kind: 'reply',
  text,
  fields: ['Datum', 'Sache', 'Enddatum'],
  isTeams: true,
};
const withPlay = (changes: Partial<PlayView>) =>
  withAdvice({ ...advices.delay, play: { ...advices.delay.play, ...changes } });

describe('at first sight', () => {
  test('there is the gist and the next three steps', () => {
    renderPanel(states.complaint);
    const { play } = advices.complaint;
    expect(card().textContent).toContain(play.gist);
    expect(steps()).toEqual(play.steps.slice(0, 3).map((step) => step.text));
    expect(card().textContent).not.toContain(play.avoid[0]?.text);
  });

  test('all steps are a click away, and a second hides them', async () => {
    const { user } = renderPanel(states.complaint);
    const { play } = advices.complaint;
    await user.click(button(`${play.steps.length - 3} weitere Schritte`));
    expect(steps()).toEqual(play.steps.map((step) => step.text));
    await user.click(button('Weniger Schritte'));
    expect(steps()).toHaveLength(3);
  });

  test('so are the reasons', async () => {
    const { user } = renderPanel(states.complaint);
    const [first] = advices.complaint.play.steps;
    await user.click(button('Warum?'));
    expect(steps()[0]).toBe(`${first?.text}${first?.reason}`);
    await expectAccessible();
  });

  test('three steps have no further ones', () => {
    renderPanel(withPlay({ steps: advices.delay.play.steps.slice(0, 3) }));
    expect(screen.queryByRole('button', { name: /weitere/ })).toBeNull();
  });

  test('what to avoid unfolds with its reasons', async () => {
    const { user } = renderPanel(states.complaint);
    await user.click(button(/^Besser nicht/));
    for (const { text: words, reason } of advices.complaint.play.avoid)
      expect(card().textContent).toContain(`${words}${reason}`);
  });

  test('what was unfolded belongs to its situation', async () => {
    const { user, show } = renderPanel(states.complaint);
    await user.click(button('Warum?'));
    show(states.delay);
    expect(steps()).toEqual(advices.delay.play.steps.slice(0, 3).map((step) => step.text));
  });
});

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  test.each(PLAYS)('"%s" is accessible with all that unfolds', async (id) => {
    speak(lang);
    const { user } = renderPanel(withAdvice({ ...advices.delay, lang, play: playView(lang, id) }));
    for (const fold of within(card()).getAllByRole('button', { expanded: false })) await user.click(fold);
    expect(within(card()).getAllByRole('button', { expanded: true }).length).toBeGreaterThan(3);
    await expectAccessible(card());
  });
});

describe('whom to bring in', () => {
  test.each([
    ['legal', 'Erst fragen, dann senden'],
    ['abuse-repeated', 'Leitung dazuholen'],
  ] as const)('stands before the steps where it cannot wait: %s', (state, words) => {
    renderPanel(states[state]);
    const told = card().textContent ?? '';
    expect(told).toContain(`${words} ${advices[state].play.involveNote}`);
    expect(told.indexOf(words)).toBeLessThan(told.indexOf(advices[state].play.steps[0]?.text ?? ''));
  });

  test('is on demand where it can', async () => {
    const { user } = renderPanel(states.complaint);
    expect(card().textContent).not.toContain('Im Zweifel fragen');
    await user.click(button('Teamleitung fragen'));
    expect(card().textContent).toContain(`Im Zweifel fragen ${advices.complaint.play.involveNote}`);
  });

  test('is left to the safety card where that is there', () => {
    renderPanel(states.violence);
    expect(card().textContent).not.toContain('Sofort Hilfe holen');
  });
});

test.each([
  ['legal', true],
  ['self-harm', true],
  ['complaint', false],
] as const)('a professional review is asked for: %s, %s', (state, isTold) => {
  renderPanel(states[state]);
  expect(card().textContent?.includes('sollte eine Fachperson ihn prüfen')).toBe(isTold);
});

describe('the ladder', () => {
  const stations = () => within(within(card()).getByRole('list', { name: 'Stufen' })).getAllByRole('listitem');

  test('has six stations in words, with the current one marked', () => {
    renderPanel(states['abuse-repeated']);
    expect(stations().map((station) => station.textContent)).toEqual([
      'Stehen lassen, schon geschehen',
      'Grenze setzen',
      'Zweites Gespräch',
      'Anderer Weg',
      'Leitung',
      'Abschied',
    ]);
    expect(stations().map((station) => station.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
      null,
      null,
      null,
    ]);
  });

  test('is there for abuse only', () => {
    renderPanel(states.complaint);
    expect(screen.queryByRole('list', { name: 'Stufen' })).toBeNull();
  });
});

describe('releases', () => {
  test('come before the texts, and each is a tick', async () => {
    const { actions, user } = renderPanel(states.ending);
    const approved = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Freigabe liegt vor' });
    const spoken = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Persönlich gesprochen' });
    expect([approved.checked, spoken.checked]).toEqual([true, false]);
    expect(card().textContent).toContain('Die Texte erscheinen, sobald alles bestätigt ist.');
    expect(within(card()).queryByRole('heading', { name: 'Texte zum Einfügen' })).toBeNull();
    await user.click(spoken);
    expect(actions.markRelease).toHaveBeenLastCalledWith('spoken', true);
    await user.click(approved);
    expect(actions.markRelease).toHaveBeenLastCalledWith('approved', false);
  });

  test('bring the texts', () => {
    renderPanel(states['ending-released']);
    expect(within(card()).getByRole('heading', { name: 'Texte zum Einfügen' })).toBeTruthy();
    expect(card().textContent).not.toContain('Die Texte erscheinen');
  });
});

describe('texts', () => {
  const field = (name: string): HTMLInputElement => within(card()).getByRole('textbox', { name });

  test('are shown by name, the first three where there are many', async () => {
    const { user } = renderPanel(states['own-fault']);
    const names = () =>
      within(card())
        .getAllByRole('heading', { level: 4 })
        .map((heading) => heading.textContent);
    const { texts } = advices['own-fault'].play;
    expect(names()).toEqual(['Teillieferung, unsere FassungTeamliste', texts[1]?.name, texts[2]?.name]);
    await user.click(button(`${texts.length - 3} weitere Texte`));
    expect(names()).toHaveLength(texts.length);
  });

  test('go into the draft with what was filled in, and only that', async () => {
    const { actions, user } = renderPanel(withPlay({ texts: [oneText] }));
    await user.click(button(/^Unsere Fassung/));
    expect(card().textContent).toContain('Was frei bleibt, steht danach als «…» im Entwurf.');
    await user.type(field('Sache'), ' der Schrank ');
    await user.type(field('Enddatum'), ' ');
    await user.click(button('Einfügen'));
    expect(actions.insertText).toHaveBeenCalledExactlyOnceWith('team-1', { Sache: 'der Schrank' });
  });

  test('are copied as they would be put in', async () => {
    const { actions, user } = renderPanel(withPlay({ texts: [oneText] }));
    await user.click(button(/^Unsere Fassung/));
    await user.type(field('Sache'), 'der Schrank');
    await user.click(button('Kopieren'));
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(
      'Am «Datum» kommt der Schrank an. Am «Datum» rufe ich an.\n\nBis «Enddatum»',
    );
  });

  test('repeat what was filled in wherever the field stands again', async () => {
    const { user } = renderPanel(withPlay({ texts: [oneText] }));
    await user.click(button(/^Unsere Fassung/));
    expect(card().textContent).toContain('Am «Datum» rufe ich an.');
    await user.click(button('Morgen'));
    expect(card().textContent).toContain('Am Mittwoch, 25. November rufe ich an.');
  });

  test('open one at a time', async () => {
    const { user } = renderPanel(withPlay({ texts: [oneText, { ...oneText, id: 'team-2', name: 'Zweite' }] }));
    await user.click(button(/^Unsere Fassung/));
    await user.click(button(/^Zweite/));
    expect(within(card()).getAllByRole('button', { name: 'Einfügen' })).toHaveLength(1);
    expect(button(/^Unsere Fassung/).getAttribute('aria-expanded')).toBe('false');
  });

  test('say nothing of open fields where there are none', async () => {
    const { user } = renderPanel(withPlay({ texts: [{ ...oneText, text: 'Das Paket ist da.', fields: [] }] }));
    await user.click(button(/^Unsere Fassung/));
    expect(card().textContent).not.toContain('Was frei bleibt');
    expect(within(card()).queryByRole('group')).toBeNull();
  });

  test('speak the language of the reply', async () => {
    const { user } = renderPanel(withAdvice({ ...advices.delay, lang: 'en', play: playView('en', 'delay') }));
    await user.click(button('Options to choose from'));
    expect(
      within(card())
        .getByText(/So that you can plan/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('en');
  });
});

describe('a date field', () => {
  const filled = (name: string): string => within(card()).getByRole<HTMLInputElement>('textbox', { name }).value;
  const show = async (changes: Partial<Parameters<typeof withPlay>[0]> = {}, now = '2026-11-24T09:40:00Z') => {
    const panel = renderPanel({ ...withPlay({ texts: [oneText], ...changes }), now });
    await panel.user.click(button(/^Unsere Fassung/));
    return panel;
  };

  test.each([
    ['Heute', 'Dienstag, 24. November'],
    ['Morgen', 'Mittwoch, 25. November'],
    ['Mo, 30.', 'Montag, 30. November'],
  ])('takes a near day as a person writes it: %s', async (name, words) => {
    const { user } = await show();
    await user.click(button(name));
    expect(filled('Datum')).toBe(words);
  });

  test('takes any other day, with the year where it is another', async () => {
    await show();
    fireEvent.change(screen.getByLabelText('Anderer Tag'), { target: { value: '2027-01-07' } });
    expect(filled('Datum')).toBe('Donnerstag, 7. Januar 2027');
  });

  test('is the one that was used last', async () => {
    const { user } = await show();
    await user.click(within(card()).getByRole('textbox', { name: 'Enddatum' }));
    expect(within(card()).getByRole('group', { name: 'Tag für „Enddatum“' })).toBeTruthy();
    await user.click(button('Morgen'));
    expect([filled('Datum'), filled('Enddatum')]).toEqual(['', 'Mittwoch, 25. November']);
  });

  test('is offered no weekend as tomorrow', async () => {
    await show({}, '2026-11-27T09:00:00Z');
    expect(within(card()).queryByRole('button', { name: 'Morgen' })).toBeNull();
  });

  test('is written in the language of the reply', async () => {
    const advice = { ...advices.delay, lang: 'en' as const, play: { ...advices.delay.play, texts: [oneText] } };
    const { user } = renderPanel(withAdvice(advice));
    await user.click(button(/^Unsere Fassung/));
    await user.click(button('Morgen'));
    expect(filled('Datum')).toMatch(/^Wednesday,? 25 November$/);
  });
});

describe('a question to the team lead', () => {
  const note = async (state: Parameters<typeof renderPanel>[0]) => {
    const panel = renderPanel(state);
    await panel.user.click(button('Teamleitung fragen'));
    return { ...panel, area: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ihre Nachricht' }) };
  };

  test('is prepared with the situation and the words it is about', async () => {
    const { area } = await note(states['abuse-repeated']);
    expect(area.value).toBe(
      [
        'Kurze Frage zu meiner Antwort an Petra Keller.',
        'Situation: Wird wieder beleidigend',
        'Anliegen: „Ich will wissen, wann mein Anschluss geht“',
        'In der Nachricht steht: »Idioten«, »Zwei Termine verpasst«, »verpasst!«',
        '',
        'Meine Frage: ',
      ].join('\n'),
    );
  });

  test('names the wording that a hint asks about', async () => {
    const { area } = await note(withAdvice(advices.complaint, { findings: [lecturingFinding, hostileFinding] }));
    expect(area.value).toContain(
      'In meinem Entwurf steht: „Da hätten Sie die Nutzungsbedingungen genauer lesen müssen, dann wäre dieser Fall gar nicht eingetreten.“',
    );
  });

  test('names rather the promise that goes beyond the limits', async () => {
    const drafted = { findings: [hostileFinding], commitments: [sundayCommitment] };
    const { area } = await note(withAdvice(advices.complaint, drafted));
    expect(area.value).toContain('Zusagen würde ich: „Die Gutschrift veranlasse ich am 29. November“');
    expect(area.value).not.toContain('In meinem Entwurf steht');
  });

  test('does without a name and a concern where none is known', async () => {
    const { area } = await note(withAdvice(advices['too-little'], { addressee: null }));
    expect(area.value).toMatch(
      /^Kurze Frage zu einer Antwort, an der ich gerade schreibe\.\nSituation: [^\n]+\n\nMeine/,
    );
  });

  test('is completed by the agent, copied, and never sent', async () => {
    const { actions, user, area } = await note(states.complaint);
    expect(card().textContent).toContain('Gesendet wird nichts');
    await user.type(area, 'Dürfen wir den Express zahlen?');
    await user.click(button('Nachricht kopieren'));
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/Meine Frage: Dürfen wir den Express zahlen\?$/),
    );
  });

  test('keeps what the agent wrote while the draft goes on', async () => {
    const { user, show, area } = await note(states.complaint);
    await user.type(area, 'Und jetzt?');
    show(withAdvice(advices.complaint, { findings: [hostileFinding], revision: 13 }));
    expect(area.value).toMatch(/Meine Frage: Und jetzt\?$/);
  });

  test('says whom the team list names', async () => {
    await note({ ...states.complaint, team });
    expect(card().textContent).toContain('Ansprechperson: Ursula Hartmann, Apparat 214');
  });
});
