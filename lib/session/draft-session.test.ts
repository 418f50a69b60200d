/** The life of one draft: read after a pause, marked, mended by a click, and left alone otherwise. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '@/lib/core/analysis/finding';
import type { Label } from '@/lib/core/labels';
import type { Notice } from '@/lib/core/view/panel-state';
import type { Mark, Painter } from '@/lib/highlights/painter';
import { type DraftSession, startDraftSession } from './draft-session';
import { type DraftForTests, draftForTests } from './handle-for-tests';
import type { Reader } from './reader';

/** Finds "geht nicht" wherever it stands. */
const reader: Reader = {
  ignores: [],
  promises: () => [],
  wordsFor: () => null,
  dueOn: (day) => ({ from: `${day}T09:00:00Z`, to: `${day}T17:00:00Z`, precision: 'day', flags: [] }),
  read: (text) => ({
    languages: text === '' ? [] : ['de'],
    commitments: [],
    findings: [...text.matchAll(/geht nicht/g)].map(
      ({ index }): Finding => ({
        start: index,
        end: index + 10,
        ruleId: 'de/negative/geht-nicht',
        label: 'negative',
        lang: 'de',
        actual: 'geht nicht',
        suggestions: ['geht ab morgen', 'geht ab «Datum»'],
        models: [],
        note: '',
        source: { kind: 'built-in' },
      }),
    ),
  }),
};

const painted = new Map<string, readonly Mark[]>();
const painter: Painter = {
  paint: (id, marks) => painted.set(id, marks),
  emphasise: () => undefined,
  clear: (id) => painted.delete(id),
};

let draft: DraftForTests;
let session: DraftSession;
let engine: Reader | null;
const onChange = vi.fn<(session: DraftSession) => void>();
const onHostChange = vi.fn<() => void>();
const onTaken = vi.fn<(label: Label) => void>();
const tell = vi.fn<(notice: Notice | null) => void>();

/** What the browser's own edit does to a plain field, and no undo: happy-dom has neither. */
function editCommand(command: string, _ui?: boolean, text = ''): boolean {
  if (command !== 'insertText') return false;
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(text));
  draft.field.normalize();
  return true;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  painted.clear();
  document.body.replaceChildren();
  document.execCommand = vi.fn(editCommand);
  engine = reader;
});
afterEach(() => {
  draft.lifetime.abort();
  vi.useRealTimers();
});

function open(text: string): void {
  draft = draftForTests(text);
  session = startDraftSession({
    handle: draft.handle,
    painter,
    reader: () => engine,
    onChange,
    onHostChange,
    onTaken,
    tell,
  });
}
const write = (text: string): void => {
  draft.field.textContent = text;
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const markedWords = (): string[] => (painted.get('d1') ?? []).map(({ range }) => range.toString());
const keyOf = (n: number): string => session.state().findings[n]?.key ?? '';

describe('reading', () => {
  test('comes after a pause, once for all that was typed', async () => {
    open('Das geht nicht mehr.');
    await pass(349);
    expect(onChange).not.toHaveBeenCalled();
    await pass(1);
    expect(markedWords()).toEqual(['geht nicht']);
    for (const text of ['Das geht', 'Das geht n', 'Das geht nicht']) {
      write(text);
      await pass(100);
    }
    expect(onChange).toHaveBeenCalledTimes(1);
    await pass(350);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('comes sooner after a finished clause', async () => {
    open('');
    await pass(1_000);
    write('Das geht nicht,');
    document.getSelection()?.collapse(draft.field.firstChild, 15);
    await pass(100);
    expect(markedWords()).toEqual(['geht nicht']);
  });

  test('counts a revision for each new text only', async () => {
    open('Das geht nicht.');
    session.refresh();
    const { revision } = session.state();
    session.refresh();
    expect(session.state().revision).toBe(revision);
    write('Das geht nicht!');
    session.refresh();
    expect(session.state().revision).toBe(revision + 1);
  });

  test('waits for the rules', async () => {
    engine = null;
    open('Das geht nicht.');
    await pass(1_000);
    expect(session.state().stale).toBe(true);
    engine = reader;
    session.refresh();
    expect(session.state()).toMatchObject({ stale: false, text: 'Das geht nicht.' });
  });

  test('leaves out what the agent did not write', async () => {
    open('');
    draft.field.innerHTML = 'Gut.<blockquote>Das geht nicht</blockquote>';
    await pass(1_000);
    expect(session.state().text).toBe('Gut.');
    expect(markedWords()).toEqual([]);
  });

  test('leaves internal notes alone, and reads again when they become replies', () => {
    open('Das geht nicht.');
    draft.info = { ...draft.info, audience: 'internal' };
    session.refresh();
    expect(session.state().findings).toEqual([]);
    draft.info = { ...draft.info, audience: 'customer' };
    draft.hostChanged();
    expect(markedWords()).toEqual(['geht nicht']);
    expect(onHostChange).toHaveBeenCalledOnce();
  });

  test('ends with the draft, and takes its marks along', async () => {
    open('Das geht nicht.');
    session.refresh();
    draft.lifetime.abort();
    expect(painted.has('d1')).toBe(false);
    onChange.mockClear();
    write('Das geht nicht, auch hier geht nicht.');
    await pass(1_000);
    session.refresh();
    expect(onChange).not.toHaveBeenCalled();
    expect(painted.has('d1')).toBe(false);
  });
});

describe('finding a place', () => {
  beforeEach(() => {
    open('Das geht nicht mehr.');
    session.refresh();
  });

  test.each([
    [0, false],
    [4, true],
    [9, true],
    [14, true],
    [15, false],
  ])('offset %i: %s', (offset, inside) => {
    const node = draft.field.firstChild;
    expect(node && session.findingAt(node, offset) !== null).toBe(inside);
  });

  test('none outside the field', () => {
    expect(session.findingAt(document.body, 0)).toBeNull();
  });

  test('a key leads to its words, another to none', () => {
    expect(session.rangeOf(keyOf(0))?.toString()).toBe('geht nicht');
    expect(session.rangeOf('other')).toBeNull();
  });
});

describe('applying a suggestion', () => {
  const apply = async (key: string, choice: number): Promise<void> => {
    const applied = session.apply(key, choice);
    await pass(2_000);
    await applied;
  };

  test('puts it in, tells, and reads again', async () => {
    open('Das geht nicht mehr.');
    session.refresh();
    await apply(keyOf(0), 0);
    expect(draft.field.textContent).toBe('Das geht ab morgen mehr.');
    expect(tell).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'replaced', actual: 'geht nicht', replacement: 'geht ab morgen' }),
    );
    expect(session.state().findings).toEqual([]);
    expect(onTaken).toHaveBeenCalledExactlyOnceWith('negative');
  });

  test('follows words that moved since they were read', async () => {
    open('Das geht nicht.');
    session.refresh();
    write('Leider ist es so: Das geht nicht.');
    await apply(keyOf(0), 0);
    expect(draft.field.textContent).toBe('Leider ist es so: Das geht ab morgen.');
  });

  test('touches nothing where the words changed', async () => {
    open('Das geht nicht.');
    session.refresh();
    const key = keyOf(0);
    write('Das geht nie.');
    await apply(key, 0);
    expect(draft.field.textContent).toBe('Das geht nie.');
    expect(onTaken).not.toHaveBeenCalled();
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'changed-meanwhile' }));
  });

  test.each([
    ['an unknown finding', 'other', 0],
    ['an unknown choice', '', 7],
  ])('ignores %s', async (_name, key, choice) => {
    open('Das geht nicht.');
    session.refresh();
    await apply(key || keyOf(0), choice);
    expect(draft.field.textContent).toBe('Das geht nicht.');
    expect(tell).not.toHaveBeenCalled();
  });

  test('selects a field that is to be filled', async () => {
    open('Das geht nicht mehr.');
    session.refresh();
    await apply(keyOf(0), 1);
    expect(document.getSelection()?.toString()).toBe('«Datum»');
    expect(markedWords()).toEqual(['«Datum»']);
    write('Das geht ab morgen mehr.');
    session.refresh();
    expect(markedWords()).toEqual([]);
  });

  test.each([
    ['copies the text where the editor refuses', () => Promise.resolve(), 'copied'],
    ['shows it where the clipboard refuses too', () => Promise.reject(new Error('denied')), 'copy-failed'],
  ])('%s', async (_name, writeText, kind) => {
    document.execCommand = vi.fn(() => false);
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    open('Das geht nicht.');
    session.refresh();
    await apply(keyOf(0), 0);
    expect(draft.field.textContent).toBe('Das geht nicht.');
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind, replacement: 'geht ab morgen' }));
  });

  test('can be taken back once', async () => {
    open('Das geht nicht mehr.');
    session.refresh();
    await apply(keyOf(0), 0);
    const back = session.takeBack();
    await pass(3_000);
    await back;
    expect(draft.field.textContent).toBe('Das geht nicht mehr.');
    expect(tell).toHaveBeenLastCalledWith(null);
    vi.mocked(document.execCommand).mockClear();
    await session.takeBack();
    expect(document.execCommand).not.toHaveBeenCalled();
  });
});

describe('what to silence', () => {
  beforeEach(() => {
    vi.setSystemTime('2026-11-24T10:00:00Z');
    open('ja das geht nicht so gut\nja das geht nicht so gut');
    session.refresh();
  });

  test('a place, the same for words that repeat', () => {
    const [a, b] = [0, 1].map((n) => session.ignoreOf(keyOf(n), 'here'));
    expect(a).toMatchObject({ kind: 'here', ruleId: 'de/negative/geht-nicht', hash: keyOf(0) });
    expect(b).toMatchObject({ hash: keyOf(0) });
    expect(a?.id).not.toBe(b?.id);
  });

  test('a phrase, folded', () => {
    expect(session.ignoreOf(keyOf(0), 'phrase')).toMatchObject({ kind: 'phrase', phrase: 'geht nicht' });
  });

  test('a label, for a working day', () => {
    const ignore = session.ignoreOf(keyOf(0), 'label');
    expect(ignore?.kind === 'label' && Date.parse(ignore.until) - Date.parse(ignore.at)).toBe(8 * 3_600_000);
  });

  test('nothing that is not there', () => {
    expect(session.ignoreOf('other', 'here')).toBeNull();
  });
});
