/** The locale in which the interface writes dates, lists and names of languages. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * The browser may speak a language for which Tonfall has no words. Dates then follow the words that are shown;
 * otherwise the browser's own region is kept: `de-CH`, `en-US`.
 */
export function interfaceLocale(): string {
  const words = i18n.t('locale');
  const wanted = browser.i18n.getUILanguage();
  return languageOf(wanted) === languageOf(words) ? wanted : words;
}

const languageOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
