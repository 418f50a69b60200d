/** Reads the shipped weights of a language from a folder of public/, once, for the command line and the tests. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LanguageId } from '@/lib/core/language-id';
import { perLanguage } from '@/lib/core/per-language';
import type { Result } from '@/lib/core/result';

const PUBLIC = resolve(import.meta.dirname, '../public');

/** `remedy` is the command that writes them anew. */
export const shippedWeights = <T extends object>(
  folder: string,
  remedy: string,
  read: (weights: Uint8Array, lang: LanguageId) => Result<T, string>,
): ((lang: LanguageId) => T) =>
  perLanguage((lang) => {
    const file = `${PUBLIC}/${folder}/${lang}.bin.gz`;
    const made = read(gunzipSync(readFileSync(file)), lang);
    if (!made.ok) throw new Error(`${file} ${made.error}; ${remedy}`);
    return made.value;
  });
