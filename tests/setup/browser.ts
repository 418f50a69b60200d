/** Gives the in-memory browser what it lacks: the interface's words, read from the locale files. */
import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing';
import { parse } from 'yaml';

const LOCALES: Readonly<Record<string, unknown>> = {
  de: parse(readFileSync('locales/de.yml', 'utf8')),
  en: parse(readFileSync('locales/en.yml', 'utf8')),
};

/** Tests that want German words set `fakeBrowser.i18n.getUILanguage = () => 'de-CH'`; like the browser, all else falls back to English. */
const words = (): unknown => LOCALES[fakeBrowser.i18n.getUILanguage().slice(0, 2)] ?? LOCALES.en;

/** Follows Chromium's rules: keys are joined by "_", `$1` is the first substitution, "$$" a dollar sign. */
function getMessage(key: string, substitutions: string | readonly string[] = []): string {
  let node = words();
  for (const part of key.split('_')) node = node && typeof node === 'object' ? Reflect.get(node, part) : undefined;
  const text = typeof node === 'string' ? node : node && typeof node === 'object' ? plural(node) : '';
  return text.replace(/\$(\d)/g, (_, n) => [substitutions].flat()[Number(n) - 1] ?? '').replaceAll('$$', '$');
}

/** The plural module joins its forms with " | " and picks one itself. */
const plural = (forms: object): string => Object.values(forms).join(' | ');

Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
