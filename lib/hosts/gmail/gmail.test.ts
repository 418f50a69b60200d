import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GMAIL_THREAD, type GmailOptions, gmail, gmailDraftId } from '@/tests/e2e/pages/gmail';
import { behaveLikeGmail, type GmailPage } from '@/tests/e2e/pages/gmail-behaviour';
import { GMAIL_WORDS } from '@/tests/e2e/pages/gmail-words';
import { describeAdapterContract } from '../adapter-contract';
import { find, showPage } from '../shared/page-for-tests';
import type { DraftHandle, SendEvent } from '../types';
import { gmailAdapter } from './index';
import { nameInList } from './recipients';

declare const gmailPage: GmailPage;

function showGmail(options: Partial<GmailOptions> = {}): void {
  const html = gmail({ lang: 'de', compose: ['inline'], ...options });
  showPage('https://mail.google.com/mail/u/0/?tab=rm#inbox/FMfcgz', html);
}

const leave = (): void => find('[data-simulated-compose]').remove();
const press = (selector: string, init: KeyboardEventInit): boolean =>
  find(selector).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));

function showProof(): void {
  const proof = document.createElement('span');
  proof.id = 'link_vsm';
  const undo = document.createElement('span');
  undo.id = 'link_undo';
  find('.b8 .vh').replaceChildren(undo, proof);
}

describeAdapterContract(gmailAdapter, {
  open: (reply) => showGmail({ draft: `<div dir="ltr">${reply}</div>` }),
  send: () => find('.T-I-atl').click(),
  confirmSent: () => {
    leave();
    showProof();
  },
  closeDraft: leave,
  written: ['meine Lieferung 4711 ist noch nicht da', 'Meine Lieferung ist seit zwei Wochen überfällig'],
  customerKey: 'petra.keller@example.org',
  quoted: 'Ihre Bestellung ist unterwegs',
});

let lifetime: AbortController;
let drafts: DraftHandle[];
let events: SendEvent[];

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  drafts = [];
  events = [];
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

function watch(options: Partial<GmailOptions> = {}): DraftHandle {
  showGmail(options);
  const onDraft = (draft: DraftHandle): void => {
    drafts.push(draft);
    draft.watchSending((event) => events.push(event), lifetime.signal);
  };
  gmailAdapter.watchDrafts(document, onDraft, lifetime.signal);
  const [draft] = drafts;
  if (!draft) throw new Error('no draft was reported');
  return draft;
}

const kinds = (): string[] => events.map(({ kind }) => kind);
const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe('drafts', () => {
  test('several composers are several drafts, each by the id Gmail gave it', () => {
    watch({ compose: ['inline', 'popout', 'popout', 'fullscreen'] });
    expect(drafts.map(({ id }) => id).sort()).toEqual([0, 1, 2, 3].map((index) => `gmail:${gmailDraftId(index)}`));
  });

  test('a composer opened later is a draft too', async () => {
    watch();
    find('[data-simulated-place="popout"]').append(
      find<HTMLTemplateElement>('template[data-simulated-kind="popout"]').content.cloneNode(true),
    );
    await wait(100);
    expect(drafts).toHaveLength(2);
  });

  test('a draft that Gmail has not saved yet has an id of its own', () => {
    showGmail({ compose: ['inline', 'popout'] });
    for (const input of document.querySelectorAll<HTMLInputElement>('[name=draft]')) input.value = 'undefined';
    for (const input of document.querySelectorAll<HTMLInputElement>('[name=composeid]')) input.value = '';
    gmailAdapter.watchDrafts(document, (draft) => drafts.push(draft), lifetime.signal);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what is known of a draft', () => {
  test.each(['inline', 'popout'] as const)('%s: to whom, about what, in which thread', (kind) => {
    expect(watch({ compose: [kind] }).info()).toEqual({
      addressee: 'Petra Keller',
      subject: 'Re: Lieferung 4711 fehlt',
      audience: 'customer',
      customerKey: 'petra.keller@example.org',
      threadKey: GMAIL_THREAD.legacyId,
      threadUrl: `https://mail.google.com/mail/u/0/#all/${GMAIL_THREAD.legacyId}`,
    });
  });

  test('without chips, the addressee is who wrote the message answered', () => {
    const draft = watch();
    find('[data-simulated-compose] [name=to]').remove();
    expect(draft.info().addressee).toBe('Petra Keller');
  });

  test('a new message has no thread, and is found among those sent', () => {
    const draft = watch({ compose: ['popout'] });
    for (const name of ['rm', 'rt']) find<HTMLInputElement>(`.dw [name=${name}]`).value = '';
    expect(draft.info()).toMatchObject({ threadKey: null, threadUrl: 'https://mail.google.com/mail/u/0/#sent' });
    expect(gmailAdapter.customerMessages(draft)).toEqual([]);
  });

  test('the customer is who wrote the message answered; of a new message, whom it goes to first', () => {
    const draft = watch({ compose: ['popout'], recipient: 'Kasse@example.org' });
    for (const sender of document.querySelectorAll('.adn .gD')) sender.setAttribute('email', 'Petra@Example.org');
    expect(draft.info().customerKey).toBe('petra@example.org');
    find<HTMLInputElement>('.dw [name=rm]').value = '';
    expect(draft.info().customerKey).toBe('kasse@example.org');
    find('.dw [name=to]').remove();
    expect(draft.info().customerKey).toBeNull();
  });

  test('a thread whose long id is the word "undefined" is known by its short one', () => {
    const draft = watch();
    find('h2').setAttribute('data-thread-perm-id', 'undefined');
    find<HTMLInputElement>('[data-simulated-compose] [name=rt]').value = '';
    expect(draft.info().threadKey).toBe(GMAIL_THREAD.legacyId);
  });

  test.each([
    ['"Keller, Petra" <p@example.org>, x@example.org', 'Keller, Petra'],
    ['Petra Keller <p@example.org>', 'Petra Keller'],
    ['<p@example.org>', 'p@example.org'],
    ['p@example.org; q@example.org', 'p@example.org'],
  ])('reads the first name in %s', (list, expected) => expect(nameInList(list)).toBe(expected));
});

describe('what the customer wrote', () => {
  const FIRST = 'Guten Tag, meine Lieferung 4711 ist noch nicht da.';
  const LAST = 'Guten Tag\n\nMeine Lieferung ist seit zwei Wochen überfällig. Wann kommt sie endlich?\n\nPetra Keller';
  const messagesOf = (draft: DraftHandle): readonly string[] => gmailAdapter.customerMessages(draft);
  const items = (): readonly Element[] => [...document.querySelectorAll('[role=listitem]')];
  const from = (at: number, address: string): void => items()[at]?.querySelector('.gD')?.setAttribute('email', address);

  test.each(['inline', 'popout'] as const)('ends with the message answered: %s', (kind) => {
    expect(messagesOf(watch({ compose: [kind] }))).toEqual([FIRST, LAST]);
  });

  test('ends before, when the agent follows up on an own mail', () => {
    const draft = watch({ compose: ['popout'] });
    from(2, 'ANNA@example.com');
    expect(messagesOf(draft)).toEqual([FIRST]);
    expect(draft.info().customerKey).toBe('petra.keller@example.org');
  });

  test('ends with an older message, when that is answered', () => {
    const draft = watch({ compose: ['popout'] });
    find<HTMLInputElement>('.dw [name=rm]').value =
      items()[0]?.querySelector('.adn')?.getAttribute('data-message-id') ?? '';
    expect(messagesOf(draft)).toEqual([FIRST]);
  });

  test('leaves out what others wrote, such as colleagues with an address of their own', () => {
    const draft = watch();
    from(0, 'kollege@example.com');
    expect(messagesOf(draft)).toEqual([LAST]);
  });

  test('leaves out a message that is collapsed to its first words', () => {
    const draft = watch();
    items()[0]?.classList.replace('h7', 'kv');
    expect(messagesOf(draft)).toEqual([LAST]);
  });

  test('is nothing where the message answered is collapsed: an older one would pass for it', () => {
    const draft = watch({ compose: ['popout'] });
    items()[2]?.classList.replace('h7', 'kv');
    expect(messagesOf(draft)).toEqual([]);
  });

  test('is nothing where the page shows another thread', () => {
    const draft = watch({ compose: ['popout'] });
    for (const message of document.querySelectorAll('.adn')) message.setAttribute('data-message-id', '#msg-f:1');
    expect(messagesOf(draft)).toEqual([]);
  });
});

describe('sending', () => {
  test.each([
    ['the button', () => find('.T-I-atl').click()],
    ['Ctrl+Enter', () => press('[g_editable]', { key: 'Enter', ctrlKey: true })],
    ['Cmd+Enter', () => press('[g_editable]', { key: 'Enter', metaKey: true })],
    ['Enter on the button', () => press('.T-I-atl', { key: 'Enter' })],
    ['space on the button', () => press('.T-I-atl', { key: ' ' })],
  ])('begins with %s', (_, act) => {
    watch();
    act();
    expect(kinds()).toEqual(['presend']);
  });

  test.each([
    ['Enter in the text', () => press('[g_editable]', { key: 'Enter' })],
    ['the menu beside the button', () => find('[role=button][aria-haspopup=true]').click()],
    ['the bin', () => find('.gU .oh').click()],
    ['a letter on the button', () => press('.T-I-atl', { key: 's' })],
    ['a click elsewhere', () => find('h2').click()],
  ])('does not begin with %s', (_, act) => {
    watch();
    act();
    expect(kinds()).toEqual([]);
  });

  test('one press is one sending, though it comes as key and click', () => {
    watch();
    press('.T-I-atl', { key: 'Enter' });
    find('.T-I-atl').click();
    expect(kinds()).toEqual(['presend']);
  });

  test('a proof while an inline reply still shows counts', async () => {
    watch();
    find('.T-I-atl').click();
    showProof();
    await wait(100);
    expect(kinds()).toEqual(['presend', 'sent']);
  });

  test('the proof of an earlier mail is none', async () => {
    showGmail();
    showProof();
    gmailAdapter.watchDrafts(
      document,
      (draft) => draft.watchSending((e) => events.push(e), lifetime.signal),
      lifetime.signal,
    );
    find('.T-I-atl').click();
    leave();
    await wait(9_000);
    expect(kinds()).toEqual(['presend']);
    await wait(2_000);
    expect(kinds()).toEqual(['presend', 'unsure']);
  });

  test('two mails at once need two proofs', async () => {
    watch({ compose: ['popout', 'popout'] });
    find('.T-I-atl').click();
    leave();
    await wait(600);
    find('.T-I-atl').click();
    leave();
    showProof();
    await wait(100);
    showProof();
    await wait(100);
    const [first, second] = events.map(({ sendId }) => sendId);
    expect(events.map(({ kind, sendId }) => [kind, sendId])).toEqual([
      ['presend', first],
      ['presend', second],
      ['sent', first],
      ['sent', second],
    ]);
  });

  test('a refusal cancels it', async () => {
    watch();
    find('.T-I-atl').click();
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog"><button>OK</button></div>');
    await wait(100);
    expect(kinds()).toEqual(['presend', 'cancelled']);
    find('[role=alertdialog] button').click();
    find('[role=alertdialog]').remove();
    await wait(120_000);
    expect(kinds()).toEqual(['presend', 'cancelled']);
  });

  test('a question that the agent affirms lets it go on', async () => {
    watch({ compose: ['popout'] });
    find('.T-I-atl').click();
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog"><button>Trotzdem senden</button></div>');
    await wait(600);
    find('[role=alertdialog] button').click();
    leave();
    showProof();
    await wait(100);
    expect(kinds()).toEqual(['presend', 'cancelled', 'presend', 'sent']);
  });

  test('a composer that stays and says the same was not sent', async () => {
    watch();
    find('.T-I-atl').click();
    await wait(61_000);
    expect(kinds()).toEqual(['presend', 'cancelled']);
  });

  test('another press later is another sending', async () => {
    watch();
    find('.T-I-atl').click();
    await wait(3_000);
    find('.T-I-atl').click();
    expect(kinds()).toEqual(['presend', 'cancelled', 'presend']);
  });
});

describe('taking back', () => {
  async function send(): Promise<HTMLElement> {
    watch({ compose: ['popout'] });
    const composer = find('[data-simulated-compose]');
    find('.T-I-atl').click();
    composer.remove();
    showProof();
    await wait(100);
    expect(kinds()).toEqual(['presend', 'sent']);
    return composer;
  }

  test('by the link', async () => {
    await send();
    find('#link_undo').click();
    expect(kinds()).toEqual(['presend', 'sent', 'undone']);
    expect(new Set(events.map(({ sendId }) => sendId)).size).toBe(1);
  });

  test('known by the same draft standing there again', async () => {
    const composer = await send();
    find('[data-simulated-place="popout"]').append(composer);
    await wait(100);
    expect(kinds()).toEqual(['presend', 'sent', 'undone']);
  });

  test('too late is no taking back', async () => {
    await send();
    await wait(40_000);
    find('#link_undo').click();
    expect(kinds()).toEqual(['presend', 'sent']);
  });
});

test.each(['de', 'en', 'zh'] as const)('reads a page in the language %s', async (lang) => {
  const draft = watch({ lang, draft: '<div dir="ltr">Gern.</div>' });
  expect(draft.info().subject).toBe(`Re: ${GMAIL_WORDS[lang].subject}`);
  const { sent, sending, undo, view, refusal } = GMAIL_WORDS[lang];
  behaveLikeGmail({ sendDelay: 100, confirms: true, words: { sent, sending, undo, view }, refusal });
  find('.T-I-atl').click();
  await wait(1_000);
  expect(events).toMatchObject([{ kind: 'presend', text: 'Gern.' }, { kind: 'sent' }]);
  expect(gmailPage.bodyOf(gmailDraftId(0))).toBe('');
});
