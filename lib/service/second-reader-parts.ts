/** Reads a second reader's weights from the extension's own files for the pages that ask. */
import { browser } from 'wxt/browser';
import type { LanguageId } from '@/lib/core/language-id';
import { READER_WORDS } from '@/lib/languages/reader-words';
import type { SecondReaderParts } from '@/lib/platform/messages';

/** Longer argument lists overflow the stack. Bytes. */
const CHUNK = 8192;

export async function loadSecondReaderParts(lang: LanguageId): Promise<SecondReaderParts> {
  const file = `/second-reader/${lang}.bin.gz` as const;
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return { weights: base64Of(new Uint8Array(await response.arrayBuffer())), words: READER_WORDS[lang] };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
