/** The languages Tonfall reads. Drafts in any other language are left alone. */
export const LANGUAGE_IDS = ['de', 'en'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

export const isLanguageId = (value: unknown): value is LanguageId => LANGUAGE_IDS.some((id) => id === value);
