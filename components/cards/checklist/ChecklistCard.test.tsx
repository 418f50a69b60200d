/** The checklist: what is open and what is said of it, what one click does, and how it grows quiet. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { type ReactElement, useRef } from 'react';
import { beforeEach, describe, expect, type Mocked, test, vi } from 'vitest';
import type { Advice, ChecklistLine } from '@/lib/core/view/advice';
import type { PanelActions } from '@/lib/core/view/panel-actions';
import type { PanelState } from '@/lib/core/view/panel-state';
import { advices, checklist } from '../../test/advice';
import { expectAccessible } from '../../test/expect-accessible';
import { speak } from '../../test/render-panel';
import { states, withAdvice, withDraft } from '../../test/states';
import { useKeepFocus } from '../../ui/use-keep-focus';
import type { CardProps } from '../card';
import { checklistCard } from './ChecklistCard';

beforeEach(() => speak('de'));

/** As in the panel: the card says whether it has something to tell, and no focus is lost. */
function Frame(props: CardProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);
  return (
    <div ref={root}>
      <main tabIndex={-1}>
        <h1>Antwort</h1>
        {checklistCard.isRelevant(props.state) && <checklistCard.Component {...props} />}
      </main>
    </div>
  );
}

interface Shown {
  readonly actions: Mocked<Pick<PanelActions, 'markElement' | 'markQuestion' | 'insertElement' | 'selectInDraft'>>;
  readonly user: UserEvent;
  readonly update: (state: PanelState) => void;
}

function show(state: PanelState): Shown {
  cleanup();
  const called = { markElement: vi.fn(), markQuestion: vi.fn(), insertElement: vi.fn(), selectInDraft: vi.fn() };
  const actions: PanelActions = Object.assign(Object.create(null), called, { toggleCard: vi.fn() });
  const { rerender } = render(<Frame state={state} actions={actions} />);
  const update = (next: PanelState): void => rerender(<Frame state={next} actions={actions} />);
  return { actions: called, user: userEvent.setup(), update };
}

const ownFault: Advice = advices['own-fault'];
const complaint: Advice = advices.complaint;
const done: Partial<ChecklistLine> = { state: 'done', hollow: false, hollowNote: null, offer: null };
const withLines = (advice: Advice, change: (line: ChecklistLine) => Partial<ChecklistLine>): Advice => ({
  ...advice,
  checklist: advice.checklist.map((line) => ({ ...line, ...change(line) })),
});
const lines = (): (string | null)[] =>
  [...document.querySelectorAll('[data-item^="check:"]')].map(({ textContent }) => textContent);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

const UNFOLDED = ['own-fault', 'english-delay', 'complete', 'question'] as const satisfies (keyof typeof advices)[];

test.each(UNFOLDED)('"%s" is accessible with all that can be opened', async (name) => {
  show(states[name]);
  for (const folded of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(folded);
  await expectAccessible();
});

test.each(['de-CH', 'en-GB'])('has all its words in %s', (language) => {
  speak(language);
  const warn = vi.spyOn(console, 'warn');
  for (const name of UNFOLDED) {
    show(states[name]);
    for (const folded of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(folded);
  }
  show(withAdvice(complaint, { status: 'empty' }));
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

describe('is not there', () => {
  test.each([
    ['without advice', withDraft()],
    ['for an internal note', withAdvice(complaint, { status: 'internal' })],
    ['for a language that is not read', withAdvice(complaint, { status: 'other-language' })],
    ['where nothing is asked of the reply', states['no-message']],
  ])('%s', (_, state) => {
    expect(checklistCard.isRelevant(state)).toBe(false);
  });
});

describe('the list', () => {
  test('keeps the order of a good reply and says of each line what it is', () => {
    show(withAdvice(complaint));
    expect(lines()).toEqual([
      'Zeigt Verständnis, wäre schön',
      'Greift das Anliegen auf, noch offen',
      'Nennt kurz den Grund, wäre schön',
      'Nennt den nächsten Schritt, noch offen',
      'Nennt einen eigenen Termin, noch offen',
      'Fragt gezielt nach, noch offen',
      'Bleibt am Schluss erreichbar, wäre schön',
      '„Wann kommt die zweite Kiste?“, noch offen',
      '„Und wer zahlt den Express?“, noch offen',
    ]);
  });

  test('counts what the reply needs, not what would be nice', () => {
    show(withAdvice(complaint));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Was noch offen ist6');
  });

  test('says what is wrong with a hollow form without being asked', () => {
    show(withAdvice(ownFault));
    const line = document.querySelector<HTMLElement>('[data-item="check:apologises"]');
    expect(line?.textContent).toBe(
      'Entschuldigt sich, erst angedeutet„Es tut mir leid, falls …“ zweifelt am Ärger, statt ihn anzunehmen.',
    );
  });

  test('folds what is settled into one line, and unfolds it', async () => {
    const { user } = show(withAdvice(ownFault));
    const fold = button('4 erledigt, 1 nicht nötig');
    expect(screen.queryByText('Zeigt Verständnis')).toBeNull();
    await user.click(fold);
    expect(lines().slice(-5)).toEqual([
      'Zeigt Verständnis, gefunden',
      'Greift das Anliegen auf, gefunden',
      'Nennt den nächsten Schritt, von Hand abgehakt',
      'Kommt entgegen, nicht nötig',
      '„Wann kommt die zweite Kiste?“, beantwortet',
    ]);
  });

  test('shows what is settled in its place where the list is short', () => {
    show(withAdvice({ ...advices.question, checklist: checklist('de', 'question', { answers: done }) }));
    expect(lines()[0]).toBe('Beantwortet die Frage zuerst, gefunden');
  });
});

describe('the sign', () => {
  const line = { id: 'restates', must: true, state: 'missing', by: 'software' } as const;
  test.each([
    ['ticks what is open', {}, 'Abhaken: Greift das Anliegen auf', 'done'],
    ['contradicts what was found', done, 'Doch noch offen: Greift das Anliegen auf', 'missing'],
    ['takes back a tick', { ...done, by: 'agent' }, 'Von Hand Gesetztes zurücknehmen: Greift das Anliegen auf', null],
    [
      'takes back "not needed"',
      { state: 'not-needed', by: 'agent' },
      'Von Hand Gesetztes zurücknehmen: Greift das Anliegen auf',
      null,
    ],
    ['takes back "still open"', { by: 'agent' }, 'Von Hand Gesetztes zurücknehmen: Greift das Anliegen auf', null],
  ] as const)('%s', async (_, change, name, mark) => {
    const short = checklist('de', 'other', { restates: { ...line, ...change } }).slice(0, 2);
    const { actions, user } = show(withAdvice({ ...complaint, checklist: short, questions: [] }));
    await user.click(button(name));
    expect(actions.markElement).toHaveBeenCalledExactlyOnceWith('restates', mark);
  });

  test('ticks a question, and takes that back', async () => {
    const { actions, user, update } = show(withAdvice(complaint));
    await user.click(button('Abhaken: Und wer zahlt den Express?'));
    expect(actions.markQuestion).toHaveBeenLastCalledWith('q2', 'done');
    const ticked = { key: 'q2', text: 'Und wer zahlt den Express?', state: 'done', by: 'agent' } as const;
    update(withAdvice({ ...complaint, checklist: [], questions: [ticked] }));
    await user.click(button('Von Hand Gesetztes zurücknehmen: Und wer zahlt den Express?'));
    expect(actions.markQuestion).toHaveBeenLastCalledWith('q2', null);
  });

  test('says that a question needs no answer', async () => {
    const { actions, user } = show(withAdvice(complaint));
    await user.click(button('Nicht nötig: Und wer zahlt den Express?'));
    expect(actions.markQuestion).toHaveBeenCalledExactlyOnceWith('q2', 'not-needed');
  });

  test('hands the keyboard on to the next line when its own is folded away', async () => {
    const { user, update } = show(withAdvice(complaint));
    button('Abhaken: Greift das Anliegen auf').focus();
    await user.keyboard('{Enter}');
    update(withAdvice(withLines(complaint, ({ id }) => (id === 'restates' ? { ...done, by: 'agent' } : {}))));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Abhaken: Nennt kurz den Grund');
  });
});

describe('a line', () => {
  test('tells on demand why it matters and puts its sentence into the draft', async () => {
    const { actions, user } = show(withAdvice(complaint));
    expect(screen.queryByText(/^Mit einem Tag lässt sich planen/)).toBeNull();
    await user.click(button(/^Nennt einen eigenen Termin/));
    expect(screen.getByText(/^Mit einem Tag lässt sich planen/)).toBeTruthy();
    const insert = button(/^Einfügen/);
    expect(insert.textContent).toBe('Einfügen: Ich melde mich bis «Datum», «Uhrzeit», bei Ihnen.');
    await user.click(insert);
    expect(actions.insertElement).toHaveBeenCalledExactlyOnceWith('own-date');
  });

  test('offers its sentence in the language of the reply, with its fields apart', async () => {
    speak('de');
    const { user } = show(states['english-delay']);
    await user.click(button(/^Apologises/));
    const sentence = screen.getByText('«what happened»');
    expect(sentence.tagName).toBe('STRONG');
    expect(sentence.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  test('names the team list as the source of its sentence', async () => {
    const teams = withLines(complaint, ({ offer }) => ({ offer: offer && { ...offer, isTeams: true } }));
    const { user } = show(withAdvice(teams));
    await user.click(button(/^Fragt gezielt nach/));
    expect(screen.getByText('Aus der Teamliste')).toBeTruthy();
  });

  test('without a sentence offers none', async () => {
    const { user } = show(withAdvice(withLines(complaint, () => ({ offer: null }))));
    await user.click(button(/^Fragt gezielt nach/));
    expect(screen.getByText('Eine genaue Frage spart eine Runde hin und her.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Einfügen/ })).toBeNull();
  });

  test('can be not needed', async () => {
    const { actions, user } = show(withAdvice(complaint));
    await user.click(button(/^Fragt gezielt nach/));
    await user.click(button('Nicht nötig'));
    expect(actions.markElement).toHaveBeenCalledExactlyOnceWith('asks-pointedly', 'not-needed');
  });

  test('leads to the words that were found, and still tells why', async () => {
    const { actions, user } = show(states.complete);
    await user.click(button(/^Beantwortet die Frage zuerst/));
    expect(actions.selectInDraft).toHaveBeenCalledExactlyOnceWith(0, 30);
    await user.click(button('Warum: Beantwortet die Frage zuerst'));
    expect(screen.getByText('Nach der Antwort wird als Erstes gesucht.')).toBeTruthy();
  });

  test('leads to its hollow form', async () => {
    const { actions, user } = show(withAdvice(ownFault));
    await user.click(button(/^Entschuldigt sich/));
    await user.click(button('Zur Stelle'));
    expect(actions.selectInDraft).toHaveBeenCalledExactlyOnceWith(90, 140);
  });

  test('closes on Esc and keeps the keyboard', async () => {
    const { user } = show(withAdvice(complaint));
    const name = button(/^Fragt gezielt nach/);
    await user.click(name);
    button('Nicht nötig').focus();
    await user.keyboard('{Escape}');
    expect(name.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(name);
  });

  test('is closed again in another draft', async () => {
    const { user, update } = show(withAdvice(complaint));
    await user.click(button(/^Fragt gezielt nach/));
    update(withAdvice(complaint, { id: 'd2' }));
    expect(button(/^Fragt gezielt nach/).getAttribute('aria-expanded')).toBe('false');
  });
});

test('open fields are named and lead to their places', async () => {
  const { actions, user } = show(withAdvice(ownFault));
  const fields = within(screen.getByRole('list', { name: 'Noch auszufüllen:' })).getAllByRole('button');
  expect(fields.map(({ textContent }) => textContent)).toEqual(['«Datum»', '«Durchwahl»']);
  await user.click(button('«Durchwahl»'));
  expect(actions.selectInDraft).toHaveBeenCalledExactlyOnceWith(90, 101);
});

describe('what was sent before', () => {
  const repeat = { start: 5, end: 40, text: 'Das sehe ich mir gern an.', times: 1 } as const;
  test.each([
    [
      { ...repeat, kind: 'customer', lastDay: '2026-11-03' },
      'Diesen Satz hat dieselbe Person schon am 3. November bekommen.',
    ],
    [
      { ...repeat, kind: 'customer', lastDay: '2025-12-30' },
      'Diesen Satz hat dieselbe Person schon am 30. Dezember 2025 bekommen.',
    ],
    [{ ...repeat, kind: 'customer', lastDay: '2026-11-24' }, 'Diesen Satz hat dieselbe Person heute schon bekommen.'],
    [
      { ...repeat, kind: 'paragraph', lastDay: '2026-11-03' },
      'Diesen Absatz haben Sie schon einmal so verschickt. Passt er hier?',
    ],
    [
      { ...repeat, kind: 'paragraph', lastDay: '2026-11-03', times: 4 },
      'Diesen Absatz haben Sie schon 4-mal so verschickt. Passt er hier?',
    ],
  ] as const)('%o', async (one, words) => {
    const { actions, user } = show(withAdvice({ ...complaint, repeats: [one] }));
    const line = button(/Das sehe ich mir gern an/);
    expect(line.textContent).toBe(`${words} „Das sehe ich mir gern an.“`);
    await user.click(line);
    expect(actions.selectInDraft).toHaveBeenCalledExactlyOnceWith(5, 40);
  });
});

describe('when nothing is open any more', () => {
  const all = withLines({ ...ownFault, openFields: [], repeats: [] }, ({ must }) => (must ? done : {}));
  const complete: Advice = { ...all, questions: all.questions.map((line) => ({ ...line, state: 'done' })) };

  test('one line says so, and what would be nice waits behind a fold', async () => {
    const { user } = show(withAdvice(complete));
    expect(screen.getByText('Alles Wichtige steht drin.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Was noch offen ist');
    expect(lines()).toEqual(['2 Punkte wären noch schön', '8 erledigt, 1 nicht nötig']);
    await user.click(button('2 Punkte wären noch schön'));
    expect(lines()).toContain('Nennt kurz den Grund, wäre schön');
  });

  test.each([
    ['a field', { openFields: ownFault.openFields }],
    ['a question', { questions: complaint.questions }],
  ])('%s that is open keeps the line away', (_, change) => {
    show(withAdvice({ ...complete, ...change }));
    expect(screen.queryByText('Alles Wichtige steht drin.')).toBeNull();
  });

  test('nothing is praised where nothing was asked for', () => {
    show(states.violence);
    expect(screen.queryByText('Alles Wichtige steht drin.')).toBeNull();
    expect(lines()).toEqual(['Setzt freundlich eine Grenze, wäre schön']);
  });
});

test('before a word is written it tells what the reply will need, with nothing to click', () => {
  show(withAdvice(complaint, { status: 'empty' }));
  const region = within(screen.getByRole('region', { name: 'Was noch offen ist' }));
  expect(region.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Greift das Anliegen auf',
    'Nennt den nächsten Schritt',
    'Nennt einen eigenen Termin',
    'Fragt gezielt nach',
    'Beantwortet „Wann kommt die zweite Kiste?“',
    'Beantwortet „Und wer zahlt den Express?“',
  ]);
  expect(
    region.getByText('Wäre auch schön: Zeigt Verständnis · Nennt kurz den Grund · Bleibt am Schluss erreichbar'),
  ).toBeTruthy();
  expect(region.getAllByRole('button')).toHaveLength(1);
});
