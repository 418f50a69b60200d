import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import { NOTHING_SENT } from '@/lib/core/repeats/sent-blocks';
import { addSent, repeatsIn } from '@/lib/core/repeats/sent-log';
import { createHashes } from './hashes';
import { createShippedCustomerReader } from './read-customer';
import { createReplyReader, hashedBlocks } from './read-sent';

const customerReader = createShippedCustomerReader();
const read = createReplyReader(async () => customerReader);
const REPLY = `Guten Tag Frau Keller,

Ihr Anliegen möchte ich lösen, und ich helfe Ihnen gern weiter, sobald wir sachlich miteinander schreiben.

Viele Grüße
Anna Berger`;

const kindsOf = (messages: readonly string[], text = REPLY): Promise<readonly string[]> =>
  read({ text, messages, notes: NO_NOTES }).kinds();

describe('what a sending adds', () => {
  test('an insult that got a boundary', async () => {
    expect(await kindsOf(['Ihr seid der letzte Saftladen, unfähige Idioten!'])).toEqual(['abuse', 'boundary']);
  });

  test('of the newest message alone', async () => {
    const messages = ['Ihr seid der letzte Saftladen, unfähige Idioten!', 'Danke, das Paket ist da.'];
    expect(await kindsOf(messages, 'Guten Tag,\n\ngern geschehen.')).toEqual([]);
  });

  test('a short message is read in the language of the reply', async () => {
    expect(await kindsOf(['Idioten'])).toContain('abuse');
  });

  test('nothing of despair', async () => {
    expect(await kindsOf(['Ich will nicht mehr leben, ihr Idioten.'])).toEqual([]);
  });
});

test('a sentence that was sent is known in the next draft', async () => {
  const hashes = createHashes(btoa('a'.repeat(32)));
  const blocks = read({ text: REPLY, messages: ['Wo bleibt die Lampe?'], notes: NO_NOTES }).blocks();
  const sent = addSent(NOTHING_SENT, await hashedBlocks(blocks, hashes.of), 'keller', '2026-11-20');
  const draft = `Hallo Frau Keller,\n\n${REPLY.split('\n\n')[1]?.replace('sobald', 'SOBALD')} Das Lager prüft es bis Freitag.`;
  const next = await hashedBlocks(read({ text: draft, messages: [], notes: NO_NOTES }).blocks(), hashes.of);
  expect(repeatsIn(draft, next, sent, 'keller')).toMatchObject([{ kind: 'customer', lastDay: '2026-11-20', times: 1 }]);
});
