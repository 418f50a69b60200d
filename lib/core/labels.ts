/** The kinds of wording a reviewer of customer replies would raise. Their meaning is told in docs/labels.md. */
export const LABELS = ['negative', 'lecturing', 'promise', 'dismissive', 'robotic', 'handoff', 'hostile'] as const;
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
};

export const weightOf = (label: Label): Weight => WEIGHTS[label];

export const isLabel = (value: unknown): value is Label => LABELS.some((label) => label === value);
