/** The language that the interface speaks, as far as it is one that drafts are read in. */
import { i18n } from '#i18n';
import { isLanguageId, type LanguageId } from '@/lib/core/language-id';

export const interfaceLanguage = (): LanguageId => {
  const locale = i18n.t('locale').slice(0, 2);
  return isLanguageId(locale) ? locale : 'en';
};
