/** What every host adapter has to keep, as one suite of tests: each adapter's test runs it on its own page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftHandle, HostAdapter, SendEvent } from './types';

/** A page of the host in the test's document, with one reply open in a thread of three messages, the agent's in the middle, and what the host does. */
export interface HostPage {
  /** Builds the page anew, with this reply in its open composer. */
  open(reply: string): Promise<void> | void;
  /** Presses "send"; the host accepts. */
  send(): void;
  /** The host shows that it went out. */
  confirmSent(): void;
  /** Ends the draft as the host does when the agent leaves it. */
  closeDraft(): void;
  /** How the customer's two messages begin, the older first. */
  readonly written: readonly [string, string];
  /** What names the customer. */
  readonly customerKey: string;
  /** Words of the page that no report may repeat: the agent's message, which the customer's last one quotes. */
  readonly quoted: string;
}

export function describeAdapterContract(adapter: HostAdapter, page: HostPage): void {
  describe(`the ${adapter.id} adapter as any host adapter`, () => {
    let lifetime: AbortController;
    let drafts: DraftHandle[];

    beforeEach(() => {
      vi.useFakeTimers();
      lifetime = new AbortController();
      drafts = [];
    });
    afterEach(() => {
      lifetime.abort();
      vi.useRealTimers();
    });

    async function watch(reply = 'Guten Tag'): Promise<DraftHandle> {
      await page.open(reply);
      adapter.watchDrafts(document, (draft) => drafts.push(draft), lifetime.signal);
      const [draft] = drafts;
      if (!draft) throw new Error('no draft was reported');
      return draft;
    }

    test('tells of a draft that is open already, once', async () => {
      const draft = await watch();
      document.body.append(document.createElement('div'));
      await vi.advanceTimersByTimeAsync(200);
      expect(drafts).toEqual([draft]);
      expect(draft.host).toBe(adapter.id);
      expect(draft.field()?.isConnected).toBe(true);
    });

    test('leaves the page as it is', async () => {
      await page.open('Guten Tag');
      const before = document.documentElement.outerHTML;
      const read = (draft: DraftHandle): void => void [draft.info(), adapter.customerMessages(draft)];
      adapter.watchDrafts(document, read, lifetime.signal);
      adapter.health(document);
      expect(document.documentElement.outerHTML).toBe(before);
    });

    test('gives plain facts, and an address of the conversation', async () => {
      const info = (await watch()).info();
      expect(JSON.parse(JSON.stringify(info))).toEqual(info);
      expect(URL.canParse(info.threadUrl)).toBe(true);
    });

    test('reads what the customer wrote, the message answered last, without quotes and without the agent’s own words', async () => {
      const messages = adapter.customerMessages(await watch());
      expect(messages).toEqual(page.written.map((words) => expect.stringContaining(words)));
      expect(messages.join('\n')).not.toContain(page.quoted);
      for (const message of messages) expect(message).toBe(message.trim());
    });

    test('names the customer, and reads nothing of a draft that is gone', async () => {
      const draft = await watch();
      expect(draft.info().customerKey).toBe(page.customerKey);
      page.closeDraft();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(adapter.customerMessages(draft)).toEqual([]);
    });

    test('ends a draft that the agent leaves', async () => {
      const draft = await watch();
      page.closeDraft();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(draft.signal.aborted).toBe(true);
      expect(draft.field()).toBeNull();
    });

    test('ends all drafts and tells of no more once stopped', async () => {
      const draft = await watch();
      lifetime.abort();
      await page.open('Noch einer');
      await vi.advanceTimersByTimeAsync(5_000);
      expect(draft.signal.aborted).toBe(true);
      expect(drafts).toHaveLength(1);
    });

    test('does nothing if it is stopped before it starts', async () => {
      await page.open('Guten Tag');
      lifetime.abort();
      adapter.watchDrafts(document, (draft) => drafts.push(draft), lifetime.signal);
      await vi.advanceTimersByTimeAsync(200);
      expect(drafts).toEqual([]);
    });

    test('tells of a sending with the text of the moment, and of its proof', async () => {
      const draft = await watch('Wir melden uns morgen.');
      const events: SendEvent[] = [];
      draft.watchSending((event) => events.push(event), lifetime.signal);
      page.send();
      expect(events).toMatchObject([{ kind: 'presend', text: 'Wir melden uns morgen.', info: draft.info() }]);
      page.confirmSent();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(events.map(({ kind }) => kind)).toEqual(['presend', 'sent']);
      expect(new Set(events.map(({ sendId }) => sendId)).size).toBe(1);
    });

    test('tells of no sending once its signal aborts', async () => {
      const draft = await watch();
      const events: SendEvent[] = [];
      const watching = new AbortController();
      draft.watchSending((event) => events.push(event), watching.signal);
      watching.abort();
      page.send();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(events).toEqual([]);
    });

    test('finds its page in good health', async () => {
      await page.open('Guten Tag');
      expect(adapter.health(document)).toMatchObject({ missing: [], found: expect.arrayContaining(['field']) });
    });

    test('reports what it misses by name, never with words of the page', async () => {
      await page.open('Guten Tag');
      const probe = document.createElement('div');
      probe.setAttribute('contenteditable', 'true');
      probe.setAttribute('role', 'textbox');
      probe.setAttribute('aria-multiline', 'true');
      probe.textContent = page.quoted;
      document.body.replaceChildren(probe);
      const health = adapter.health(document);
      expect(health.missing).toContain('field');
      expect(JSON.stringify(health)).not.toContain(page.quoted);
    });
  });
}
