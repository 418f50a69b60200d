/** Danger is asked about once for each message, and again only where nobody answered. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createUrgentMessages, type UrgentMessages } from './watch-urgent';

const onFound = vi.fn<() => void>();
const send = vi.fn<(message: unknown) => Promise<unknown>>();
let messages: UrgentMessages;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
  messages = createUrgentMessages(onFound);
});
const answer = (value: unknown): void => void send.mockResolvedValue({ ok: true, value });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a message that speaks of danger is told of, and known from then on', async () => {
  answer('violence');
  messages.look('Ich komme vorbei.', 'de');
  expect(messages.has('Ich komme vorbei.')).toBe(false);
  await settle();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    type: 'page/urgent',
    payload: { message: 'Ich komme vorbei.', expected: 'de' },
  });
  expect(onFound).toHaveBeenCalledOnce();
  expect([messages.has('Ich komme vorbei.'), messages.has('Gern.'), messages.has(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('no message is asked about twice, whatever the answer', async () => {
  answer(null);
  for (const _ of [1, 2]) {
    messages.look('Wo bleibt sie?', null);
    messages.look('Wo bleibt sie?', 'de');
    await settle();
  }
  messages.look('Und jetzt?', null);
  expect(send).toHaveBeenCalledTimes(2);
  expect(onFound).not.toHaveBeenCalled();
});

test('a background that does not answer is asked again at the next look', async () => {
  send.mockRejectedValueOnce(new Error('starting up'));
  messages.look('Ich komme vorbei.', null);
  await settle();
  answer('violence');
  messages.look('Ich komme vorbei.', null);
  await settle();
  expect(messages.has('Ich komme vorbei.')).toBe(true);
});

test.each([undefined, ''])('without a message nobody is asked', (message) => {
  messages.look(message, null);
  expect(send).not.toHaveBeenCalled();
});
