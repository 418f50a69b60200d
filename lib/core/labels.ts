/** The kinds of wording a reviewer of customer replies would raise, and whether one address is kept. */

/** What rules look for and the second reader learns. */
export const FAULTS = ['negative', 'lecturing', 'promise', 'dismissive', 'robotic', 'handoff', 'hostile'] as const;
export type Fault = (typeof FAULTS)[number];

/** `register`: Sie and du in one draft; only the whole draft tells. */
export const LABELS = [...FAULTS, 'register'] as const;
export type Label = (typeof LABELS)[number];

/** How strongly a label is shown: a must is worth a rewrite nearly always, advice often, sharp wording at once. */
export type Weight = 'must' | 'advice' | 'sharp';

const WEIGHTS: Readonly<Record<Label, Weight>> = {
  negative: 'must',
  lecturing: 'must',
  promise: 'must',
  dismissive: 'advice',
  robotic: 'advice',
  handoff: 'advice',
  hostile: 'sharp',
  register: 'advice',
};

export const weightOf = (label: Label): Weight => WEIGHTS[label];

export const isLabel = (value: unknown): value is Label => LABELS.some((label) => label === value);
