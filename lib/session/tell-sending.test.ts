/** What the agent hears of a sending, and of a reminder asked for by hand. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Commitment } from '@/lib/core/commitments/commitment';
import type { Notice } from '@/lib/core/view/panel-state';
import { type DraftForTests, draftForTests } from './handle-for-tests';
import { remindAbout } from './remind-about';
import { tellSending } from './tell-sending';

const promise: Commitment = {
  start: 0,
  end: 5,
  kind: 'own',
  lang: 'de',
  clause: 'Zusage',
  when: null,
  day: null,
  due: null,
  vague: false,
};
const told = vi.fn<(notice: Notice) => void>();
const failed = vi.fn<(promises: number) => void>();
let draft: DraftForTests;

function background(answer: unknown): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => answer);
}

/** Sends a reply with so many promises. */
async function send(promises: number, last: 'sent' | 'undone' = 'sent'): Promise<void> {
  tellSending({
    handle: draft.handle,
    promises: () => Array<Commitment>(promises).fill(promise),
    customer: () => ({ key: null, messages: [] }),
    tell: told,
    tellBackground: (work, then, lost = 0) => void work.then(then, () => failed(lost)),
    signal: draft.lifetime.signal,
  });
  draft.sending({ kind: 'presend', sendId: 's1', text: 'x', info: draft.info });
  draft.sending({ kind: last, sendId: 's1' });
  await expect.poll(() => fakeBrowser.runtime.sendMessage).toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  document.body.replaceChildren();
  draft = draftForTests('');
});

describe('a sending', () => {
  test('is told with what takes its reminders back', async () => {
    background({ ok: true, value: null });
    await send(2);
    expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'sent', id: 's1', count: 2, sendId: 's1' });
  });

  test('without promises reaches the background, and nothing is told', async () => {
    background({ ok: true, value: null });
    await send(0);
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledOnce();
    expect(told).not.toHaveBeenCalled();
  });

  test.each([
    [2, [[2]]],
    [0, []],
  ])('with %i promises that could not be noted', async (promises, expected) => {
    background({ ok: false, error: 'full' });
    await send(promises);
    expect(failed.mock.calls).toEqual(expected);
    expect(told).not.toHaveBeenCalled();
  });

  test('that is undone says how many reminders went with it', async () => {
    background({ ok: true, value: 2 });
    await send(2, 'undone');
    expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'send-undone', id: 's1', count: 2 });
  });
});

test('a reminder asked for by hand leads back to the thread', async () => {
  background({ ok: true, value: 'r1' });
  draft.info = { ...draft.info, addressee: 'Petra Keller, '.repeat(60) };
  expect(await remindAbout('confirm', draft.handle)).toMatchObject({
    kind: 'reminded',
    about: 'confirm',
    sendId: 'r1',
  });
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
    type: 'page/remind',
    payload: {
      what: 'confirm',
      host: 'gmail',
      threadKey: 't1',
      threadUrl: 'https://example.org/t1',
      addressee: expect.stringMatching(/^Petra Keller, .{0,150}…$/),
    },
  });
});
