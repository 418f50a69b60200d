import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UNDO_SECONDS } from '@/components/practice/SentBar';
import { expectAccessible } from '@/components/test/expect-accessible';
import type { DebriefView } from '@/lib/core/practice/debrief-view';
import type { Outcome } from '@/lib/core/practice/desk';
import { PRACTICE_EVENTS } from '@/lib/core/practice/sending';
import { PATIENCE } from '@/scripts/browser/patience';
import { PracticePage } from './PracticePage';
import type { Understand } from './use-outcomes';

const FIRST = 'Charged twice and now overdrawn';

const DEBRIEF: DebriefView = {
  found: ['Apologises', 'Gives a date of its own'],
  flagged: [{ label: 'lecturing', quote: 'You should have' }],
  tip: { kind: 'element', name: 'Names the next step', why: 'It moves.', sentence: 'I will ask «team».' },
};
const CALMER: Outcome = {
  reaction: 'calmer',
  reasons: [{ kind: 'concern-seen' }, { kind: 'date' }],
  debrief: DEBRIEF,
  elements: [],
  quotedDay: 'by Thursday',
};
const SHARPER: Outcome = {
  ...CALMER,
  reaction: 'sharper',
  reasons: [{ kind: 'wording', label: 'lecturing', quote: 'You should have' }],
};

const understand = vi.fn<Understand>();
const renderPage = () => render(<PracticePage understand={understand} />);

let user: UserEvent;
const events: string[] = [];
const listening = new AbortController();
for (const kind of Object.values(PRACTICE_EVENTS)) {
  document.addEventListener(kind, ({ target }) => events.push(`${kind} ${(target as HTMLElement).textContent}`), {
    signal: listening.signal,
  });
}

const thread = () => within(screen.getByRole('region', { name: 'Messages' }));
const field = () => screen.getByRole('textbox');
const open = async (name: RegExp) => {
  await user.click(within(screen.getByRole('navigation')).getByRole('link', { name }));
};
/** The tests' document has no editing commands: what a person would type is put into the field. */
const write = (text: string) => {
  field().textContent = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
};

beforeEach(() => {
  location.hash = '';
  events.length = 0;
  user = userEvent.setup();
  understand.mockReset().mockResolvedValue(CALMER);
  document.execCommand = vi.fn(() => false);
  document.queryCommandState = vi.fn(() => false);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the first look', () => {
  test('opens a conversation in the language of the interface, with a sample draft to mend', async () => {
    renderPage();
    expect(screen.getByRole('heading', { level: 2, name: FIRST })).toBeTruthy();
    expect(field().getAttribute('aria-label')).toBe('Reply to Priya Nair');
    expect(field().textContent).toContain('You should have contacted us');
    await expectAccessible();
  });

  test('the address names the conversation', () => {
    location.hash = '#/de-ein-stern';
    renderPage();
    expect(screen.getByRole('heading', { level: 2, name: 'Bewertung schreib ich grad' })).toBeTruthy();
    expect(field().lang).toBe('de');
  });

  test('the list goes from the everyday to the grave, the newest first among their kind', () => {
    renderPage();
    const names = within(screen.getByRole('navigation'))
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Something went wrong',
      'Questions and requests',
      'Demands',
      'Sharp words',
      'Threats',
      'When it gets serious',
    ]);
    const list = within(screen.getByRole('list', { name: 'Something went wrong' }));
    expect(list.getAllByRole('link').map((link) => link.querySelector('span')?.textContent)).toEqual([
      'Priya Nair',
      'Denise Kowalski',
      'Jess Whitaker',
      'Marcus Boyd',
    ]);
  });
});

describe('going from one conversation to another', () => {
  test('moves the focus to its subject; only the first one starts with a draft', async () => {
    renderPage();
    await open(/Declan Moore/);
    const subject = await screen.findByRole(
      'heading',
      { level: 2, name: 'While you are at it' },
      { timeout: PATIENCE },
    );
    expect(document.activeElement).toBe(subject);
    expect(field().textContent).toBe('');
  });

  test('keeps the draft that was left', async () => {
    renderPage();
    write('Half a thought');
    await open(/Declan Moore/);
    await screen.findByRole('heading', { level: 2, name: 'While you are at it' }, { timeout: PATIENCE });
    await open(/Priya Nair/);
    await screen.findByRole('heading', { level: 2, name: FIRST }, { timeout: PATIENCE });
    expect(field().textContent).toBe('Half a thought');
  });

  test('the list shows one language at a time', async () => {
    renderPage();
    await user.click(screen.getByRole('button', { name: 'German' }));
    const inbox = within(screen.getByRole('navigation'));
    expect(inbox.getByRole('link', { name: /Petra Keller/ })).toBeTruthy();
    expect(inbox.queryByRole('link', { name: /Priya Nair/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: FIRST })).toBeTruthy();
  });
});

describe('sending', () => {
  test('tells before the field is emptied and after, and shows the reply', async () => {
    renderPage();
    write('I am sorry. I will call you tomorrow by noon.');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(events).toEqual([
      'tonfall-practice:presend I am sorry. I will call you tomorrow by noon.',
      'tonfall-practice:sent ',
    ]);
    expect(thread().getByText('I am sorry. I will call you tomorrow by noon.')).toBeTruthy();
    expect(field().textContent).toBe('');
    expect(screen.getByText('Sent (on this device only, nobody receives anything)')).toBeTruthy();
    expect(within(screen.getByRole('navigation')).getByText('Answered')).toBeTruthy();
    await expectAccessible();
  });

  test.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])('works by %s', async (keys) => {
    renderPage();
    write('Thank you for telling us.');
    field().focus();
    await user.keyboard(keys);
    expect(thread().getByText('Thank you for telling us.')).toBeTruthy();
  });

  test('is undone with the formatting, and the focus goes back to the draft', async () => {
    renderPage();
    field().innerHTML = '<div>It was <b>our</b> mistake.</div>';
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field().innerHTML).toBe('<div>It was <b>our</b> mistake.</div>');
    expect(document.activeElement).toBe(field());
    expect(thread().queryByText(/our mistake/)).toBeNull();
    expect(events.at(-1)).toBe('tonfall-practice:undone It was our mistake.');
  });

  test('says so when there is nothing to send, until something is written', async () => {
    renderPage();
    write(' ');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByText('There is nothing to send yet.')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    expect(events).toEqual([]);
    act(() => write('Now'));
    expect(screen.queryByText('There is nothing to send yet.')).toBeNull();
  });

  test('the way back ends after a while, but not while it has the focus', () => {
    vi.useFakeTimers();
    renderPage();
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    act(() => vi.advanceTimersByTime(UNDO_SECONDS * 5000));
    act(() => field().focus());
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeNull();
    act(() => vi.advanceTimersByTime(UNDO_SECONDS * 1000));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

/** Past the time in which a reply can be taken back. */
const letItArrive = () => act(() => vi.advanceTimersByTimeAsync(UNDO_SECONDS * 1000));
const sendNow = async (text?: string) => {
  if (text !== undefined) act(() => write(text));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await act(() => vi.advanceTimersByTimeAsync(0));
};
const customerTexts = () => [...document.querySelectorAll('[data-practice-message="customer"] [data-practice-text]')];

describe('what comes of a reply', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('a look at it follows at once, the customer writes when it cannot be taken back any more', async () => {
    renderPage();
    await sendNow('I am sorry. I will call you by Thursday.');
    const note = within(screen.getByRole('article', { name: 'A look at your reply' }));
    expect(note.getByText('Apologises')).toBeTruthy();
    expect(note.getByText('‘You should have’')).toBeTruthy();
    expect(note.getByText('I will ask «team».')).toBeTruthy();
    expect(customerTexts()).toHaveLength(1);
    await letItArrive();
    expect(customerTexts()).toHaveLength(2);
    expect(thread().getByText(/^Thank you.*By Thursday, then\./)).toBeTruthy();
    expect(thread().getByText('Sounds calmer: the concern has been seen, a date is named')).toBeTruthy();
    expect(screen.getByText('New message from Priya Nair').closest('[role="status"]')).not.toBeNull();
    vi.useRealTimers();
    await expectAccessible();
  });

  test('a reply that was taken back is answered by nobody', async () => {
    renderPage();
    await sendNow();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await letItArrive();
    expect(customerTexts()).toHaveLength(1);
    expect(screen.queryByRole('article', { name: 'A look at your reply' })).toBeNull();
  });

  test('each reply is read once, with what was said before it', async () => {
    renderPage();
    await sendNow('First.');
    await letItArrive();
    await sendNow('Second.');
    await letItArrive();
    expect(understand.mock.calls.map(([, earlier, text]) => [earlier.length, text])).toEqual([
      [0, 'First.'],
      [1, 'Second.'],
    ]);
  });

  test('the second answer ends the exercise, and the focus follows', async () => {
    renderPage();
    await sendNow('First.');
    await letItArrive();
    understand.mockResolvedValue(SHARPER);
    await sendNow('Second.');
    act(() => field().focus());
    await letItArrive();
    expect(screen.queryByRole('textbox')).toBeNull();
    const line = screen.getByText(/^That is the end of this exercise\. Not every conversation/);
    expect(document.activeElement).toBe(line);
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
    vi.useRealTimers();
    await expectAccessible();
  });

  test('trying again brings the reply back and takes away what came of it', async () => {
    renderPage();
    await sendNow('You should have read it.');
    await letItArrive();
    act(() => write('half a new thought'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(field().textContent).toBe('You should have read it.');
    expect(document.activeElement).toBe(field());
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(events.at(-1)).toBe('tonfall-practice:undone You should have read it.');
  });

  test('trying again at the end goes back to the second reply', async () => {
    renderPage();
    await sendNow('First.');
    await letItArrive();
    await sendNow('Second.');
    await letItArrive();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(field().textContent).toBe('Second.');
    expect(document.activeElement).toBe(field());
    expect(customerTexts()).toHaveLength(2);
  });

  test('the next exercise is the next in the list', async () => {
    renderPage();
    await sendNow();
    await letItArrive();
    expect(screen.getByRole('link', { name: 'Next exercise' }).getAttribute('href')).toBe('#/en-wrong-blinds');
  });

  test('the list says where a customer has written again', async () => {
    renderPage();
    await sendNow();
    location.hash = '#/en-boots-returned';
    act(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
    await letItArrive();
    const link = within(screen.getByRole('navigation')).getByRole('link', { name: /Priya Nair/ });
    expect(link.textContent).toMatch(/Answered.*New message/);
  });

  test('there is a sample draft for the first reply only', async () => {
    renderPage();
    await sendNow();
    await letItArrive();
    expect(screen.queryByRole('button', { name: 'Use a sample draft' })).toBeNull();
  });

  test('where nothing could be read, nothing is said of the reply, and the customer waits', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    understand.mockRejectedValue(new Error('no rules'));
    renderPage();
    await sendNow();
    await letItArrive();
    expect(screen.queryByRole('article', { name: 'A look at your reply' })).toBeNull();
    expect(thread().getByText(/^Thanks for getting back to me\./)).toBeTruthy();
    expect(screen.queryByText(/^Still waiting to see/)).toBeNull();
  });
});

describe('an exercise on danger', () => {
  const openGrave = (id: string) => {
    location.hash = `#/${id}`;
    renderPage();
  };

  test.each([
    ['en-final-reminder', 'This exercise is about despair. You can skip it.', /final reminder came today/],
    ['en-towed-van', 'This exercise is about a threat. You can skip it.', /somebody is going to get hurt/],
  ])('%s is read on purpose only', async (id, words, message) => {
    openGrave(id);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(message)).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('link', { name: 'Skip' }).getAttribute('href')).toMatch(/^#\/en-/);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Open exercise' }));
    expect(screen.getByText(message)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: /final|Towed/ }));
    expect(field().textContent).toBe('');
    await expectAccessible();
  });

  test('a threat ends well with the call for the lead: nobody answers it alone', async () => {
    openGrave('en-towed-van');
    await user.click(screen.getByRole('button', { name: 'Open exercise' }));
    await user.click(screen.getByRole('button', { name: 'Call your team lead' }));
    expect(screen.getByText(/nobody answers a threat alone/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What counts here' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.queryByRole('region', { name: 'What counts here' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Call your team lead' })).toBeTruthy();
  });

  test('despair is answered with the lead beside, and nobody writes back', async () => {
    vi.useFakeTimers();
    openGrave('en-final-reminder');
    fireEvent.click(screen.getByRole('button', { name: 'Open exercise' }));
    fireEvent.click(screen.getByRole('button', { name: 'Call your team lead' }));
    expect(screen.queryByRole('button', { name: 'Call your team lead' })).toBeNull();
    await sendNow('I have read what you wrote.');
    await letItArrive();
    expect(customerTexts()).toHaveLength(1);
    expect(screen.getByText('That is the end of this exercise. Nobody writes back here.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What counts here' }).textContent).toContain('116 123');
    vi.useRealTimers();
    await expectAccessible();
  });
});

test('a sample draft takes the place of what was written', async () => {
  renderPage();
  write('My own words');
  await user.click(screen.getByRole('button', { name: 'Use a sample draft' }));
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, expect.stringContaining('Dear Ms Nair'));
  expect(field().textContent).toContain('Dear Ms Nair');
  expect(field().textContent).not.toContain('My own words');
});

test('starting again empties the thread and the field', async () => {
  renderPage();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  write('Another try');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(field().textContent).toBe('');
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('pasting plain text brings in text; HTML goes through the sanitiser, which is tested in a real browser', () => {
  renderPage();
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? 'plain' : '') },
  });
  field().dispatchEvent(paste);
  expect(paste.defaultPrevented).toBe(true);
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'plain');
});

test('bold and italic are commands of the browser', async () => {
  renderPage();
  await user.click(screen.getByRole('button', { name: 'Bold' }));
  expect(document.execCommand).toHaveBeenCalledWith('bold');
  expect(document.activeElement).toBe(field());
});
