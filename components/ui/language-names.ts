/** "Deutsch und Englisch": the languages of a draft in the interface's own words. */
import type { LanguageId } from '@/lib/core/language-id';
import { interfaceLocale } from './interface-locale';

export function languageNames(languages: readonly LanguageId[]): string {
  const locale = interfaceLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return new Intl.ListFormat(locale).format(languages.map((id) => names.of(id) ?? id));
}
