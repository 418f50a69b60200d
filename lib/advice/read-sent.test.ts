import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import { NOTHING_SENT } from '@/lib/core/repeats/sent-blocks';
import { addSent, repeatsIn } from '@/lib/core/repeats/sent-log';
import { createHashes } from './hashes';
import { createReplyReader, hashedBlocks } from './read-sent';

const read = createReplyReader();
const REPLY = `Guten Tag Frau Keller,

Ihr Anliegen möchte ich lösen, und ich helfe Ihnen gern weiter, sobald wir sachlich miteinander schreiben.

Viele Grüße
Anna Berger`;

describe('what a sending adds', () => {
  test('an insult that got a boundary', () => {
    const kinds = read({
      text: REPLY,
      messages: ['Ihr seid der letzte Saftladen, unfähige Idioten!'],
      notes: NO_NOTES,
    }).kinds();
    expect(kinds).toEqual(['abuse', 'boundary']);
  });

  test('of the newest message alone', () => {
    const messages = ['Ihr seid der letzte Saftladen, unfähige Idioten!', 'Danke, das Paket ist da.'];
    expect(read({ text: 'Guten Tag,\n\ngern geschehen.', messages, notes: NO_NOTES }).kinds()).toEqual([]);
  });

  test('a short message is read in the language of the reply', () => {
    expect(read({ text: REPLY, messages: ['Idioten'], notes: NO_NOTES }).kinds()).toContain('abuse');
  });

  test('nothing of despair', () => {
    expect(
      read({ text: REPLY, messages: ['Ich will nicht mehr leben, ihr Idioten.'], notes: NO_NOTES }).kinds(),
    ).toEqual([]);
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
