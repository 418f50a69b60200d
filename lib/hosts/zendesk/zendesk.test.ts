import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ZENDESK_CUSTOMER, type ZendeskOptions, zendesk, zendeskTicketId } from '@/tests/e2e/pages/zendesk';
import { describeAdapterContract } from '../adapter-contract';
import { find, showPage } from '../shared/page-for-tests';
import type { DraftHandle, SendEvent } from '../types';
import { zendeskAdapter } from './index';

const [FIRST, SECOND] = [zendeskTicketId(0), zendeskTicketId(1)];
const COMPOSER = '[data-test-id="omnicomposer-rich-text-ckeditor"]';

/** What CKEditor renders, without the editor: `tests/e2e` has the real one. */
function composerWith(html: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'ck ck-content ck-editor__editable ck-rounded-corners ck-editor__editable_inline';
  const attributes = { role: 'textbox', contenteditable: 'true', 'data-test-id': 'omnicomposer-rich-text-ckeditor' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = html;
  return element;
}

const inPane = (id: string, selector: string): HTMLElement => find(`[data-simulated-pane="${id}"] ${selector}`);
const placeOf = (id: string): HTMLElement => inPane(id, '[data-simulated-place="composer"]');
const swapComposer = (id: string, html: string): void => placeOf(id).replaceChildren(composerWith(html));
const submit = (id = FIRST): void => inPane(id, '[data-test-id="submit_button-button"]').click();
const empty = (id = FIRST): void => {
  inPane(id, COMPOSER).innerHTML = '<p><br data-cke-filler="true"></p>';
};
const switchTo = (channel: string, id = FIRST): void =>
  inPane(id, '[data-channel]').setAttribute('data-channel', channel);

function showZendesk(reply: string, options: Partial<ZendeskOptions> = {}): void {
  showPage(
    `https://beispiel.zendesk.com/agent/tickets/${FIRST}`,
    zendesk({ tickets: 2, editorScriptUrl: '', ...options }),
  );
  for (const place of document.querySelectorAll('[data-simulated-place="composer"]'))
    place.replaceChildren(composerWith(`<p>${reply}</p>`));
}

function addToLog(id: string, type: string, html: string): void {
  const log = inPane(id, '[data-test-id="omni-log-container"]');
  const entry = log.lastElementChild?.cloneNode(true) as HTMLElement;
  entry.querySelector('[data-test-id="omni-log-item-message"]')?.setAttribute('type', type);
  const text = entry.querySelector('.zd-comment');
  if (text) text.innerHTML = html;
  log.append(entry);
}

describeAdapterContract(zendeskAdapter, {
  open: (reply) => showZendesk(reply, { tickets: 1 }),
  send: submit,
  confirmSent: empty,
  closeDraft: () => find('[data-simulated-pane]').remove(),
  written: ['auf meinem Konto fehlen 49 Euro', 'die Rechnung wurde doppelt abgebucht'],
  customerKey: ZENDESK_CUSTOMER,
  quoted: 'wir sehen uns die Buchung an',
});

let lifetime: AbortController;
let drafts: Map<string, DraftHandle>;
let events: SendEvent[];

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  drafts = new Map();
  events = [];
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

function watch(reply = 'Wir erstatten Ihnen den Betrag morgen.'): DraftHandle {
  showZendesk(reply);
  const onDraft = (draft: DraftHandle): void => {
    drafts.set(draft.id, draft);
    draft.watchSending((event) => events.push(event), lifetime.signal);
  };
  zendeskAdapter.watchDrafts(document, onDraft, lifetime.signal);
  return draftOf(FIRST);
}

function draftOf(id: string): DraftHandle {
  const draft = drafts.get(`zendesk:${id}`);
  if (!draft) throw new Error(`no draft for ticket ${id}`);
  return draft;
}

const messagesOf = (draft: DraftHandle): readonly string[] => zendeskAdapter.customerMessages(draft);
const newestOf = (draft: DraftHandle): string | undefined => messagesOf(draft).at(-1);
const kinds = (): string[] => events.map(({ kind }) => kind);
const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe('tickets', () => {
  test('each open ticket has its own draft, facts and message', () => {
    watch();
    expect([...drafts.keys()]).toEqual([`zendesk:${FIRST}`, `zendesk:${SECOND}`]);
    expect(draftOf(SECOND).field()).toBe(inPane(SECOND, COMPOSER));
    expect(draftOf(SECOND).info()).toEqual({
      addressee: 'Petra Keller',
      subject: `Rechnung doppelt gebucht #${SECOND}`,
      audience: 'customer',
      customerKey: ZENDESK_CUSTOMER,
      threadKey: SECOND,
      threadUrl: `https://beispiel.zendesk.com/agent/tickets/${SECOND}`,
    });
    expect(newestOf(draftOf(SECOND))).toContain(`#${SECOND}`);
    expect(newestOf(draftOf(FIRST))).toContain(`#${FIRST}`);
  });

  test('the draft outlives its node', async () => {
    const draft = watch();
    const before = draft.field();
    before?.remove();
    expect(draft.field()).toBeNull();
    await wait(500);
    swapComposer(FIRST, '<p>Weiter im Text.</p>');
    await wait(5_000);
    expect(draft.signal.aborted).toBe(false);
    expect(draft.field()?.textContent).toBe('Weiter im Text.');
    expect(drafts.size).toBe(2);
  });

  test('tells that the node was swapped and that the channel changed, and of nothing else', async () => {
    const draft = watch();
    const onChange = vi.fn();
    draft.watchChanges?.(onChange, lifetime.signal);
    swapComposer(FIRST, '<p>Weiter</p>');
    await wait(100);
    expect(onChange).toHaveBeenCalledTimes(1);
    switchTo('internal');
    await wait(100);
    expect(onChange).toHaveBeenCalledTimes(2);
    switchTo('internal', SECOND);
    addToLog(FIRST, 'end-user', '<p>Hallo?</p>');
    await wait(100);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('tells that another ticket came to the front', async () => {
    const [first, second] = [watch(), draftOf(SECOND)];
    const [onFirst, onSecond] = [vi.fn(), vi.fn()];
    first.watchChanges?.(onFirst, lifetime.signal);
    second.watchChanges?.(onSecond, lifetime.signal);
    find(`[data-test-id="header-tab"][data-entity-id="${FIRST}"]`).removeAttribute('aria-current');
    find(`[data-test-id="header-tab"][data-entity-id="${SECOND}"]`).setAttribute('aria-current', 'page');
    await wait(100);
    expect([onFirst.mock.calls.length, onSecond.mock.calls.length]).toEqual([1, 1]);
  });

  test('where the page does not say which ticket, the address of that moment does', () => {
    showZendesk('Gern.', { tickets: 1 });
    for (const name of [
      'data-ticket-id',
      'data-side-conversations-anchor-id',
      'data-channel-switcher-trigger-for-ticket-id',
    ])
      find(`[${name}]`).removeAttribute(name);
    find('[data-test-id$="custom-layout"]').removeAttribute('data-test-id');
    zendeskAdapter.watchDrafts(document, (draft) => drafts.set(draft.id, draft), lifetime.signal);
    expect(draftOf(FIRST).field()).toBe(find(COMPOSER));
    expect(draftOf(FIRST).info().subject).toBe(`Rechnung doppelt gebucht #${FIRST}`);
  });
});

describe('for whom it is', () => {
  test.each([
    ['web', 'customer'],
    ['email', 'customer'],
    ['internal', 'internal'],
    ['a-channel-nobody-knows', 'internal'],
  ])('the channel "%s" is read by: %s', (channel, audience) => {
    const draft = watch();
    switchTo(channel);
    expect(draft.info().audience).toBe(audience);
    expect(draftOf(SECOND).info().audience).toBe('customer');
  });

  test('is unknown without a channel', () => {
    const draft = watch();
    inPane(FIRST, '[data-channel]').remove();
    expect(draft.info().audience).toBe('unknown');
  });
});

describe('what the customer wrote', () => {
  const log = (): HTMLElement => inPane(FIRST, '[data-test-id="omni-log-container"]');
  const dateLast = (datetime: string): void =>
    log().lastElementChild?.querySelector('time')?.setAttribute('datetime', datetime);

  test('is neither what agents answered nor what they noted', () => {
    const draft = watch();
    addToLog(FIRST, 'end-user', '<p>Ich warte noch immer.</p>');
    addToLog(FIRST, 'agent', '<p>Wir sind dran.</p>');
    addToLog(FIRST, 'internal', '<p>Nachfassen!</p>');
    expect(messagesOf(draft)).toHaveLength(3);
    expect(newestOf(draft)).toBe('Ich warte noch immer.');
    expect(messagesOf(draft).join()).not.toMatch(/dran|Nachfassen/);
  });

  test('is told oldest first also where the log begins with the newest', () => {
    const draft = watch();
    const inOrder = messagesOf(draft);
    log().replaceChildren(...[...log().children].reverse());
    expect(messagesOf(draft)).toEqual(inOrder);
  });

  test('goes by time, not by place', () => {
    const draft = watch();
    addToLog(FIRST, 'end-user', '<p>Älter.</p>');
    dateLast('2026-11-01T08:00:00Z');
    expect(messagesOf(draft)[0]).toBe('Älter.');
  });

  test('goes by place where a time cannot be read', () => {
    const draft = watch();
    addToLog(FIRST, 'end-user', '<p>Neuer.</p>');
    dateLast('gestern');
    expect(newestOf(draft)).toBe('Neuer.');
  });

  test('has a sender who is told by number, else by name', () => {
    const draft = watch();
    for (const link of document.querySelectorAll('[data-test-id="omni-log-item-sender"] a'))
      link.replaceWith(link.textContent ?? '');
    expect(draft.info().customerKey).toBe('Petra Keller');
  });
});

describe('sending', () => {
  test.each([
    ['the button', () => submit()],
    ['an item of its menu', () => find('[data-cy-test-element="solved"]').click()],
    ['Ctrl+Alt+S', () => shortcut({ code: 'KeyS', ctrlKey: true, altKey: true })],
  ])('begins with %s, for the ticket in front', async (_, act) => {
    watch();
    act();
    empty();
    await wait(1_000);
    expect(events).toMatchObject([
      { kind: 'presend', text: 'Wir erstatten Ihnen den Betrag morgen.', info: { threadKey: FIRST } },
      { kind: 'sent' },
    ]);
  });

  function shortcut(init: KeyboardEventInit, altGraph = false): void {
    const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
    // happy-dom takes any Alt for AltGr.
    Object.defineProperty(event, 'getModifierState', { value: (key: string) => altGraph && key === 'AltGraph' });
    inPane(FIRST, COMPOSER).dispatchEvent(event);
  }

  test.each([
    ['a note', () => switchTo('internal')],
    ['an empty reply: only the state changes', () => empty()],
  ])('%s is none', async (_, prepare) => {
    watch();
    prepare();
    submit();
    await wait(20_000);
    expect(kinds()).toEqual([]);
  });

  test('the same letter without Alt, or with AltGr, is typing', () => {
    watch();
    shortcut({ code: 'KeyS', ctrlKey: true });
    shortcut({ code: 'KeyS', ctrlKey: true, altKey: true }, true);
    expect(kinds()).toEqual([]);
  });

  test('a new entry in the log proves it', async () => {
    watch();
    submit();
    addToLog(FIRST, 'agent', '<p>Wir erstatten Ihnen den Betrag morgen.</p><p>Anna Beispiel</p>');
    await wait(100);
    expect(kinds()).toEqual(['presend', 'sent']);
  });

  test('an older entry that begins alike proves nothing', async () => {
    showZendesk('Wir erstatten Ihnen den Betrag morgen.');
    addToLog(FIRST, 'agent', '<p>Wir erstatten Ihnen den Betrag morgen.</p>');
    zendeskAdapter.watchDrafts(
      document,
      (draft) => draft.watchSending((event) => events.push(event), lifetime.signal),
      lifetime.signal,
    );
    submit();
    addToLog(SECOND, 'agent', '<p>Wir erstatten Ihnen den Betrag morgen.</p>');
    await wait(1_000);
    expect(kinds()).toEqual(['presend']);
  });

  test('a composer that is empty only while it is rebuilt proves nothing', async () => {
    watch();
    submit();
    swapComposer(FIRST, '');
    await wait(100);
    swapComposer(FIRST, '<p>Wir erstatten Ihnen den Betrag morgen.</p>');
    await wait(12_000);
    expect(kinds()).toEqual(['presend', 'cancelled']);
  });

  test('a reply that Zendesk refuses is cancelled', async () => {
    watch();
    submit();
    await wait(11_000);
    expect(kinds()).toEqual(['presend', 'cancelled']);
  });

  test('a ticket that closes on submitting leaves it unsure', async () => {
    watch();
    submit();
    find(`[data-simulated-pane="${FIRST}"]`).remove();
    await wait(11_000);
    expect(kinds()).toEqual(['presend', 'unsure']);
  });

  test('where the page does not say for whom it was, it is unsure', async () => {
    watch();
    inPane(FIRST, '[data-channel]').remove();
    submit();
    empty();
    await wait(1_000);
    expect(kinds()).toEqual(['presend', 'unsure']);
  });

  test('another press after a refusal is another sending', async () => {
    watch();
    submit();
    await wait(3_000);
    inPane(FIRST, COMPOSER).innerHTML = '<p>Wir erstatten ihn heute.</p>';
    submit();
    empty();
    await wait(1_000);
    expect(kinds()).toEqual(['presend', 'cancelled', 'presend', 'sent']);
    expect(events[2]).toMatchObject({ text: 'Wir erstatten ihn heute.' });
  });
});
