/** What the analyser reaches on the annotated drafts with the second reader's unseen judgements. These figures may only rise. */
import type { LanguageId } from '@/lib/core/language-id';

/** Precision and recall by label. */
export type Floors = Readonly<Record<string, readonly [precision: number, recall: number]>>;

export const FLOORS: Readonly<Record<LanguageId, Floors>> = {
  de: {
    negative: [0.85, 0.64],
    lecturing: [0.8, 0.59],
    promise: [0.9, 0.54],
    dismissive: [0.83, 0.57],
    robotic: [0.9, 0.85],
    handoff: [0.9, 0.69],
    hostile: [0.76, 0.42],
    commitment: [0.85, 0.82],
  },
  en: {
    negative: [0.86, 0.52],
    lecturing: [0.85, 0.49],
    promise: [0.88, 0.59],
    dismissive: [0.78, 0.58],
    robotic: [0.92, 0.91],
    handoff: [0.88, 0.7],
    hostile: [0.87, 0.48],
    commitment: [0.86, 0.84],
  },
};

/** The share of faultless drafts that may be flagged; it may only fall. */
export const FAULTLESS_FLAGGED: Readonly<Record<LanguageId, number>> = { de: 0.048, en: 0.051 };
