/** The key of all hashes: random, made once on this machine, never exported. Without it nobody can try names until a hash fits. */
import { HASH_KEY_KIND } from './stored-kinds';
import type { Writer } from './writer';

const BYTES = 32;

/** Asked twice at the same time, it is made once: the writer takes one change after the other. */
export async function loadHashKey(writer: Writer): Promise<string> {
  const key = await writer.update(HASH_KEY_KIND, (known) => known ?? newKey());
  if (key === null) throw new Error('no key');
  return key;
}

const newKey = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))));
