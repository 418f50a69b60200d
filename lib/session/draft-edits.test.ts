/** What the panel puts into a draft or selects in it, although the draft may have changed since the panel saw it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Notice } from '@/lib/core/view/panel-state';
import type { Mark, Painter } from '@/lib/highlights/painter';
import { type DraftSession, startDraftSession } from './draft-session';
import { type DraftForTests, draftForTests } from './handle-for-tests';
import type { Reader } from './reader';

const reader = {
  ignores: [],
  read: () => ({ findings: [], commitments: [], languages: ['de'] }),
} as unknown as Reader;

let marks: readonly Mark[] = [];
const painter: Painter = {
  paint: (_id, painted) => {
    marks = painted;
  },
  emphasise: () => undefined,
  clear: () => undefined,
};
const tell = vi.fn<(notice: Notice | null) => void>();
let draft: DraftForTests;
let session: DraftSession;

/** One block a line, as a browser writes them. */
function show(text: string): void {
  draft.field.replaceChildren(
    ...text.split('\n').map((line) => {
      const block = document.createElement('div');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
}

let editor: (command: string, ui?: boolean, text?: string) => boolean;

/** What the browser's own edit does to a plain field, and its undo: happy-dom has neither. */
function plainEditor(): typeof editor {
  let before: string | null = null;
  let after = '';
  return (command, _ui, text = '') => {
    if (command === 'undo' && before !== null) show(before);
    if (command === 'redo') show(after);
    if (command !== 'insertText') return false;
    before = session.state().text;
    const range = document.getSelection()?.getRangeAt(0);
    const mark = document.createTextNode('\u0000');
    range?.deleteContents();
    range?.insertNode(mark);
    const lines = [...draft.field.children].map((line) => line.textContent ?? '').join('\n');
    after = lines.replace('\u0000', text);
    show(after);
    return true;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
  editor = plainEditor();
  document.execCommand = vi.fn((command: string, ui?: boolean, words?: string) => editor(command, ui, words));
  draft = draftForTests('');
  session = startDraftSession({
    handle: draft.handle,
    painter,
    reader: () => reader,
    onChange: () => undefined,
    onHostChange: () => undefined,
    onTaken: () => undefined,
    tell,
  });
});
afterEach(() => {
  draft.lifetime.abort();
  vi.useRealTimers();
});

function write(text: string): number {
  show(text);
  session.refresh();
  return session.state().revision;
}
async function insert(at: number, text: string, revision = session.state().revision): Promise<void> {
  const inserted = session.insert({ kind: 'insert', revision, at, text });
  await vi.advanceTimersByTimeAsync(2_000);
  await inserted;
}
async function takeBack(): Promise<void> {
  const taken = session.takeBack();
  await vi.advanceTimersByTimeAsync(3_000);
  await taken;
}
const text = (): string => session.state().text;
const GREETING = 'Guten Tag,\n\nwir prüfen das.';
const OPTIONS = '\n\nSie können wählen:\n\n1. Gutschrift bis «Tag»\n2. «Ware»';

describe('inserting', () => {
  test('puts a text of several lines in, tells what, selects its first field and marks all', async () => {
    write(GREETING);
    await insert(GREETING.length, OPTIONS);
    expect(text()).toBe(GREETING + OPTIONS);
    expect(tell).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'replaced', actual: '', replacement: OPTIONS }),
    );
    expect(document.getSelection()?.toString()).toBe('«Tag»');
    expect(marks.map(({ label, range }) => [label, range.toString()])).toEqual([
      ['field', '«Tag»'],
      ['field', '«Ware»'],
    ]);
  });

  test('into an empty draft', async () => {
    write('');
    await insert(0, 'Guten Tag,\n\ngern.');
    expect(text()).toBe('Guten Tag,\n\ngern.');
  });

  test('is taken back in one step', async () => {
    write(GREETING);
    await insert(10, '\n\ndanke.');
    expect(text()).toBe('Guten Tag,\n\ndanke.\n\nwir prüfen das.');
    await takeBack();
    session.refresh();
    expect(text()).toBe(GREETING);
    expect(vi.mocked(document.execCommand).mock.calls.map(([command]) => command)).toEqual(['insertText', 'undo']);
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  test('is found again, to be taken back, although more was written before it', async () => {
    write(GREETING);
    await insert(GREETING.length, ' Danke.');
    const plain = editor;
    let isFirst = true;
    // The last step of the host's own undo is what was written since.
    editor = (command, ui, words) => {
      if (command === 'insertText') return plain(command, ui, words);
      show(command === 'undo' && isFirst ? `${GREETING} Danke.` : `Oh! ${GREETING} Danke.`);
      isFirst = false;
      return true;
    };
    show(`Oh! ${GREETING} Danke.`);
    await takeBack();
    session.refresh();
    expect(text()).toBe(`Oh! ${GREETING}`);
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  test('reads back where the editor parts paragraphs without an empty line', async () => {
    const plain = editor;
    editor = (command, ui, words = '') => plain(command, ui, words.replaceAll('\n\n', '\n'));
    write('Guten Tag,\nwir prüfen das.');
    await insert(10, '\n\ndas «Teil» fehlt.\n\nDanke.');
    expect(text()).toBe('Guten Tag,\ndas «Teil» fehlt.\nDanke.\nwir prüfen das.');
    expect(document.getSelection()?.toString()).toBe('«Teil»');
    await takeBack();
    session.refresh();
    expect(text()).toBe('Guten Tag,\nwir prüfen das.');
  });

  test('goes where the place has moved to', async () => {
    const seen = write(GREETING);
    show(`Liebe Frau Keller, ${GREETING}`);
    await insert(GREETING.length, ' Danke.', seen);
    expect(text()).toBe(`Liebe Frau Keller, ${GREETING} Danke.`);
  });

  test('also a few revisions later', async () => {
    const seen = write(GREETING);
    write(`Oh! ${GREETING}`);
    write(`Ach! ${GREETING}`);
    await insert(GREETING.length, ' Danke.', seen);
    expect(text()).toBe(`Ach! ${GREETING} Danke.`);
  });

  test.each<[string, () => number]>([
    [
      'the place changed',
      () => {
        const seen = write(GREETING);
        write(`${GREETING} Morgen`);
        return seen;
      },
    ],
    [
      'the draft went on at its end',
      () => {
        const seen = write(GREETING);
        show(`${GREETING} Morgen`);
        return seen;
      },
    ],
    [
      'it was seen too long ago',
      () => {
        const seen = write(GREETING);
        for (const n of [1, 2, 3, 4, 5, 6]) write(`${n}${GREETING}`);
        return seen;
      },
    ],
    [
      'it is a note among colleagues now',
      () => {
        const seen = write(GREETING);
        draft.info = { ...draft.info, audience: 'internal' };
        return seen;
      },
    ],
  ])('touches nothing and says so where %s', async (_name, prepare) => {
    const seen = prepare();
    const before = draft.field.innerHTML;
    await insert(GREETING.length, ' Danke.', seen);
    expect(draft.field.innerHTML).toBe(before);
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'changed-meanwhile' }));
  });

  test('is copied where the editor refuses', async () => {
    editor = () => false;
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    write(GREETING);
    await insert(GREETING.length, OPTIONS);
    expect(text()).toBe(GREETING);
    expect(navigator.clipboard.writeText).toHaveBeenCalledExactlyOnceWith(OPTIONS);
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'copied', replacement: OPTIONS }));
  });

  test('its fields lose their mark one by one; quotation marks of the agent have none', async () => {
    write('Sie schrieben «nie wieder».');
    await insert(text().length, ' Bis «Tag» um «Uhrzeit».');
    write(text().replace('«Tag»', 'Montag'));
    expect(marks.map(({ range }) => range.toString())).toEqual(['«Uhrzeit»']);
  });
});

describe('selecting', () => {
  const select = (start: number, end: number, revision = session.state().revision): void =>
    session.select({ kind: 'select', revision, start, end });
  const selected = (): string => document.getSelection()?.toString() ?? '';

  test('selects words, also where they have moved to', () => {
    const seen = write(GREETING);
    select(16, 21);
    expect(selected()).toBe('prüfe');
    show(`Oh! ${GREETING}`);
    select(16, 21, seen);
    expect(selected()).toBe('prüfe');
    expect(tell).not.toHaveBeenCalled();
  });

  test('says so where the words are gone', () => {
    const seen = write(GREETING);
    show('Guten Tag,');
    select(16, 21, seen);
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'changed-meanwhile' }));
  });
});
