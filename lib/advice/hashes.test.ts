import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { createHashes, customerText, threadText } from './hashes';

const KEY = btoa(String.fromCharCode(...Array.from({ length: 32 }, (_, n) => n)));
const OTHER_KEY = btoa(String.fromCharCode(...Array.from({ length: 32 }, (_, n) => 31 - n)));

test('a text has one hash, another key another one', async () => {
  const [hashes, same, other] = [createHashes(KEY), createHashes(KEY), createHashes(OTHER_KEY)];
  const hash = await hashes.of('Petra');
  expect(hash).toMatch(/^[\w-]{22}$/);
  expect(await same.of('Petra')).toBe(hash);
  expect(await other.of('Petra')).not.toBe(hash);
  expect(await hashes.of('Petr')).not.toBe(hash);
});

test('is the beginning of HMAC-SHA-256', async () => {
  const bytes = Buffer.from(await createHashes(KEY).of('abc'), 'base64url');
  const expected = createHmac('sha256', Buffer.from(KEY, 'base64')).update('abc').digest().subarray(0, 16);
  expect(bytes.equals(expected)).toBe(true);
});

test('what is asked for together is told of once, also what is asked for meanwhile', async () => {
  const onReady = vi.fn();
  const hashes = createHashes(KEY, onReady);
  expect([hashes.known('a'), hashes.known('b'), hashes.known('a')]).toEqual([null, null, null]);
  queueMicrotask(() => expect(hashes.known('c')).toBeNull());
  await expect.poll(() => onReady).toHaveBeenCalled();
  expect(onReady).toHaveBeenCalledTimes(1);
  expect(hashes.known('a')).toBe(await createHashes(KEY).of('a'));
  expect(hashes.known('c')).toBe(await createHashes(KEY).of('c'));
});

test('an address has no case, and a name on another host is somebody else', () => {
  expect(customerText('gmail', ' Petra@Keller.example ')).toBe(customerText('gmail', 'petra@keller.example'));
  expect(customerText('gmail', '4711')).not.toBe(customerText('zendesk', '4711'));
  expect(customerText('zendesk', '4711')).not.toBe(threadText('zendesk', '4711'));
});
