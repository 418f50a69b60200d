import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UNDO_SECONDS } from '@/components/practice/SentBar';
import { expectAccessible } from '@/components/test/expect-accessible';
import { PRACTICE_EVENTS } from '@/lib/core/practice/sending';
import { PracticePage } from './PracticePage';

const FIRST = 'Charged twice and now overdrawn';

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
  document.execCommand = vi.fn(() => false);
  document.queryCommandState = vi.fn(() => false);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the first look', () => {
  test('opens a conversation in the language of the interface, with a sample draft to mend', async () => {
    render(<PracticePage />);
    expect(screen.getByRole('heading', { level: 2, name: FIRST })).toBeTruthy();
    expect(field().getAttribute('aria-label')).toBe('Reply to Priya Nair');
    expect(field().textContent).toContain('You should have contacted us');
    await expectAccessible();
  });

  test('the address names the conversation', () => {
    location.hash = '#/de-ein-stern';
    render(<PracticePage />);
    expect(screen.getByRole('heading', { level: 2, name: 'Bewertung schreib ich grad' })).toBeTruthy();
    expect(field().lang).toBe('de');
  });

  test('newest messages come first', () => {
    render(<PracticePage />);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links[0]?.textContent).toContain('Priya Nair');
    expect(links.at(-1)?.textContent).toContain('Helen Ashworth');
  });
});

describe('going from one conversation to another', () => {
  test('moves the focus to its subject; only the first one starts with a draft', async () => {
    render(<PracticePage />);
    await open(/Declan Moore/);
    const subject = await screen.findByRole('heading', { level: 2, name: 'While you are at it' });
    expect(document.activeElement).toBe(subject);
    expect(field().textContent).toBe('');
  });

  test('keeps the draft that was left', async () => {
    render(<PracticePage />);
    write('Half a thought');
    await open(/Declan Moore/);
    await screen.findByRole('heading', { level: 2, name: 'While you are at it' });
    await open(/Priya Nair/);
    await screen.findByRole('heading', { level: 2, name: FIRST });
    expect(field().textContent).toBe('Half a thought');
  });

  test('the list shows one language at a time', async () => {
    render(<PracticePage />);
    await user.click(screen.getByRole('button', { name: 'German' }));
    const inbox = within(screen.getByRole('navigation'));
    expect(inbox.getByRole('link', { name: /Petra Keller/ })).toBeTruthy();
    expect(inbox.queryByRole('link', { name: /Priya Nair/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: FIRST })).toBeTruthy();
  });
});

describe('sending', () => {
  test('tells before the field is emptied and after, and shows the reply', async () => {
    render(<PracticePage />);
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
    render(<PracticePage />);
    write('Thank you for telling us.');
    field().focus();
    await user.keyboard(keys);
    expect(thread().getByText('Thank you for telling us.')).toBeTruthy();
  });

  test('is undone with the formatting, and the focus goes back to the draft', async () => {
    render(<PracticePage />);
    field().innerHTML = '<div>It was <b>our</b> mistake.</div>';
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field().innerHTML).toBe('<div>It was <b>our</b> mistake.</div>');
    expect(document.activeElement).toBe(field());
    expect(thread().queryByText(/our mistake/)).toBeNull();
    expect(events.at(-1)).toBe('tonfall-practice:undone It was our mistake.');
  });

  test('says so when there is nothing to send, until something is written', async () => {
    render(<PracticePage />);
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
    render(<PracticePage />);
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    act(() => vi.advanceTimersByTime(UNDO_SECONDS * 5000));
    act(() => field().focus());
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeNull();
    act(() => vi.advanceTimersByTime(UNDO_SECONDS * 1000));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

test('a sample draft takes the place of what was written', async () => {
  render(<PracticePage />);
  write('My own words');
  await user.click(screen.getByRole('button', { name: 'Use a sample draft' }));
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, expect.stringContaining('Dear Ms Nair'));
  expect(field().textContent).toContain('Dear Ms Nair');
  expect(field().textContent).not.toContain('My own words');
});

test('starting again empties the thread and the field', async () => {
  render(<PracticePage />);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  write('Another try');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(field().textContent).toBe('');
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('pasting plain text brings in text; HTML goes through the sanitiser, which is tested in a real browser', () => {
  render(<PracticePage />);
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? 'plain' : '') },
  });
  field().dispatchEvent(paste);
  expect(paste.defaultPrevented).toBe(true);
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'plain');
});

test('bold and italic are commands of the browser', async () => {
  render(<PracticePage />);
  await user.click(screen.getByRole('button', { name: 'Bold' }));
  expect(document.execCommand).toHaveBeenCalledWith('bold');
  expect(document.activeElement).toBe(field());
});
