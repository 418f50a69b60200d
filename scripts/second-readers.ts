/** The shipped second readers, read from public/second-reader, for the command line and the tests. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LanguageId } from '@/lib/core/language-id';
import { createSecondReader } from '@/lib/core/second-reader/create-second-reader';
import type { SecondReader } from '@/lib/core/second-reader/second-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';

const FOLDER = resolve(import.meta.dirname, '../public/second-reader');
const loaded = new Map<LanguageId, SecondReader>();

export function shippedSecondReader(lang: LanguageId): SecondReader {
  const known = loaded.get(lang);
  if (known) return known;
  const file = `${FOLDER}/${lang}.bin.gz`;
  const reader = createSecondReader(gunzipSync(readFileSync(file)), READER_WORDS[lang], lang, KNOWLEDGE);
  if (!reader.ok) throw new Error(`${file} ${reader.error}; npm run train`);
  loaded.set(lang, reader.value);
  return reader.value;
}
