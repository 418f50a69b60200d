/** Stands in for '#i18n' in the gallery: the same words, from the locale files, without a browser extension around. */
import { createI18n } from '@wxt-dev/i18n';

export const i18n = createI18n();
