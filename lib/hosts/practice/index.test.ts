import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PRACTICE_EVENTS } from '@/lib/core/practice/sending';
import type { DraftHandle, SendEvent } from '../types';
import { practiceAdapter } from './index';

const conversation = (id: string, customer: string, hidden = ''): string => `
  <section data-practice-thread="${id}" ${hidden}>
    <h2 data-practice-subject>Falsches Gerät geliefert</h2>
    <span data-practice-customer>${customer}</span>
    <article data-practice-message="customer"><div data-practice-text>Wo bleibt meine Antwort?</div></article>
    <article data-practice-message="agent"><div data-practice-text>Ich melde mich morgen.</div></article>
    <article data-practice-message="customer"><div data-practice-text>Das war vorgestern.\n\nUnd jetzt?</div></article>
    <div contenteditable="true" data-practice-composer><div>Guten Tag,</div><div><br></div><div>ich melde mich.</div></div>
  </section>`;

let controller: AbortController;
const drafts = (): readonly DraftHandle[] => {
  const found: DraftHandle[] = [];
  practiceAdapter.watchDrafts(document, (draft) => found.push(draft), controller.signal);
  return found;
};
const onlyDraft = (): DraftHandle => {
  const [draft] = drafts();
  if (!draft) throw new Error('no draft was found');
  return draft;
};
const tell = (field: HTMLElement | null, kind: keyof typeof PRACTICE_EVENTS, detail: unknown): void => {
  field?.dispatchEvent(new CustomEvent(PRACTICE_EVENTS[kind], { bubbles: true, detail }));
};

beforeEach(() => {
  controller = new AbortController();
  document.body.innerHTML = conversation('de-falsches-geraet', 'Petra Keller');
});
afterEach(() => controller.abort());

describe('drafts', () => {
  test('each open conversation is a draft with its own id, also one that is not on screen', () => {
    document.body.innerHTML += conversation('de-ein-stern', 'Kevin Lechner', 'hidden');
    expect(drafts().map(({ id }) => id)).toEqual(['practice:de-falsches-geraet', 'practice:de-ein-stern']);
  });

  test('says who is answered, about what, and how to come back', () => {
    expect(onlyDraft().info()).toEqual({
      addressee: 'Petra Keller',
      subject: 'Falsches Gerät geliefert',
      audience: 'customer',
      customerKey: 'de-falsches-geraet',
      threadKey: 'de-falsches-geraet',
      threadUrl: expect.stringMatching(/#\/de-falsches-geraet$/),
    });
  });

  test('ends when its composer leaves the page', async () => {
    const draft = onlyDraft();
    document.body.replaceChildren();
    expect(draft.field()).toBeNull();
    await expect.poll(() => draft.signal.aborted).toBe(true);
  });
});

test('what the customer wrote, oldest first, without what the agent answered', () => {
  expect(practiceAdapter.customerMessages(onlyDraft())).toEqual([
    'Wo bleibt meine Antwort?',
    'Das war vorgestern.\n\nUnd jetzt?',
  ]);
});

describe('sending', () => {
  test('hands over the text of the moment, then says that it was sent or taken back', () => {
    const draft = onlyDraft();
    const events: SendEvent[] = [];
    draft.watchSending((event) => events.push(event), controller.signal);
    tell(draft.field(), 'presend', { sendId: 's1' });
    draft.field()?.replaceChildren();
    tell(draft.field(), 'sent', { sendId: 's1' });
    tell(draft.field(), 'undone', { sendId: 's1' });
    expect(events).toEqual([
      { kind: 'presend', sendId: 's1', text: 'Guten Tag,\n\nich melde mich.', info: draft.info() },
      { kind: 'sent', sendId: 's1' },
      { kind: 'undone', sendId: 's1' },
    ]);
  });

  test('is told of its own draft only, and no longer than asked', () => {
    document.body.innerHTML += conversation('de-ein-stern', 'Kevin Lechner');
    const [first, second] = drafts();
    const until = new AbortController();
    const onEvent = vi.fn();
    first?.watchSending(onEvent, until.signal);
    tell(second?.field() ?? null, 'sent', { sendId: 's2' });
    tell(first?.field() ?? null, 'sent', null);
    expect(onEvent).not.toHaveBeenCalled();
    until.abort();
    tell(first?.field() ?? null, 'sent', { sendId: 's1' });
    expect(onEvent).not.toHaveBeenCalled();
  });
});

test('health names what is missing', () => {
  expect(practiceAdapter.health(document).missing).toEqual([]);
  document.body.innerHTML = '<section data-practice-thread="x"></section>';
  expect(practiceAdapter.health(document)).toEqual({
    found: ['thread'],
    missing: ['composer', 'subject', 'customer', 'customerText'],
  });
});
