/** One page from the first draft to the panel: when the customer is read, what the background hears, what the panel sees. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { NO_LIMITS } from '@/lib/core/commitments/limits';
import type { RuleSet } from '@/lib/core/rules/rule';
import type { HostAdapter } from '@/lib/hosts/types';
import { WORD_DATA } from '@/lib/languages/word-data';
import type { PageConfig, PageToPanel, PanelToPage } from '@/lib/platform/messages';
import { type DraftForTests, draftForTests } from './handle-for-tests';
import { type PageSession, startPageSession } from './page-session';

const RULES: RuleSet = {
  id: 'de/negative',
  lang: 'de',
  label: 'negative',
  source: { kind: 'built-in' },
  rules: [{ id: 'geht-nicht', phrase: 'geht nicht', better: ['geht ab morgen'], note: 'Sagt, was nicht geht.' }],
};

const CONFIG: PageConfig = {
  rules: [RULES],
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
};

const TEXT = 'Guten Tag Frau Keller, das geht nicht, weil die Frist schon lange vorbei ist.';

/** Stands in for the browser's registry, which the test's document lacks. */
class FakeHighlight {
  priority = 0;
}

let draft: DraftForTests;
let page: AbortController;
let session: PageSession;
let messages: readonly string[];
let connect: ((port: unknown) => void) | undefined;
let act: (action: PanelToPage) => void;
const customerMessages = vi.fn(() => messages);
const asked = vi.fn<(type: string, payload: unknown) => unknown>();
const seen: PageToPanel[] = [];

const adapter: HostAdapter = {
  id: 'gmail',
  matches: [],
  watchDrafts: (_root, onDraft) => onDraft(draft.handle),
  customerMessages,
  health: () => ({ found: [], missing: [] }),
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
  Object.assign(window, { CSS: { highlights: new Map() }, Highlight: FakeHighlight });
  const onConnect = {
    addListener: (listener: typeof connect) => (connect = listener),
    removeListener: () => undefined,
  };
  Object.assign(fakeBrowser.runtime, { onConnect });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { type, payload } = message as { type: string; payload: unknown };
    // Weights: the rules alone will do.
    if (type === 'page/second-reader') return new Promise(() => undefined);
    if (type !== 'page/config') return { ok: true, value: asked(type, payload) ?? null };
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { ok: true, value: CONFIG };
  });
  page = new AbortController();
  messages = ['Wo bleibt meine Lieferung?'];
  draft = draftForTests(TEXT);
  session = startPageSession(adapter, document, page.signal);
});
afterEach(() => {
  page.abort();
  draft.lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1_000);
const questions = (type: string): unknown[] => asked.mock.calls.filter(([one]) => one === type).map(([, what]) => what);
const focus = (): boolean => draft.field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));

function openPanel(): void {
  seen.length = 0;
  connect?.({
    name: 'tonfall/panel',
    postMessage: (snapshot: PageToPanel) => seen.push(snapshot),
    disconnect: () => undefined,
    onDisconnect: { addListener: () => undefined },
    onMessage: { addListener: (listener: typeof act) => (act = listener) },
  });
}
const shown = () => {
  const view = seen.at(-1)?.page;
  if (view?.kind !== 'draft') throw new Error('the panel shows no draft');
  return view.draft;
};

describe('the customer', () => {
  test('is read when the draft opens, when it gets the focus and when the panel connects, not while the agent types', async () => {
    await settle();
    expect(customerMessages).toHaveBeenCalledTimes(1);
    draft.field.textContent = `${TEXT} Danke.`;
    draft.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    expect(customerMessages).toHaveBeenCalledTimes(1);
    focus();
    expect(customerMessages).toHaveBeenCalledTimes(2);
    openPanel();
    expect(customerMessages).toHaveBeenCalledTimes(3);
    draft.hostChanged();
    expect(customerMessages).toHaveBeenCalledTimes(4);
  });

  test('comes to the panel with the draft, as it is when the panel opens', async () => {
    await settle();
    messages = ['Wo bleibt meine Lieferung?', 'Hallo?'];
    openPanel();
    expect(shown()).toMatchObject({
      text: TEXT,
      threadUrl: 'https://example.org/t1',
      customer: { key: 'petra.keller@example.org', messages },
    });
  });

  test('is asked about once for each newest message, with the draft’s language', async () => {
    await settle();
    focus();
    openPanel();
    await settle();
    expect(questions('page/urgent')).toEqual([{ message: 'Wo bleibt meine Lieferung?', expected: null }]);
    messages = [...messages, 'Ich komme vorbei.'];
    focus();
    focus();
    await settle();
    expect(questions('page/urgent').slice(1)).toEqual([{ message: 'Ich komme vorbei.', expected: 'de' }]);
  });

  test('goes to the background with what was sent', async () => {
    await settle();
    draft.sending({ kind: 'presend', sendId: 's1', text: TEXT, info: draft.info });
    draft.sending({ kind: 'sent', sendId: 's1' });
    expect(questions('page/sent')).toEqual([
      expect.objectContaining({ text: TEXT, customer: { key: 'petra.keller@example.org', messages } }),
    ]);
  });
});

describe('a hint', () => {
  const key = (): string => shown().findings[0]?.key ?? '';

  test('that is taken is counted', async () => {
    document.execCommand = vi.fn(() => {
      draft.field.textContent = TEXT.replace('geht nicht', 'geht ab morgen');
      return true;
    });
    await settle();
    openPanel();
    act({ kind: 'apply', key: key(), choice: 0 });
    await settle();
    expect(questions('page/hint-used')).toEqual([{ label: 'negative', use: 'taken' }]);
  });

  test('that is ignored is counted', async () => {
    await settle();
    openPanel();
    act({ kind: 'ignore', key: key(), how: 'here' });
    await settle();
    expect(questions('page/hint-used')).toEqual([{ label: 'negative', use: 'ignored' }]);
  });
});

test('whoever started it can have a text read, once the rules are there', async () => {
  expect(session.read('Das geht nicht.')).toBeNull();
  await settle();
  expect(session.read('Das geht nicht, leider.')?.findings.map(({ actual }) => actual)).toEqual(['geht nicht']);
});
