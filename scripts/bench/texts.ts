/** Texts to read: real enough drafts of a wanted length, made fresh so that nothing remembered helps. */
import type { LanguageId } from '@/lib/core/language-id';
import { readDrafts } from '../corpus/drafts';

/** Whole drafts, one after the other, until so many words are there. */
export function textOf(lang: LanguageId, words: number): string {
  const drafts = readDrafts(lang).filter(({ file }) => !/-p\d$/.test(file));
  let text = '';
  for (const { draft } of drafts) {
    if (text.split(/\s+/).length >= words) break;
    text += `${text === '' ? '' : '\n\n'}${draft}`;
  }
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

let turn = 0;

/** Each sentence gets a number that it never had: caches do not know it. */
export const freshened = (text: string): string => text.replace(/(?<=\p{Ll}{3})(?=[.!?](?:\s|$))/gu, ` ${++turn}`);

/** The text with one word in its middle changed, another one at each call. */
export function withKeystroke(text: string): () => string {
  const at = text.indexOf(' ', text.length / 2);
  return () => `${text.slice(0, at)} nochmals${++turn}${text.slice(at)}`;
}
