/** The customer is read when asked, not when shown; what crosses to others is limited. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { HostAdapter } from '@/lib/hosts/types';
import { LONGEST_MESSAGE, MOST_MESSAGES } from '@/lib/platform/message-limits';
import { createCustomerThreads } from './customer-thread';
import { draftForTests } from './handle-for-tests';

const customerMessages = vi.fn<HostAdapter['customerMessages']>();
const adapter = { customerMessages } as unknown as HostAdapter;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  customerMessages.mockReturnValue(['Wo bleibt sie?']);
});

test('is read once, until it is read again', () => {
  const { handle } = draftForTests('');
  const customers = createCustomerThreads(adapter);
  expect(customers.of(handle)).toEqual({ key: 'petra.keller@example.org', messages: ['Wo bleibt sie?'] });
  customerMessages.mockReturnValue(['Wo bleibt sie?', 'Hallo?']);
  expect(customers.of(handle).messages).toHaveLength(1);
  expect(customerMessages).toHaveBeenCalledOnce();
  expect(customers.read(handle).messages).toEqual(['Wo bleibt sie?', 'Hallo?']);
  expect(customers.of(handle).messages).toHaveLength(2);
});

test('each draft has its own', () => {
  const [one, other] = [draftForTests('', 'd1'), draftForTests('', 'd2')];
  const customers = createCustomerThreads(adapter);
  customers.read(one.handle);
  customerMessages.mockReturnValue([]);
  expect([customers.of(other.handle).messages, customers.of(one.handle).messages]).toEqual([[], ['Wo bleibt sie?']]);
});

test('of an internal note nothing is read', () => {
  const draft = draftForTests('');
  draft.info = { ...draft.info, audience: 'internal' };
  expect(createCustomerThreads(adapter).read(draft.handle)).toEqual({ key: null, messages: [] });
  expect(customerMessages).not.toHaveBeenCalled();
});

test('of a long thread the newest are kept, of a long message its beginning, of a long name as much as is stored', () => {
  const draft = draftForTests('');
  draft.info = { ...draft.info, customerKey: 'x'.repeat(400) };
  customerMessages.mockReturnValue([...Array(30).keys()].map((n) => `${n} ${'x'.repeat(60_000)}`));
  const { key, messages } = createCustomerThreads(adapter).read(draft.handle);
  expect(key).toHaveLength(300);
  expect(messages).toHaveLength(MOST_MESSAGES);
  expect(messages.at(-1)?.slice(0, 3)).toBe('29 ');
  expect(messages.every(({ length }) => length === LONGEST_MESSAGE)).toBe(true);
});
