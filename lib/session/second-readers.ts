/** Fetches the second reader of a language when its first draft is met; until it is there, the rules speak alone. */
import type { Knowledge } from '@/lib/core/analysis/read-text';
import type { LanguageId } from '@/lib/core/language-id';
import { createSecondReader } from '@/lib/core/second-reader/create-second-reader';
import type { SecondReader } from '@/lib/core/second-reader/second-reader';
import { ask } from '@/lib/platform/messages';

export interface SecondReaders {
  /** null: not there yet; `onLoaded` tells when it is. */
  of(lang: LanguageId, knowledge: Knowledge): SecondReader | null;
}

export function createSecondReaders(onLoaded: () => void): SecondReaders {
  const readers = new Map<LanguageId, SecondReader | null>();

  async function load(lang: LanguageId, knowledge: Knowledge): Promise<void> {
    const { weights, words } = await ask('page/second-reader', lang);
    const reader = createSecondReader(await unpacked(weights), words, lang, knowledge);
    if (!reader.ok) throw new Error(`weights of ${lang}: ${reader.error}`);
    readers.set(lang, reader.value);
    onLoaded();
  }

  return {
    of(lang, knowledge) {
      const known = readers.get(lang);
      if (known !== undefined) return known;
      readers.set(lang, null);
      load(lang, knowledge).catch((error: unknown) => console.warn('Tonfall: only the rules read this page.', error));
      return null;
    },
  };
}

/** base64 of a gzip file, unpacked. */
async function unpacked(packed: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
