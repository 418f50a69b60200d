/** A day for a promise: written into the draft, or kept for the reminder where it fits nowhere. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import type { Notice } from '@/lib/core/view/panel-state';
import type { Painter } from '@/lib/highlights/painter';
import { WORD_DATA } from '@/lib/languages/word-data';
import { type DraftSession, startDraftSession } from './draft-session';
import { type DraftForTests, draftForTests } from './handle-for-tests';
import { createReader } from './reader';

const painter: Painter = { paint: () => undefined, emphasise: () => undefined, clear: () => undefined };
const reader = createReader(
  {
    rules: [],
    words: WORD_DATA,
    ignores: [],
    labelsOff: [],
    sensitivity: 'balanced',
    badge: true,
    workingHours: ['09:00', '17:00'],
    region: null,
    saturdayCounts: false,
    halfDays: false,
    limits: NO_LIMITS,
    canOpenPanel: false,
  },
  { of: () => null },
);
const tell = vi.fn<(notice: Notice | null) => void>();
let draft: DraftForTests;
let session: DraftSession;

/** What the browser's own edit does to a plain field: happy-dom has none. */
function editCommand(command: string, _ui?: boolean, text = ''): boolean {
  if (command !== 'insertText') return false;
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(text));
  draft.field.normalize();
  return true;
}

function open(text: string): void {
  draft = draftForTests(text);
  session = startDraftSession({
    handle: draft.handle,
    painter,
    reader: () => reader,
    onChange: () => undefined,
    onHostChange: () => undefined,
    onTaken: () => undefined,
    tell,
  });
  session.refresh();
}
async function write(day: string): Promise<void> {
  const written = session.writeDay(session.state().commitments[0]?.key ?? '', day);
  await vi.advanceTimersByTimeAsync(2_000);
  await written;
}
const chosenDays = () => session.state().commitments.map(({ chosenDay }) => chosenDay);

beforeEach(() => {
  vi.useFakeTimers();
  // A Monday.
  vi.setSystemTime('2026-11-23T09:00:00Z');
  vi.clearAllMocks();
  document.body.replaceChildren();
  document.execCommand = vi.fn(editCommand);
});
afterEach(() => {
  draft.lifetime.abort();
  vi.useRealTimers();
});

describe('is written', () => {
  test.each([
    [
      'in full',
      'Ich melde mich bis Freitag bei Ihnen.',
      'clear',
      'Ich melde mich bis Freitag, 27. November, bei Ihnen.',
    ],
    [
      'for a vague word',
      'Ich melde mich zeitnah bei Ihnen.',
      'offer',
      'Ich melde mich bis Dienstag, 24. November, bei Ihnen.',
    ],
    [
      'instead of a day off',
      'Ich rufe Sie am Samstag zurück.',
      'offer',
      'Ich rufe Sie am Montag, 30. November, zurück.',
    ],
    [
      'as it was chosen',
      'Ich rufe Sie am Freitag zurück.',
      '2026-12-02',
      'Ich rufe Sie am Mittwoch, 2. Dezember, zurück.',
    ],
  ])('%s', async (_name, before, day, after) => {
    open(before);
    await write(day);
    expect(draft.field.textContent).toBe(after);
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'replaced' }));
    expect(chosenDays()).toEqual([null]);
  });

  test('where the promise stands now', async () => {
    open('Ich melde mich bis Freitag bei Ihnen.');
    draft.field.textContent = 'Guten Tag, ich sehe nach. Ich melde mich bis Freitag bei Ihnen.';
    await write('clear');
    expect(draft.field.textContent).toMatch(/Ich melde mich bis Freitag, 27\. November, bei Ihnen\.$/);
  });
});

describe('is kept for the reminder', () => {
  const PROMISE = 'Ich melde mich in den nächsten Tagen bei Ihnen.';

  test('where no day fits', async () => {
    open(PROMISE);
    await write('2026-12-02');
    expect(draft.field.textContent).toBe(PROMISE);
    expect(chosenDays()).toEqual(['2026-12-02']);
    expect(session.promises(PROMISE)).toMatchObject([
      { vague: false, due: { to: expect.stringMatching(/^2026-12-02/) } },
    ]);
  });

  test('where the editor refuses, and the words are copied', async () => {
    document.execCommand = vi.fn(() => false);
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open('Ich rufe Sie am Freitag zurück.');
    await write('2026-12-02');
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'copied' }));
    expect(chosenDays()).toEqual(['2026-12-02']);
  });

  test('while other words are typed', async () => {
    open(PROMISE);
    await write('2026-12-02');
    draft.field.textContent = `Guten Tag. ${PROMISE} Vielen Dank!`;
    session.refresh();
    expect(chosenDays()).toEqual(['2026-12-02']);
  });

  test('until the promise names another time', async () => {
    open(PROMISE);
    await write('2026-12-02');
    draft.field.textContent = 'Ich melde mich in einer Woche bei Ihnen.';
    session.refresh();
    expect(chosenDays()).toEqual([null]);
  });
});

test('nothing is written where there are no words for it', async () => {
  open('Ich melde mich bis 27. November bei Ihnen.');
  await write('clear');
  await write('offer');
  expect(draft.field.textContent).toBe('Ich melde mich bis 27. November bei Ihnen.');
  expect(tell).not.toHaveBeenCalled();
});
