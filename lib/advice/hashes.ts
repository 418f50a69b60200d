/** Keyed hashes of texts: what is kept of customers, threads and sentences can be known again on this machine and read by nobody. */
import { createMemory } from '@/lib/core/memory';
import { fold } from '@/lib/core/text/fold';

export interface Hashes {
  /** null: not worked out yet; `onReady` tells when it is. */
  known(text: string): string | null;
  of(text: string): Promise<string>;
}

/** Bytes of a hash that are kept: enough that no two texts of one agent meet. */
const KEPT = 16;
/** Sentences of several long drafts. */
const REMEMBERED = 2000;
const encoder = new TextEncoder();

/** What is hashed of each kind, told apart from any other text. Addresses have no case. */
export const customerText = (host: string, key: string): string => `customer\n${host}\n${key.trim().toLowerCase()}`;
export const threadText = (host: string, threadKey: string): string => `thread\n${host}\n${threadKey}`;
export const messageText = (message: string): string => `message\n${message}`;
/** The customer's words touch no disk. */
export const questionText = (question: string): string => `question\n${fold(question).replace(/\s+/g, ' ').trim()}`;

/** `key` is base64. `onReady` is called once for all texts that were asked for together. */
export function createHashes(key: string, onReady: () => void = () => {}): Hashes {
  const done = createMemory<string, string>(REMEMBERED);
  const pending = new Set<string>();
  const imported = importKey(key);

  async function of(text: string): Promise<string> {
    const known = done.get(text);
    if (known !== undefined) return known;
    const digest = await crypto.subtle.sign('HMAC', await imported, encoder.encode(text));
    return done.set(text, base64Url(new Uint8Array(digest).subarray(0, KEPT)));
  }

  async function workOff(): Promise<void> {
    while (pending.size > 0) {
      const texts = [...pending];
      await Promise.all(texts.map(of));
      for (const text of texts) pending.delete(text);
    }
    onReady();
  }

  function known(text: string): string | null {
    const hash = done.get(text);
    if (hash !== undefined) return hash;
    const isFirst = pending.size === 0;
    pending.add(text);
    if (isFirst)
      queueMicrotask(() => {
        workOff().catch((error: unknown) => console.warn('Tonfall: nothing that was sent is known again.', error));
      });
    return null;
  }

  return { of, known };
}

const importKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(key), (character) => character.charCodeAt(0)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
