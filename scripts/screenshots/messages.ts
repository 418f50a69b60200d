/** The interface's words as the extension's API answers them: keys joined by "_", plural forms joined by " | ". */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function messagesOf(lang: 'de' | 'en'): Record<string, string> {
  const words: unknown = parse(readFileSync(new URL(`../../locales/${lang}.yml`, import.meta.url), 'utf8'));
  const messages: Record<string, string> = {};
  collect(words, []);
  return messages;

  function collect(node: unknown, path: readonly string[]): void {
    if (typeof node === 'string') messages[path.join('_')] = node;
    else if (typeof node === 'object' && node !== null) {
      const isPlural = 'n' in node;
      if (isPlural) messages[path.join('_')] = Object.values(node).join(' | ');
      else for (const [key, value] of Object.entries(node)) collect(value, [...path, key]);
    }
  }
}
