/**
 * What the analyser reaches on data/corpus with the second reader's unseen judgements. These figures may only rise. The drafts of data/drafts are
 * left out: each new file would move the figures by its own difficulty.
 */
import type { LanguageId } from '@/lib/core/language-id';
import type { Danger } from '@/lib/core/situations/situation';

/** Precision and recall by label. */
export type Floors = Readonly<Record<string, readonly [precision: number, recall: number]>>;

export const FLOORS: Readonly<Record<LanguageId, Floors>> = {
  de: {
    negative: [0.92, 0.76],
    lecturing: [0.86, 0.75],
    promise: [0.94, 0.76],
    dismissive: [0.92, 0.79],
    robotic: [0.95, 0.91],
    handoff: [0.95, 0.81],
    hostile: [0.91, 0.74],
    commitment: [0.83, 0.8],
  },
  en: {
    negative: [0.94, 0.68],
    lecturing: [0.91, 0.8],
    promise: [0.92, 0.71],
    dismissive: [0.87, 0.77],
    robotic: [0.95, 0.93],
    handoff: [0.95, 0.8],
    hostile: [0.95, 0.71],
    commitment: [0.85, 0.84],
  },
};

/** The share of faultless drafts that may be flagged; it may only fall. */
export const FAULTLESS_FLAGGED: Readonly<Record<LanguageId, number>> = { de: 0.036, en: 0.039 };

/** How often the right situation of a customer's message is among the two likeliest, by models that saw none of its author's. */
export const SITUATION_AMONG_TWO: Readonly<Record<LanguageId, number>> = { de: 0.88, en: 0.86 };

/** The share of clear statements that is found, by what is in danger; German has four more files, written to be as varied as the language allows. */
export const DANGER_FOUND: Readonly<Record<LanguageId, Readonly<Record<Danger, number>>>> = {
  de: { 'self-harm': 0.9, violence: 0.87 },
  en: { 'self-harm': 0.96, violence: 0.95 },
};

/** Of harmless messages, most of which were written to sound alike; why it rose once in German is told in docs/situations.md. */
export const FALSE_ALARMS: Readonly<Record<LanguageId, number>> = { de: 0.15, en: 0.032 };

/** Of the elements that readers marked in replies: how many ticks they agree with, doubtful ones left out, and how many elements are found, by judges that saw no reply of the file. */
export const MARKED_ELEMENTS: Readonly<Record<LanguageId, readonly [precision: number, recall: number]>> = {
  de: [0.93, 0.5],
  en: [0.93, 0.53],
};
