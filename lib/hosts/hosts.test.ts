import { expect, test } from 'vitest';
import { adapterFor, HOST_ADAPTERS } from './index';

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://mail.google.com/mail/u/1/?ui=2&view=btop', 'gmail'],
  ['https://beispiel.zendesk.com/agent/tickets/4711', 'zendesk'],
  ['https://beispiel.zendesk.com/hc/de', undefined],
  ['https://zendesk.com.example.org/agent/tickets/1', undefined],
  ['https://xzendesk.com/agent/tickets/1', undefined],
  ['http://mail.google.com/mail/u/0/', undefined],
  ['https://docs.google.com/', undefined],
  ['about:blank', undefined],
  ['no address', undefined],
])('%s is read by %s', (url, id) => {
  expect(adapterFor(url)?.id).toBe(id);
});

test('no two adapters share an id', () => {
  const ids = HOST_ADAPTERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
