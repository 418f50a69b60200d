/** What a customer's message may be about, by the playbook. */

/** Each message shows one, perhaps two of them. */
export const SITUATIONS = [
  'own-fault',
  'extra-demand',
  'disputed-facts',
  'abuse',
  'threat',
  'delay',
  'question',
  'other',
] as const;
export type SituationId = (typeof SITUATIONS)[number];

/** What is threatened. The last two follow the team's safety procedure, at once and with a superior. */
export const THREATS = ['leave', 'legal', 'public', 'violence', 'self-harm'] as const;
export type Threat = (typeof THREATS)[number];

/** Danger to a life, the customer's own first. */
export const DANGERS = ['self-harm', 'violence'] as const;
export type Danger = (typeof DANGERS)[number];

export const isDanger = (kind: string | null): kind is Danger => (DANGERS as readonly (string | null)[]).includes(kind);

/** A message whose situation a person knows: training data, practice scenarios. */
export type LabelledSituation =
  | SituationId
  | `threat-${Exclude<Threat, 'self-harm'>}`
  | 'self-harm'
  | 'permanent-demander';

export function situationOf(labelled: LabelledSituation): SituationId {
  if (labelled.startsWith('threat') || labelled === 'self-harm') return 'threat';
  return labelled === 'permanent-demander' ? 'extra-demand' : (labelled as SituationId);
}
