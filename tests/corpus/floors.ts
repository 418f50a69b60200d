/** What the analyser reaches on the annotated drafts with the second reader's unseen judgements. These figures may only rise. */
import type { LanguageId } from '@/lib/core/language-id';

/** Precision and recall by label. */
export type Floors = Readonly<Record<string, readonly [precision: number, recall: number]>>;

export const FLOORS: Readonly<Record<LanguageId, Floors>> = {
  de: { negative: [0.7, 0.5] },
  en: { negative: [0.7, 0.5] },
};

/** The share of faultless drafts that may be flagged; it may only fall. */
export const FAULTLESS_FLAGGED: Readonly<Record<LanguageId, number>> = { de: 0.15, en: 0.15 };
